import type { PartialDate } from '#shared/values/dates/partial-date';

/** Orders dates by the first day that they can mean, then by the last. */
export function byDate(one: PartialDate, other: PartialDate): number {
  const [start, otherStart] = [one.earliest ?? one.latest ?? '', other.earliest ?? other.latest ?? ''];
  if (start !== otherStart) return start < otherStart ? -1 : 1;
  const [end, otherEnd] = [one.latest ?? '9999', other.latest ?? '9999'];
  return end < otherEnd ? -1 : end > otherEnd ? 1 : 0;
}

/** The calendar day of an instant where the person is, as an ISO day. */
export function localDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'));
  return [date.getFullYear(), month, day].join('-');
}
