import { addDays, firstDayOf, lastDay, lastDayOf, precisionOf, type CalendarUnit, type Precision } from './calendar';
import type { Bound, Part } from './date-words';
import type { PartialDate } from './partial-date';

/** A unit of the calendar with its year, and whether somebody had to supply that year. */
export type DatedUnit = CalendarUnit & { readonly yearAssumed?: true };

/** A date without the words it was written in. */
export type Span = Omit<PartialDate, 'written'>;

/** Somewhere within one year or month, or on one day. */
export function momentIn(unit: DatedUnit, part?: Part): Span {
  return {
    ...endsOf(unit, part),
    precision: precisionOf(unit),
    spread: 'moment',
    ...(part ? { part } : {}),
    ...assumed(unit),
  };
}

/** In the night from one day to the next. */
export function nightTo(day: string): Span {
  return { earliest: addDays(day, -1), latest: day, precision: 'day', spread: 'moment', part: 'night' };
}

/** Whether a part can be one of such a unit: no season of a month, no morning of a year. */
export function canHave(unit: CalendarUnit, part: Part): boolean {
  const precision = precisionOf(unit);
  if (part === 'night') return false;
  if (part === 'morning' || part === 'afternoon' || part === 'evening') return precision === 'day';
  if (part === 'early' || part === 'middle' || part === 'late') return precision !== 'day';
  return part === 'first-half' || part === 'second-half' ? precision !== 'day' : precision === 'year';
}

const quarters: readonly Part[] = ['first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter'];

/** The first and the last day of a unit, or of a half or a quarter of it. */
function endsOf(unit: DatedUnit, part: Part | undefined): { readonly earliest: string; readonly latest: string } {
  const { year, month } = unit;
  const whole = { earliest: firstDayOf(unit), latest: lastDayOf(unit) };
  const quarter = part === undefined ? -1 : quarters.indexOf(part);
  const months = (from: number, to: number) => ({
    earliest: firstDayOf({ year, month: from }),
    latest: lastDayOf({ year, month: to }),
  });
  if (quarter >= 0) return months(quarter * 3 + 1, quarter * 3 + 3);
  if (part === 'first-half')
    return month === undefined ? months(1, 6) : { ...whole, latest: firstDayOf({ year, month, day: 15 }) };
  if (part !== 'second-half') return whole;
  return month === undefined ? months(7, 12) : { ...whole, earliest: firstDayOf({ year, month, day: 16 }) };
}

/** From the first day of one unit to the last day of another. The precision is that of the end known less exactly. */
export function between(from: DatedUnit, to: DatedUnit, spread: Span['spread']): Span {
  const [start, end] = [precisionOf(from), precisionOf(to)];
  const precision = coarser(start, end);
  return {
    earliest: firstDayOf(from),
    latest: lastDayOf(to),
    precision,
    ...(start !== precision && start !== 'year' ? { earliestPrecision: start } : {}),
    ...(end !== precision && end !== 'year' ? { latestPrecision: end } : {}),
    spread,
    ...assumed(from, to),
  };
}

/**
 * A span with one end: "since May 2012", "before 2012". What lies before or after a unit begins outside it; after the
 * last day of all there is nothing.
 */
export function boundedBy(bound: Bound, unit: DatedUnit, part?: Part): Span | undefined {
  const rest = { precision: precisionOf(unit), ...(part ? { part } : {}), ...assumed(unit) };
  switch (bound) {
    case 'since':
      return { earliest: endsOf(unit, part).earliest, ...rest, spread: 'period', ongoing: true };
    case 'from':
      return { earliest: endsOf(unit, part).earliest, ...rest, spread: 'period' };
    case 'until':
      return { latest: lastDayOf(unit), ...rest, spread: 'period' };
    case 'by':
      return { latest: lastDayOf(unit), ...rest, spread: 'moment' };
    case 'not-before':
      return { earliest: firstDayOf(unit), ...rest, spread: 'moment' };
    case 'before':
      return { latest: addDays(firstDayOf(unit), -1), ...rest, spread: 'moment' };
    case 'after':
      return lastDayOf(unit) === lastDay
        ? undefined
        : { earliest: addDays(lastDayOf(unit), 1), ...rest, spread: 'moment' };
    case 'during':
      return { earliest: firstDayOf(unit), latest: lastDayOf(unit), ...rest, spread: 'period' };
  }
}

/** Whether one unit of the calendar follows the other without a gap, as May and June do. */
export function isNext(first: CalendarUnit, second: CalendarUnit): boolean {
  return precisionOf(first) === precisionOf(second) && addDays(lastDayOf(first), 1) === firstDayOf(second);
}

function coarser(first: Precision, second: Precision): Precision {
  const order: readonly Precision[] = ['year', 'month', 'day'];
  return order.indexOf(first) < order.indexOf(second) ? first : second;
}

function assumed(...units: readonly DatedUnit[]): { readonly yearAssumed?: true } {
  return units.some((unit) => unit.yearAssumed) ? { yearAssumed: true } : {};
}
