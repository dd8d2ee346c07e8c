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

export type Numbered = { readonly number: number; readonly rest: string };

const grouped = String.raw`\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?`;
const plainNumber = new RegExp(String.raw`^(?:${grouped}|0[.,]\d+|\d+(?:[.,]\d{1,2})?)(?![\d.,]*\d)`, 'u');
const decimalNumber = /^\d{1,3}[.,]\d{3,6}(?![\d.,]*\d)/u;

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:thousand|thsd\.?|k|тысяч[аи]?|тыс\.?)(?![\p{L}\d])/iu, 1e3],
  [/^\s?(?:millions?|mln\.?|mio\.?|m|миллион(?:а|ов)?|млн\.?)(?![\p{L}\d])/iu, 1e6],
  [/^\s?(?:billions?|bln\.?|bn\.?|миллиард(?:а|ов)?|млрд\.?)(?![\p{L}\d])/iu, 1e9],
];

/**
 * Takes a number off the front: `5 000 000`, `5,000,000`, `1.234,56`, `5.2 mln`. A mark before three digits groups
 * thousands, one before one or two digits is the decimal mark; before "million" and the like it always is.
 */
export function takeNumber(text: string): Numbered | undefined {
  const scaled = decimalNumber.exec(text)?.[0];
  const multiplied = scaled === undefined ? undefined : takeMultiplier(text.slice(scaled.length));
  if (scaled !== undefined && multiplied !== undefined) {
    return { number: rounded(Number(scaled.replace(',', '.')) * multiplied.by), rest: multiplied.rest };
  }
  const digits = plainNumber.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const after = text.slice(digits.length);
  const { by, rest } = takeMultiplier(after) ?? { by: 1, rest: after };
  return { number: rounded(valueOf(digits) * by), rest };
}

function takeMultiplier(text: string): { readonly by: number; readonly rest: string } | undefined {
  const found = multipliers.find(([words]) => words.test(text));
  return found === undefined ? undefined : { by: found[1], rest: text.replace(found[0], '') };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}

function valueOf(digits: string): number {
  const bare = digits.replace(/[ ']/gu, '');
  const decimal = /^(.*?)[.,](\d{1,2})$/u.exec(bare) ?? /^(0)[.,](\d+)$/u.exec(bare);
  const whole = (decimal?.[1] ?? bare).replace(/[.,]/gu, '');
  return Number(decimal === null ? whole : `${whole}.${decimal[2] ?? ''}`);
}

/** The number with its thousands apart, as `takeNumber` reads it. */
export function numberText(number: number): string {
  const [whole = '', decimals] = String(number).split('.');
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/gu, ' ');
  return decimals === undefined ? apart : `${apart}.${decimals.padEnd(2, '0')}`;
}

/** One form for reading: composed letters, one kind of space. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
