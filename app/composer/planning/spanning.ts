import type { PartialDate } from '#shared/values/dates/partial-date';

const coarseness = ['day', 'month', 'year'] as const;

/** The time that several dates span together, as exact as the least exact of them. */
export function spanning(dates: readonly PartialDate[]): PartialDate | undefined {
  const [first] = dates;
  if (first === undefined || dates.length === 1) return first;
  const earliest = dates
    .map((one) => one.earliest ?? one.latest ?? '')
    .sort()
    .at(0);
  const latest = dates
    .map((one) => one.latest ?? one.earliest ?? '')
    .sort()
    .at(-1);
  const precision = coarseness[Math.max(...dates.map((one) => coarseness.indexOf(one.precision)))] ?? 'day';
  return {
    written: first.written,
    precision,
    spread: 'moment',
    ...(earliest && { earliest }),
    ...(latest && { latest }),
  };
}
