import type { PartialDate } from '#shared/values/dates/partial-date';
import type { DayWords } from '../../../voice/same-day';
import { type Located, originOf } from '../../../words/traced';
import { prose, stated, type Words } from '../../../words/words';
import { toldByItsPart } from '../../../voice/parts-of-time';

/** A date that may know the field that it stands in. */
type Dated = PartialDate & Located;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Point = { readonly day: number; readonly month: string; readonly year: string };

function pointOf(iso: string): Point {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: Number(day) };
}

type Precision = PartialDate['precision'];

function say({ day, month, year }: Point, precision: Precision): string {
  if (precision === 'year') return year;
  return precision === 'month' ? `${month} ${year}` : `${day} ${month} ${year}`;
}

/** The start of a range without what its end says anyway: `August` in "August to September 2013". */
function sayStart(start: Point, end: Point, precision: Precision): string {
  if (precision === 'year' || start.year !== end.year) return say(start, precision);
  if (precision === 'month') return start.month;
  return start.month === end.month ? String(start.day) : `${start.day} ${start.month}`;
}

type Ends = { readonly from: string; readonly to: string };

/** Both ends in words; `undefined` where the date is one day, month or year, or has one end only. */
function endsOf({ earliest, latest, precision }: PartialDate): Ends | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  const [start, end] = [pointOf(earliest), pointOf(latest)];
  return say(start, precision) === say(end, precision)
    ? undefined
    : { from: sayStart(start, end, precision), to: say(end, precision) };
}

/** What names the part, right before the year, month or day. */
const partWords: Readonly<Record<NonNullable<PartialDate['part']>, string>> = {
  early: 'early ',
  middle: 'mid-',
  late: 'late ',
  spring: 'spring ',
  summer: 'summer ',
  autumn: 'autumn ',
  winter: 'winter ',
  'first-half': 'the first half of ',
  'second-half': 'the second half of ',
  'first-quarter': 'the first quarter of ',
  'second-quarter': 'the second quarter of ',
  'third-quarter': 'the third quarter of ',
  'fourth-quarter': 'the fourth quarter of ',
  morning: 'the morning of ',
  afternoon: 'the afternoon of ',
  evening: 'the evening of ',
  night: 'the night of ',
};

/** What stands before the name of a part where something happened in it. */
function partPreposition({ part, precision }: PartialDate): string {
  const isOfMonth = part === 'early' || part === 'middle' || part === 'late';
  return precision === 'day' && !isOfMonth ? 'on' : 'in';
}

function single(date: PartialDate): string {
  const iso = date.earliest ?? date.latest;
  const plain = iso === undefined ? '' : say(pointOf(iso), date.precision);
  return date.part === undefined ? plain : `${partWords[date.part]}${plain}`;
}

const about = (date: PartialDate) => (date.approximate === true ? 'about ' : '');
const at = ({ time }: PartialDate) => (time === undefined ? '' : ` at ${time}`);

/** The date as a name of itself: `19 October 2011`, `October 2011`, `August to September 2013`. */
export function date(given: Dated): Words {
  const partial = toldByItsPart(given);
  const ends = endsOf(partial);
  const night = partial.part === 'night' ? partWords.night : '';
  const said = ends === undefined ? single(partial) : `${night}${ends.from} to ${ends.to}`;
  return stated(`${about(partial)}${said}${at(partial)}`, originOf(given));
}

/** When something happened: `on 19 October 2011`, `in March 2012`, `between 2010 and 2013`, `since May 2012`. */
export function when(given: Dated): Words {
  const partial = toldByItsPart(given);
  const ends = endsOf(partial);
  if (partial.part === 'night') return prose`on ${date(given)}`;
  if (ends !== undefined) {
    const [from, to] = partial.spread === 'period' ? ['from', 'to'] : ['between', 'and'];
    return prose`${from} ${stated(`${about(partial)}${ends.from} ${to} ${ends.to}`, originOf(given))}`;
  }
  const plain = date(partial);
  if (
    partial.latest === undefined &&
    partial.precision === 'day' &&
    partial.spread === 'period' &&
    partial.ongoing !== true
  )
    return prose`on ${plain} and in the days that followed`;
  if (partial.latest === undefined)
    return partial.ongoing === true || partial.spread === 'period'
      ? prose`since ${plain}`
      : prose`on or after ${plain}`;
  if (partial.earliest === undefined && partial.spread === 'period') return prose`until ${plain}`;
  if (partial.earliest === undefined) return prose`by ${partial.precision === 'day' ? '' : 'the end of '}${plain}`;
  if (partial.part !== undefined) return prose`${partPreposition(partial)} ${plain}`;
  return prose`${partial.precision === 'day' ? 'on' : 'in'} ${plain}`;
}

/** Over which time something was counted: `in 2010–2013` said as `between 2010 and 2013`. */
export function during(given: Dated): Words {
  return when({ ...given, spread: 'moment' });
}

/** `on 19 October 2011,` before what happened at one moment, somewhere within its dates; nothing without a date. */
export function opening(given: Dated | undefined): Words {
  const isOver = given?.latest !== undefined;
  return given === undefined ? '' : prose`${isOver ? during(given) : when(given)},`;
}

/** `from May to June 2011,` before what went on over its dates. */
export function openingOver(given: Dated | undefined): Words {
  return given === undefined ? '' : prose`${when(given)},`;
}

const dayOfMonth = `\\d{1,2} (?:${months.join('|')}) \\d{4}`;

/** How a day is found in a text: `On the same day,` stands in place of the one that the sentence before began with. */
export const dayWords: DayWords = {
  opening: new RegExp(`(?<=^On )${dayOfMonth}(?=,)`, 'u'),
  days: new RegExp(`(?<=(?<!\\p{L})[Oo]n )${dayOfMonth}`, 'gu'),
  same: 'the same day',
};
