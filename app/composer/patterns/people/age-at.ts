import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Party } from '../../case-file/records';

/** The days, as ISO days, between which something was; both are known. */
type Between = { readonly first: string; readonly last: string };

/** The ages, in years, of which one was theirs. */
export type Ages = { readonly least: number; readonly most: number };

/** Both ends of a date. Nothing of one that is only about right or open. */
function boundsOf(date: PartialDate | undefined): Between | undefined {
  const isSure = date !== undefined && date.approximate === undefined && date.ongoing === undefined;
  return isSure && date.earliest !== undefined && date.latest !== undefined
    ? { first: date.earliest, last: date.latest }
    : undefined;
}

/** Full years from one ISO day to a later one. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}

/** The ages between a day of one span and a day of another. */
const agesBetween = (from: Between, to: Between): Ages => ({
  least: fullYears(from.last, to.first),
  most: fullYears(from.first, to.last),
});

/** How old somebody was on a date, as exactly as the recorded dates make it certain. */
export function ageAt({ birthDate, age, ageOn }: Party, on: PartialDate | undefined): Ages | undefined {
  const then = boundsOf(on);
  if (then === undefined) return undefined;
  if (birthDate !== undefined) {
    const born = boundsOf(birthDate);
    return born && born.last <= then.first ? agesBetween(born, then) : undefined;
  }
  const asOf = boundsOf(ageOn);
  if (age === undefined || asOf === undefined) return undefined;
  return asOf.last <= then.first ? later(age, asOf, then) : earlier(age, asOf, then);
}

/** Years from one ISO day to a later one, begun ones too. */
function begunYears(from: string, to: string): number {
  return fullYears(from, to) + (to.slice(4) === from.slice(4) ? 0 : 1);
}

/** Somebody so old within one span has had as many birthdays since as full years have passed, or one more. */
const later = (age: number, asOf: Between, then: Between): Ages => ({
  least: age + fullYears(asOf.last, then.first),
  most: age + begunYears(asOf.first, then.last),
});

function earlier(age: number, asOf: Between, then: Between): Ages | undefined {
  if (then.last > asOf.first) return undefined;
  return { least: age - begunYears(then.first, asOf.last), most: age - fullYears(then.last, asOf.first) };
}
