import { lastDayOf, firstDayOf, unitAround } from './calendar';
import type { PartialDate } from './partial-date';

/** Whether one thing was before another, as far as the two dates tell. */
export type Order = 'before' | 'may-be-before' | 'not-before';

/** The days on which something can have begun or ended; what is missing is open. */
type Window = { readonly from?: string | undefined; readonly to?: string | undefined };

/**
 * Whether an end lies before a start: surely only when every reading of the two dates says so. Two dates of which one
 * holds the other ("3 July 2013", "July 2013") are no contradiction.
 */
export function orderOf(end: PartialDate, start: PartialDate): Order {
  const [later, earlier] = [endOf(end), startOf(start)];
  if (later.to !== undefined && earlier.from !== undefined && later.to < earlier.from) {
    return [end, start].some(({ approximate, yearAssumed }) => approximate ?? yearAssumed ?? false)
      ? 'may-be-before'
      : 'before';
  }
  if (isSameDay(end, start)) return orderOfTimes(end, start);
  const isEarlier = isLess(later.from, earlier.from, '') && isLess(later.to, earlier.to, '9999-99-99');
  return isEarlier ? 'may-be-before' : 'not-before';
}

/** Whether two dates are known and every reading of them has the one before the other. */
export const isCertainlyBefore = (one: PartialDate | undefined, other: PartialDate | undefined): boolean =>
  one !== undefined && other !== undefined && orderOf(one, other) === 'before';

function isLess(one: string | undefined, other: string | undefined, open: string): boolean {
  return (one ?? open) < (other ?? open);
}

/** A period begins within the unit that its first day stands for, and ends within that of its last. */
function startOf({ earliest, latest, spread, precision, earliestPrecision }: PartialDate): Window {
  if (spread === 'moment' || earliest === undefined) return { from: earliest, to: latest };
  return { from: earliest, to: lastDayOf(unitAround(earliest, earliestPrecision ?? precision)) };
}

function endOf({ earliest, latest, spread, precision, latestPrecision }: PartialDate): Window {
  if (spread === 'moment' || latest === undefined) return { from: earliest, to: latest };
  return { from: firstDayOf(unitAround(latest, latestPrecision ?? precision)), to: latest };
}

/** Whether two dates are known to be one and the same day. */
export const areOneDay = (one: PartialDate | undefined, other: PartialDate | undefined): boolean =>
  one !== undefined && other !== undefined && isSameDay(one, other);

function isSameDay(one: PartialDate, other: PartialDate): boolean {
  return isOneDay(one) && isOneDay(other) && one.earliest === other.earliest;
}

const isOneDay = ({ earliest, latest }: PartialDate): boolean => earliest !== undefined && earliest === latest;

function orderOfTimes(end: PartialDate, start: PartialDate): Order {
  if (end.time === undefined || start.time === undefined || end.timeZone !== start.timeZone) return 'not-before';
  return end.time < start.time ? 'before' : 'not-before';
}
