import { addDays, lastDayOf, unitAround } from '#shared/values/dates/calendar';
import type { PartialDate } from '#shared/values/dates/partial-date';

/**
 * Where a part of a year or month ends, as a share of it; seasons as north of the equator. Other parts have ends of their
 * own.
 */
const partEnds: Readonly<Partial<Record<NonNullable<PartialDate['part']>, number>>> = {
  early: 1 / 3,
  middle: 2 / 3,
  spring: 5 / 12,
  summer: 8 / 12,
  autumn: 11 / 12,
};

/**
 * Where a date stands among others, as a text to be sorted: a day known exactly is the day itself; what is known less
 * exactly stands behind the last day that it can mean, so before nothing that it may have come after, and the longer
 * the time that it spans, the further back. What lasts stands where it began.
 */
export function placeInTime(date: PartialDate): string {
  const [from, to] = beginning(date);
  if (to === undefined) return behind(farthest, longest);
  if (from === undefined) return behind(to, longest);
  const length = daysBetween(from, to);
  if (length === 0) return to;
  const share = date.part === undefined ? undefined : partEnds[date.part];
  if (share !== undefined) return behind(addDays(from, Math.round(length * share)), length);
  return behind(isNight(date, length) ? from : to, length);
}

const farthest = '9999-12-31';
const longest = 99_999;

const behind = (day: string, length: number) => `${day}~${String(Math.min(length, longest)).padStart(5, '0')}`;

/** The first and the last day on which it can have begun. */
function beginning({ earliest, latest, spread, precision, earliestPrecision }: PartialDate) {
  if (spread === 'moment' || earliest === undefined) return [earliest, latest] as const;
  return [earliest, lastDayOf(unitAround(earliest, earliestPrecision ?? precision))] as const;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** From one day to the next: it begins on the first. */
const isNight = ({ precision }: PartialDate, length: number) => precision === 'day' && length === 1;
