import { timesPowerOfTen, withDecimals } from './decimal';
import type { Exactness } from './quantity';

const exactnessWords: readonly (readonly [RegExp, Exactness])[] = [
  [
    /^(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|minimum|не менее|не меньше|как минимум|≥)\s*/iu,
    'at-least',
  ],
  [/^(?:no more than|not more than|at most|up to|maximum|не более|не больше|до|≤)\s*/iu, 'up-to'],
  [/^(?:more than|over|above|более чем|более|больше|свыше|>)\s*/iu, 'more-than'],
  [
    /^(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|roughly|some|около|примерно|приблизительно|~|≈)\s*/iu,
    'about',
  ],
  [/^(?:exactly|ровно|точно|=)\s*/iu, 'exact'],
];

const writtenExactness: Readonly<Record<Exactness, string>> = {
  exact: 'exactly ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  about: 'about ',
  'up-to': 'up to ',
};

export type Guarded = { readonly rest: string; readonly exactness?: Exactness };

/** Takes the words off the front that say how sure a number is: "more than 40" leaves "40". */
export function takeExactness(text: string): Guarded {
  const found = exactnessWords.find(([words]) => words.test(text));
  return found ? { rest: text.replace(found[0], ''), exactness: found[1] } : { rest: text };
}

/** The words that `takeExactness` reads, to stand before the number. */
export function exactnessText(exactness: Exactness | undefined): string {
  return exactness === undefined ? '' : writtenExactness[exactness];
}

/** `grouped`: the three figures behind the only mark were taken for thousands, and may be decimals. */
export type Numbered = { readonly number: number; readonly rest: string; readonly grouped?: true };

const decimals = String.raw`\d{1,12}`;
const grouped = String.raw`\d{1,3}(?:[ ']\d{3})+(?:[.,]${decimals})?|\d{1,3}(?:,\d{3})+(?:\.${decimals})?|\d{1,3}(?:\.\d{3})+(?:,${decimals})?`;
const ungrouped = String.raw`0[.,]\d+|\d{4,}[.,]\d{3}|\d+(?:[.,](?:\d{1,2}|\d{4,12}))?`;
const plainNumber = new RegExp(String.raw`^(?:${grouped}|${ungrouped})(?![\d.,]*\d)`, 'u');
const onlyGroup = /^[1-9]\d{0,2}[.,]\d{3}$/u;
const decimalNumber = /^\d{1,3}[.,]\d{3,6}(?![\d.,]*\d)/u;

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:thousand|thsd\.?|k|тысяч[аи]?|тыс\.?)(?![\p{L}\d])/iu, 3],
  [/^\s?(?:millions?|mln\.?|mio\.?|m|миллион(?:а|ов)?|млн\.?)(?![\p{L}\d])/iu, 6],
  [/^\s?(?:billions?|bln\.?|bn\.?|миллиард(?:а|ов)?|млрд\.?)(?![\p{L}\d])/iu, 9],
];

/**
 * Takes a number off the front: `5 000 000`, `5,000,000`, `1.234,56`, `5.2 mln`. A mark before three digits groups
 * thousands where it can; before any other number of digits, and before "million" and the like, it is the decimal mark.
 */
export function takeNumber(text: string): Numbered | undefined {
  const scaled = decimalNumber.exec(text)?.[0];
  const multiplied = scaled === undefined ? undefined : takeMultiplier(text.slice(scaled.length));
  if (scaled !== undefined && multiplied !== undefined) {
    return { number: timesPowerOfTen(scaled.replace(',', '.'), multiplied.by), rest: multiplied.rest };
  }
  const digits = plainNumber.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const after = text.slice(digits.length);
  const { by, rest } = takeMultiplier(after) ?? { by: 0, rest: after };
  const number = timesPowerOfTen(figuresOf(digits), by);
  return { number, rest, ...(by === 0 && onlyGroup.test(digits) ? { grouped: true } : {}) };
}

/** The power of ten that a word stands for. */
function takeMultiplier(text: string): { readonly by: number; readonly rest: string } | undefined {
  const found = multipliers.find(([words]) => words.test(text));
  return found === undefined ? undefined : { by: found[1], rest: text.replace(found[0], '') };
}

/** The number as figures with a point before its decimals. */
function figuresOf(digits: string): string {
  const bare = digits.replace(/[ ']/gu, '');
  const mark = hasDecimals(digits) ? Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(',')) : bare.length;
  const decimal = bare.slice(mark + 1);
  return bare.slice(0, mark).replace(/[.,]/gu, '') + (decimal === '' ? '' : `.${decimal}`);
}

/** Whether the last mark parts decimals: it does not where three figures follow it and it can group thousands. */
function hasDecimals(digits: string): boolean {
  const marks = digits.match(/[.,]/gu) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return false;
  const canGroup = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(digits) && marks.every((mark) => mark === last);
  return !canGroup;
}

/** The number with its thousands apart, as `takeNumber` reads it. */
export function numberText(number: number): string {
  const [whole = '', decimals] = withDecimals(number, 2).split('.');
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/gu, ' ');
  if (decimals === undefined) return apart;
  // Three figures behind the mark could be thousands; a fourth says that they are none.
  const isDoubtful = decimals.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
  return `${apart}.${decimals}${isDoubtful ? '0' : ''}`;
}

/** One form for reading: composed letters, one kind of space. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
