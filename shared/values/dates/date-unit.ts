import { daysInMonth, isReal, weekdayOf, type CalendarUnit } from './calendar';
import { monthNamed, takeWeekday, withOneWordMonths } from './date-words';
import { idleInDates } from './month-names';

/** A day, month or year as written; the year, and for the start of a range the month, may be missing. */
export type WrittenUnit = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly yearAssumed?: true;
};

/**
 * `unreadable`: no date. `ambiguous`: 03/04/2011, with both days that it may mean. `no-such-day`: 31 November.
 * `wrong-weekday`: that day was another day of the week, which 1 for Monday begins.
 */
export type UnitProblem =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }
  | NoSuchDay
  | { readonly kind: 'wrong-weekday'; readonly weekday: number };

/** A day that its month does not have; the year where the text has it. */
export type NoSuchDay = {
  readonly kind: 'no-such-day';
  readonly month: number;
  readonly days: number;
  readonly year?: number;
};

type Reading = WrittenUnit | UnitProblem;

const unreadable: UnitProblem = { kind: 'unreadable' };

/** «С 2020 года» begins a span; the Tajik «с.» for a year, which says nothing, has a stop or stands behind it. */
const startsRussianSpan = /^со? /u;

/** Reads one calendar unit, in lower case and without words around it. */
export function readUnit(text: string): Reading {
  if (startsRussianSpan.test(text)) return unreadable;
  const { rest, weekday } = takeWeekday(text);
  const bare = withoutYearWord(rest);
  const reading = readNumbers(bare) ?? readWords(bare) ?? unreadable;
  if ('kind' in reading) return reading;
  if (!isReal(filled(reading))) return missingDay(reading) ?? unreadable;
  return weekday === undefined ? reading : onWeekday(reading, weekday);
}

/** `19.10.2011 г.`, `2011 жылғы 19 қазан`, `«19» октября 2011 года`: as the numbers alone. */
function withoutYearWord(text: string): string {
  return text
    .replace(/^[«"“„]\s?(\d{1,2})\s?[»"”“]/u, '$1')
    .replace(/^(\d{4})\s?(?:жылғы|жылдың|ж\.)\s(.+)$/u, '$2 $1')
    .replace(/^(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/u, eastAsian)
    .replace(/(?<=\d{4})\s?(?:г\.?|года|году|р\.?|року|ж\.?|жыл|жылы|жылғы)$/u, '');
}

const eastAsian = (_: string, ...units: readonly (string | undefined)[]): string =>
  units
    .slice(0, 3)
    .flatMap((unit) => unit?.padStart(2, '0') ?? [])
    .join('-');

/** What month lacks the day, where everything else of the date is right. */
export function missingDay({ year, month, day }: WrittenUnit): NoSuchDay | undefined {
  if (month === undefined || day === undefined || day > 31 || !isReal(filled({ ...given(year), month, day: 1 }))) {
    return undefined;
  }
  const days = daysInMonth(year ?? 2000, month);
  return day > days ? { kind: 'no-such-day', month, days, ...given(year) } : undefined;
}

function given(year: number | undefined): { readonly year?: number } {
  return year === undefined ? {} : { year };
}

/** Only a whole day has a day of the week. */
function onWeekday(reading: WrittenUnit, weekday: number): Reading {
  const { year, month, day } = reading;
  if (year === undefined || month === undefined || day === undefined) return unreadable;
  const actual = weekdayOf({ year, month, day });
  return actual === weekday ? reading : { kind: 'wrong-weekday', weekday: actual };
}

export function isProblem(reading: Reading): reading is UnitProblem {
  return 'kind' in reading;
}

type NumberForm = readonly [RegExp, (...numbers: readonly number[]) => Reading];

/** The forms in numbers. With dots the day comes first everywhere; with strokes it depends on the country. */
const numberForms: readonly NumberForm[] = [
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u, (year, month, day) => unit({ year, month, day })],
  [/^(\d{4})\?-(\d{2})-(\d{2})$/u, (year, month, day) => ({ ...unit({ year, month, day }), yearAssumed: true })],
  [/^(\d{4})\?-(\d{2})$/u, (year, month) => ({ ...unit({ year, month }), yearAssumed: true })],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u, (day, month, year) => unit({ year, month, day })],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u, (first, second, year) => byStrokes(first, second, year)],
  [/^(\d{4})-(\d{2})$/u, (year, month) => unit({ year, month })],
  [/^(\d{1,2})[./-](\d{4})$/u, (month, year) => unit({ year, month })],
  [/^(\d{4})$/u, (year) => unit({ year })],
  [/^(\d{1,2}) (\d{1,2}) (\d{4})$/u, (day, month, year) => unit({ year, month, day })],
  [/^(\d{1,2})(?:\. ?| )(\d{1,2})\.?$/u, (day, month) => unit({ month, day })],
  [/^(\d{1,2})(?:st|nd|rd|th|-?го)?$/u, (day) => unit({ day })],
];

function readNumbers(text: string): Reading | undefined {
  for (const [form, read] of numberForms) {
    const match = form.exec(text);
    if (match) return read(...match.slice(1).map(Number));
  }
  return undefined;
}

function byStrokes(first: number, second: number, year: number): Reading {
  const dayFirst = unit({ year, month: second, day: first });
  const monthFirst = unit({ year, month: first, day: second });
  const real = [dayFirst, monthFirst].filter((candidate) => isReal(filled(candidate)));
  if (real.length === 2 && first !== second) {
    return { kind: 'ambiguous', readings: real.map(({ month, day }) => [year, pad(month), pad(day)].join('-')) };
  }
  return real[0] ?? missingDay(dayFirst) ?? missingDay(monthFirst) ?? unreadable;
}

/** `19 October 2011`, `October 19th, 2011`, `19 of Oct.`, `октябрь 2011 г.`: a month by name and the numbers around it. */
function readWords(text: string): Reading | undefined {
  const words = withOneWordMonths(text)
    .replaceAll(/(?<=\d)-?(?=\p{L})(?!st\b|nd\b|rd\b|th\b)/gu, ' ')
    .replaceAll(/(?<=\d{4})['’]\p{L}+/gu, '')
    .split(/[\s,،]+/u)
    .filter((word) => word !== '' && !idleInDates.has(word.replace(/\.$/u, '')));
  const months = words.map(monthNamed);
  const numbers = words.filter((_, index) => months[index] === undefined);
  const days = numbers.filter((word) => /^\d{1,2}(?:st|nd|rd|th|\.)?$/u.test(word));
  const years = numbers.filter((word) => /^\d{4}$/u.test(word));
  const named = months.filter((month) => month !== undefined);
  if (named.length > 1 || days.length > 1 || years.length > 1) return undefined;
  if (words.length !== named.length + days.length + years.length) return undefined;
  if (named.length === 0 && (words.length !== 1 || years.length !== 1)) return undefined;
  if (years.length === 1 && !isOutside(words, years[0])) return undefined;
  return unit({ year: numberIn(years[0]), month: named[0], day: numberIn(days[0]) });
}

/** The year stands in front of day and month or behind them, not between them. */
const isOutside = (words: readonly string[], year: string | undefined) => words.at(-1) === year || words[0] === year;

function numberIn(word: string | undefined): number | undefined {
  return word === undefined ? undefined : Number.parseInt(word, 10);
}

type Loose = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

function unit({ year, month, day }: Loose): WrittenUnit {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** For checking alone: what is missing is filled with what fits every day. */
function filled({ year = 2000, month, day }: WrittenUnit): CalendarUnit {
  if (month === undefined && day !== undefined) return { year, month: 1, day };
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

function pad(number = 0): string {
  return String(number).padStart(2, '0');
}
