import { unitAround, type CalendarUnit, type Precision } from './calendar';
import type { PartialDate } from './partial-date';

/**
 * The date in one short form that `parsePartialDate` reads back to the same date: `2011-10-19`, `2011-10`, `2011`,
 * `2011-12/2012-01` for a period, `[2011-12..2012-01]` for a moment within it, `2012-05/now`, `[..2012-05]`.
 * The forms are those of the Extended Date/Time Format (ISO 8601-2) where it has one; "early 2012" and the time
 * of day are ours. Exact for dates as the reader makes them.
 */
export function toWritten(date: Omit<PartialDate, 'written'>): string {
  const span = `${date.approximate ? '~' : ''}${spanOf(date)}`;
  if (date.time === undefined) return span;
  return `${span}T${date.time}${date.timeZone === undefined ? '' : `[${date.timeZone}]`}`;
}

const partNames: Readonly<Record<NonNullable<PartialDate['part']>, string>> = {
  early: 'early ',
  middle: 'mid ',
  late: 'late ',
  spring: 'spring ',
  summer: 'summer ',
  autumn: 'autumn ',
  winter: 'winter ',
  'first-half': 'first half of ',
  'second-half': 'second half of ',
  'first-quarter': 'first quarter of ',
  'second-quarter': 'second quarter of ',
  'third-quarter': 'third quarter of ',
  'fourth-quarter': 'fourth quarter of ',
  morning: 'morning of ',
  afternoon: 'afternoon of ',
  evening: 'evening of ',
  night: 'night of ',
};

function spanOf(date: Omit<PartialDate, 'written'>): string {
  const part = date.part ? partNames[date.part] : '';
  const from = date.earliest && part + unitText(date.earliest, date.earliestPrecision ?? date.precision, date);
  const to = date.latest && unitText(date.latest, date.latestPrecision ?? date.precision, date);
  if (date.part === 'night' && from !== undefined) return `${from} to ${to ?? ''}`;
  if (from === undefined) return date.spread === 'period' ? `../${part}${to ?? ''}` : `[..${part}${to ?? ''}]`;
  if (to === undefined) return date.ongoing ? `${from}/now` : date.spread === 'period' ? `${from}/..` : `[${from}..]`;
  if (from === part + to && date.spread === 'moment') return from;
  return date.spread === 'period' ? `${from}/${to}` : `[${from}..${to}]`;
}

function unitText(day: string, precision: Precision, { yearAssumed }: Pick<PartialDate, 'yearAssumed'>): string {
  return isoUnit(unitAround(day, precision), yearAssumed === true);
}

function isoUnit({ year, month, day }: CalendarUnit, yearAssumed: boolean): string {
  const rest = [month, day].filter((part) => part !== undefined).map((part) => `-${String(part).padStart(2, '0')}`);
  return `${String(year)}${yearAssumed && rest.length > 0 ? '?' : ''}${rest.join('')}`;
}
