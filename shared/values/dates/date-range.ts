import { firstDayOf, lastDayOf } from './calendar';
import { between, isNext, type DatedUnit, type Span } from './date-span';
import { isProblem, type NoSuchDay, readUnit, type WrittenUnit } from './date-unit';

/** The two ends of a range as written, and what the words between them mean. */
type Split = { readonly from: WrittenUnit; readonly to: WrittenUnit; readonly joined: Joined };
type Joined = 'span' | 'within' | 'both' | 'either';

export type RangeReading =
  | { readonly kind: 'range'; readonly span: Span }
  | { readonly kind: 'end-before-start' }
  | { readonly kind: 'year-needed' }
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }
  | NoSuchDay
  | { readonly kind: 'unreadable' };

const unreadable: RangeReading = { kind: 'unreadable' };

/** Words and marks between two dates, in the order in which they are tried. */
const separators: readonly (readonly [RegExp, Joined])[] = [
  [/\s*–\s*/gu, 'span'],
  [/\s+(?:to|until|till|through|up to|по|до)\s+/gu, 'span'],
  [/\s+-\s+/gu, 'span'],
  [/\s+(?:and|и)\s+/gu, 'both'],
  [/\s+(?:or|или)\s+/gu, 'either'],
  [/\//gu, 'span'],
  [/-/gu, 'span'],
];

/** Reads two dates with a word or a mark between them. Where the first lacks its month or year, it has the second's. */
export function readRange(text: string, contextYear?: number): RangeReading {
  const within = /^(?:between|между)\s+(.+)\s+(?:and|и)\s+(.+)$/u.exec(text) ?? /^\[(.+)\.\.(.+)\]$/u.exec(text);
  if (within) {
    return rangeOf(ends(within[1] ?? '', within[2] ?? '', 'within'), contextYear);
  }
  const years = shortYears(text);
  if (years) return years;
  return rangeOf(firstSplit(text.replace(/^(?:from|с|со)\s+/u, '')), contextYear);
}

function rangeOf(split: Split | NoSuchDay | undefined, contextYear?: number): RangeReading {
  if (split === undefined) return unreadable;
  return 'kind' in split ? split : spanOf(split, contextYear);
}

/** The first way to part the text into two dates; failing that, the day that kept one of two from being a date. */
function firstSplit(text: string): Split | NoSuchDay | undefined {
  let missing: NoSuchDay | undefined;
  for (const [separator, joined] of separators) {
    for (const match of text.matchAll(separator)) {
      const split = ends(text.slice(0, match.index), text.slice(match.index + match[0].length), joined);
      if (split !== undefined && !('kind' in split)) return split;
      missing ??= split;
    }
  }
  return missing;
}

function ends(left: string, right: string, joined: Joined): Split | NoSuchDay | undefined {
  const [from, to] = [readUnit(withoutArticle(left)), readUnit(withoutArticle(right))];
  if (!isProblem(from) && !isProblem(to)) return { from, to, joined };
  if (isProblem(from) && isProblem(to)) return undefined;
  const problem = isProblem(from) ? from : to;
  return isProblem(problem) && problem.kind === 'no-such-day' ? problem : undefined;
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:on|in|the|в)\s+/u, '');
}

/** `2010–13`. `2011–12` may also be December 2011 and is refused. */
function shortYears(text: string): RangeReading | undefined {
  const match = /^(\d{4})([–-])(\d{2})$/u.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Math.floor(from / 100) * 100 + Number(match[3]);
  if (Number(match[3]) <= 12) {
    return { kind: 'ambiguous', readings: [`${match[1] ?? ''}-${match[3] ?? ''}`, `${String(from)}/${String(to)}`] };
  }
  return to > from
    ? { kind: 'range', span: between({ year: from }, { year: to }, 'period') }
    : { kind: 'end-before-start' };
}

function spanOf(split: Split, contextYear?: number): RangeReading {
  const pair = completed(split, contextYear);
  if (pair === undefined) return unreadable;
  if (pair === 'year-needed') return { kind: 'year-needed' };
  const { from, to } = pair;
  if (firstDayOf(from) > lastDayOf(to)) return { kind: 'end-before-start' };
  if ((split.joined === 'both' || split.joined === 'either') && !isNext(from, to)) return unreadable;
  const spread = split.joined === 'span' || split.joined === 'both' ? 'period' : 'moment';
  return { kind: 'range', span: between(from, to, spread) };
}

type Pair = { readonly from: DatedUnit; readonly to: DatedUnit };

function completed({ from, to }: Split, contextYear?: number): Pair | 'year-needed' | undefined {
  if (to.day !== undefined && to.month === undefined) return undefined;
  const start = withMonth(from, to);
  if (!start) return undefined;
  const end = withYear(to, from.year ?? contextYear);
  if (!end) return 'year-needed';
  const begin = start.year === undefined ? { ...start, year: end.year, ...assumedOf(end) } : withYear(start);
  return begin ? { from: begin, to: end } : undefined;
}

/** "1–9 April": the first day has the month of the second. */
function withMonth(from: WrittenUnit, to: WrittenUnit): WrittenUnit | undefined {
  if (from.day === undefined || from.month !== undefined) return from;
  return to.day === undefined || to.month === undefined ? undefined : { ...from, month: to.month };
}

/** The unit with its own year or, marked, with the one that the context gives. */
export function withYear(unit: WrittenUnit, contextYear?: number): DatedUnit | undefined {
  if (unit.year !== undefined) return { ...unit, year: unit.year };
  return contextYear === undefined ? undefined : { ...unit, year: contextYear, yearAssumed: true };
}

function assumedOf(unit: DatedUnit): { readonly yearAssumed?: true } {
  return unit.yearAssumed ? { yearAssumed: true } : {};
}
