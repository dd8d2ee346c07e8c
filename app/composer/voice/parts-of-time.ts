import type { PartialDate } from '#shared/values/dates/partial-date';

const ofDay = new Set<PartialDate['part']>(['morning', 'afternoon', 'evening', 'night']);

/** A range within one named part, such as the end of 2012, is one moment, told by its year or month. */
export function toldByItsPart(date: PartialDate): PartialDate {
  const { earliest, latest, precision, part } = date;
  if (part === undefined || ofDay.has(part) || earliest === undefined || latest === undefined || precision === 'year')
    return date;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return { ...date, precision: 'month' };
  return earliest.slice(0, 4) === latest.slice(0, 4) ? { ...date, precision: 'year' } : date;
}
