import { fail, succeed, type Result } from '../../result';
import { readLength } from './length-words';
import type { Length, Term } from './quantity';
import { reader, type TooLong } from '../texts/typed-text';

export type TermFailure = { readonly problem: 'unreadable-term' } | TooLong;

const unreadable: TermFailure = { problem: 'unreadable-term' };

/** What stands before a term without meaning anything: "for three years", "a term of three years", «сроком на 3 года». */
const idleWords = /^(?:for |(?:for )?a (?:term|period) of |сроком на |на срок |сроком |на |в течение )/u;
const approximateWords =
  /^(?:about|around|approximately|approx\.?|circa|ca\.?|roughly|some|около|примерно|приблизительно|~)\s*/u;

const boundWords: readonly (readonly [RegExp, NonNullable<Term['bound']>])[] = [
  [
    /^(?:at least|no less than|not less than|a minimum of|minimum|не менее(?: чем)?|не меньше(?: чем)?|минимум|как минимум|от|from|≥)\s*/u,
    'at-least',
  ],
  [
    /^(?:up to|at most|no more than|not more than|not exceeding|a maximum of|maximum|не более(?: чем)?|не больше(?: чем)?|не свыше|максимум|до|≤)\s*/u,
    'up-to',
  ],
  [/^(?:more than|over|longer than|exceeding|более(?: чем)?|больше(?: чем)?|свыше|>)\s*/u, 'more-than'],
  [/^(?:less than|under|fewer than|менее(?: чем)?|меньше(?: чем)?|<)\s*/u, 'less-than'],
];
const orMore = /\s(?:or|and) (?:more|longer)$|\s(?:и|или) (?:более|больше)$/u;

/** What parts the two ends, in the order in which they are tried. */
const rangeForms = [
  /^(?:from |between )?(?<from>.+?)\s*(?: to | till | until |–)\s*(?<to>.+)$/u,
  /^between (?<from>.+?) and (?<to>.+)$/u,
  /^(?:от |с )?(?<from>.+?)\s*(?: до | по )\s*(?<to>.+)$/u,
  /^(?<from>\d+)\s*-\s*(?<to>\d.*)$/u,
];

/**
 * Reads a length of time: `P1Y6M`, `18 months`, `one and a half years`, `7½ years`, `1 year 6 months`, `48 hours`,
 * `about ten days`, `several weeks`, `for life`, `at least three years`, `15 to 20 years`, `25 years to life`, and the
 * same in Russian. The units stay as they were written: 18 months are not turned into a year and a half. Half a year is
 * six months, half a day twelve hours.
 */
export const parseTerm = reader('term', readTerm, fail<TermFailure>);

function readTerm(text: string): Result<Term, TermFailure> {
  const plain = tidied(text);
  const idle = plain.replace(idleWords, '');
  const bare = idle.replace(approximateWords, '');
  const term: Term | undefined = readRange(bare) ?? readLength(bare) ?? readBounded(bare) ?? readLength(plain);
  if (term === undefined) return fail(unreadable);
  if (bare === idle) return succeed(term);
  return canBeAbout(term) ? succeed({ ...term, approximate: true }) : fail(unreadable);
}

const canBeAbout = ({ bound, life, indefinite }: Term) => (bound ?? life ?? indefinite) === undefined;

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‒–—−]/gu, '–')
    .replace(/\s+/gu, ' ')
    .trim();
}

function readBounded(text: string): Term | undefined {
  if (orMore.test(text)) return boundedBy('at-least', text.replace(orMore, ''));
  const found = boundWords.find(([words]) => words.test(text));
  return found && boundedBy(found[1], text.replace(found[0], ''));
}

/** Nothing is at least a life, nor more than without end. */
function boundedBy(bound: NonNullable<Term['bound']>, text: string): Term | undefined {
  const length = readLength(text);
  const isOpen = length?.life !== undefined || length?.indefinite !== undefined || length?.several !== undefined;
  return length === undefined || isOpen ? undefined : { ...length, bound };
}

function readRange(text: string): Term | undefined {
  for (const form of rangeForms) {
    const { from, to } = form.exec(text)?.groups ?? {};
    const range = from === undefined || to === undefined ? undefined : rangeOf(from, to);
    if (range !== undefined) return range;
  }
  return undefined;
}

/** The shorter end may leave its unit to the longer one, which may be a life. */
function rangeOf(from: string, to: string): Term | undefined {
  const longest = readLength(to);
  const unit = to.split(' ').at(-1) ?? '';
  const shortest = readLength(from) ?? readLength(`${from} ${unit}`);
  if (longest === undefined || shortest === undefined || !isShorter(shortest, longest)) return undefined;
  return { ...shortest, to: longest };
}

/** Days of a unit, for comparing alone. */
const days = { years: 365, months: 30, weeks: 7, days: 1, hours: 1 / 24, minutes: 1 / 1440 } as const;

function isShorter(one: Length, other: Length): boolean {
  const isCounted = (length: Length) =>
    length.life === undefined && length.indefinite === undefined && length.several === undefined;
  if (!isCounted(one)) return false;
  if (other.life === true) return true;
  return isCounted(other) && daysIn(one) < daysIn(other);
}

function daysIn(length: Length): number {
  const whole = Object.entries(days).reduce((sum, [unit, each]) => sum + each * amountOf(length, unit), 0);
  return whole + (length.half === undefined ? 0 : days[length.half] / 2);
}

function amountOf(length: Length, unit: string): number {
  const amount = Object.entries(length).find(([name]) => name === unit)?.[1];
  return typeof amount === 'number' ? amount : 0;
}
