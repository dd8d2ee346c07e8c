import { fail, succeed, type Result } from '../../result';
import { addDays, isReal, lastDay, unitAround } from './calendar';
import { takeTime } from './date-time';
import { boundedBy, canHave, momentIn, nightTo, type DatedUnit, type Span } from './date-span';
import { readRange, withYear } from './date-range';
import { isProblem, missingDay, type NoSuchDay, readUnit, type UnitProblem } from './date-unit';
import {
  approximateWords,
  boundWords,
  dayWords,
  idleWords,
  nightWords,
  partWords,
  toDateWords,
  withPartBefore,
  type Bound,
  type Part,
} from './date-words';
import type { PartialDate } from './partial-date';
import { reader, type TooLong } from '../texts/typed-text';

/** What the words are read against. Without `today`, "yesterday" is unreadable; without `year`, "15 June" is. */
export type DateContext = {
  /** An ISO day. */
  readonly today?: string;
  readonly year?: number;
};

/** Why a text is no date. `readings`: the days that "03/04/2011" may mean. */
export type DateFailure =
  | { readonly problem: 'unreadable-date' }
  | { readonly problem: 'ambiguous-date'; readonly readings: readonly string[] }
  | { readonly problem: 'year-needed' }
  | { readonly problem: 'end-before-start' }
  /** The month has only so many days; the year where it is known. */
  | { readonly problem: 'no-such-day'; readonly month: number; readonly days: number; readonly year?: number }
  /** Nothing of a case lies in that year, of this calendar: it may be one of another, or a slip. */
  | { readonly problem: 'other-calendar'; readonly year: number }
  /** That day was another day of the week; 1 is Monday. */
  | { readonly problem: 'wrong-weekday'; readonly weekday: number }
  | TooLong;

type Reading = Result<Span, DateFailure>;

const unreadable: DateFailure = { problem: 'unreadable-date' };

/**
 * Reads a date as people type it, in English, Russian or numbers, or with the months of other languages, with the precision
 * that it has. A text that can
 * be read in two ways is refused. The words are kept in `written`, except for a day told from today ("yesterday",
 * "+10"), which is written out because the words lose their meaning tomorrow.
 */
export const parsePartialDate = reader('date', readDate, fail<DateFailure>);

function readDate(text: string, context: DateContext = {}): Result<PartialDate, DateFailure> {
  const read = readGregorian(text, context);
  const year = strangeYear(read.ok ? [read.value.earliest, read.value.latest].join(' ') : inLatinFigures(text));
  const isStrange = read.ok || read.failure.problem === 'unreadable-date' || read.failure.problem === 'no-such-day';
  return year !== undefined && isStrange ? fail({ problem: 'other-calendar', year }) : read;
}

/** Years of this calendar in which the facts of a case and its laws can lie. */
const [firstYear, lastYear] = [1500, 2200];

/** The first year of four figures that lies outside: 1443 of the Hijra, 2565 of the Buddhist, 5782 of the Hebrew era. */
function strangeYear(text: string): number | undefined {
  const years = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/gu)].map(([found]) => Number(found));
  return years.find((year) => year < firstYear || year > lastYear);
}

/** ٢٠١٧ and ۲۰۱۷ as 2017. */
function inLatinFigures(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669]/gu, (figure) => String((figure.codePointAt(0) ?? 0) - 0x660))
    .replaceAll(/[\u06F0-\u06F9]/gu, (figure) => String((figure.codePointAt(0) ?? 0) - 0x6f0));
}

function readGregorian(text: string, context: DateContext): Result<PartialDate, DateFailure> {
  const written = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const relative = relativeDay(plain(written), context.today);
  if (relative !== undefined) return succeed({ written: relative, ...momentIn(fullUnit(relative)) });
  const { rest, ...clock } = takeTime(inLatinFigures(written));
  const body = withPartBefore(plain(rest));
  const bare = body.replace(approximateWords, '').replace(/~$/u, '');
  const reading = readSpan(bare.trim(), context);
  if (!reading.ok) return reading;
  const span = reading.value;
  if (clock.time !== undefined && !isOneDay(span)) return fail(unreadable);
  if (clock.time === midnight) return fail(aroundMidnight(span.earliest ?? ''));
  return succeed({ written, ...span, ...(bare === body ? {} : { approximate: true as const }), ...clock });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‒–—−]/gu, '–');
}

/** The end of a day, which clocks do not have: its last minute, or the first of the next day. */
const midnight = '24:00';

function aroundMidnight(day: string): DateFailure {
  if (day === '' || day === lastDay) return unreadable;
  return { problem: 'ambiguous-date', readings: [`${dayFirst(day)} 23:59`, `${dayFirst(addDays(day, 1))} 00:00`] };
}

function dayFirst(day: string): string {
  return day.split('-').toReversed().join('.');
}

function relativeDay(text: string, today: string | undefined): string | undefined {
  if (today === undefined) return undefined;
  const days = dayWords.find(([word]) => word.test(text))?.[1];
  if (days !== undefined) return addDays(today, days);
  const steps = /^([+–-])\s?(\d{1,4})$/u.exec(text);
  return steps ? addDays(today, Number(steps[2]) * (steps[1] === '+' ? 1 : -1)) : undefined;
}

function fullUnit(day: string): DatedUnit {
  return unitAround(day, 'day');
}

function isOneDay(span: Span): boolean {
  return span.precision === 'day' && span.earliest === span.latest;
}

function readSpan(text: string, context: DateContext): Reading {
  return readNight(text, context) ?? readPlain(text, context);
}

/** «В ночь с 5 на 6 мая», "the night of 5 to 6 May", and "the night of 5 May", which may have begun the day before. */
function readNight(text: string, context: DateContext): Reading | undefined {
  for (const [words, names] of nightWords) {
    const { from, to, other } = words.exec(text)?.groups ?? {};
    const named = to ?? other;
    if (named === undefined) continue;
    const read = from === undefined ? readPlain(named, context) : rangeIn(`${from} – ${named}`, context);
    if (!read.ok) return read;
    const { precision, earliest, latest, part } = read.value;
    if (precision !== 'day' || earliest === undefined || latest === undefined || part !== undefined)
      return fail(unreadable);
    if (from !== undefined) return addDays(earliest, 1) === latest ? succeed(nightTo(latest)) : fail(unreadable);
    if (earliest !== latest) return fail(unreadable);
    if (names === 'later') return succeed(nightTo(latest));
    return fail({ problem: 'ambiguous-date', readings: [addDays(latest, 1), latest].map(nightBefore) });
  }
  return undefined;
}

const nightBefore = (day: string) => `night of ${addDays(day, -1)} to ${day}`;

function readPlain(text: string, context: DateContext): Reading {
  const one = readOne(text, context);
  if (one.ok || one.failure.problem !== 'unreadable-date') return mapOk(one, ({ unit, part }) => momentIn(unit, part));
  const open = readOpen(text, context);
  if (open) return open;
  const bound = boundWords.find(([words]) => words.test(text));
  if (bound) {
    const reading = readBound(text.replace(bound[0], ''), bound[1], context);
    if (reading.ok || reading.failure.problem !== 'unreadable-date') return reading;
  }
  return rangeIn(text, context);
}

function rangeIn(text: string, context: DateContext): Reading {
  const range = readRange(text, context.year);
  switch (range.kind) {
    case 'range':
      return succeed(range.span);
    case 'ambiguous':
      return fail({ problem: 'ambiguous-date', readings: range.readings });
    case 'unreadable':
      return fail(unreadable);
    case 'no-such-day':
      return fail(noSuchDay(range));
    default:
      return fail({ problem: range.kind });
  }
}

/** "March 2013 to date", and the open ends of EDTF: `2012-05/..`, `../2012-05`, `[..2012-05]`, `[2012-05..]`. */
function readOpen(text: string, context: DateContext): Reading | undefined {
  if (toDateWords.test(text)) {
    const start = text.replace(toDateWords, '').replace(/^(?:since|from|с|со)\s+/u, '');
    return readBound(start, 'since', context);
  }
  const forms: readonly (readonly [RegExp, Bound])[] = [
    [/^([^/[\]]+)\/\.\.$/u, 'from'],
    [/^\.\.\/([^/[\]]+)$/u, 'until'],
    [/^\[\.\.([^/[\]]+)\]$/u, 'by'],
    [/^\[([^/[\]]+)\.\.\]$/u, 'not-before'],
  ];
  for (const [form, bound] of forms) {
    const unit = form.exec(text)?.[1];
    if (unit !== undefined) return readBound(unit, bound, context);
  }
  return undefined;
}

function readBound(text: string, bound: Bound, context: DateContext): Reading {
  return mapOk(readOne(text, context), ({ unit, part }) => {
    // The end of a year is where "until" and "by" end anyway; before or after a vague part nothing can be said.
    if (part === 'late' && (bound === 'until' || bound === 'by')) return boundedBy(bound, unit);
    if (part && isVague(bound, part)) return undefined;
    return boundedBy(bound, unit, part);
  });
}

/** Before, after and up to a part of which nobody knows the ends nothing can be said. */
function isVague(bound: Bound, part: Part): boolean {
  if (bound === 'before' || bound === 'after' || bound === 'during') return true;
  const isOld = part === 'early' || part === 'middle' || part === 'late';
  return !isOld && bound !== 'since' && bound !== 'from';
}

type One = { readonly unit: DatedUnit; readonly part?: Part };

/** One year, month or day, perhaps with the part of it that is meant. */
function readOne(text: string, context: DateContext): Result<One, DateFailure> {
  const named = text.replace(idleWords, '');
  const words = partWords.find(([pattern]) => pattern.test(named) || pattern.test(text));
  const bare = words ? named.replace(words[0], '').replace(words[0], '') : named;
  const reading = readUnit(bare.replace(idleWords, ''));
  if (isProblem(reading)) return fail(failureFor(reading));
  if (reading.month === undefined && reading.year === undefined) return fail(unreadable);
  const unit = withYear(reading, context.year);
  if (!unit) return fail({ problem: 'year-needed' });
  if (words && !canHave(unit, words[1])) return fail(unreadable);
  if (isReal(unit)) return succeed({ unit, ...(words ? { part: words[1] } : {}) });
  const missing = missingDay(unit);
  return fail(missing === undefined ? unreadable : noSuchDay(missing));
}

function failureFor(problem: UnitProblem): DateFailure {
  switch (problem.kind) {
    case 'unreadable':
      return unreadable;
    case 'ambiguous':
      return { problem: 'ambiguous-date', readings: problem.readings };
    case 'no-such-day':
      return noSuchDay(problem);
    case 'wrong-weekday':
      return { problem: 'wrong-weekday', weekday: problem.weekday };
  }
}

function noSuchDay({ kind, ...rest }: NoSuchDay): DateFailure {
  return { problem: kind, ...rest };
}

function mapOk<A>(result: Result<A, DateFailure>, change: (value: A) => Span | undefined): Reading {
  if (!result.ok) return result;
  const span = change(result.value);
  return span ? succeed(span) : fail(unreadable);
}
