import { fail, succeed, type Result } from '../../result';
import { numberInWords } from './number-words';
import type { Count, Exactness } from './quantity';
import { exactnessText, numberText, takeExactness, takeNumber, tidy } from './quantity-phrase';
import { type Language, textIn } from '../texts/text';
import { reader, type TooLong } from '../texts/typed-text';

export type CountFailure = { readonly problem: 'unreadable-count' } | TooLong;

/** A count as it is typed; what is counted is one text. */
export type TypedCount = Omit<Count, 'unit'> & { readonly unit?: string };

type Rough = NonNullable<Count['rough']>;

const unreadable: CountFailure = { problem: 'unreadable-count' };

const roughWords: readonly (readonly [RegExp, Rough])[] = [
  [/^(?:dozens|десятки)(?![\p{L}\d])/iu, 'dozens'],
  [/^(?:scores)(?![\p{L}\d])/iu, 'scores'],
  [/^(?:hundreds|сотни)(?![\p{L}\d])/iu, 'hundreds'],
  [/^(?:thousands|тысячи)(?![\p{L}\d])/iu, 'thousands'],
];

const leastOf: Readonly<Record<Rough, number>> = { dozens: 12, scores: 20, hundreds: 100, thousands: 1000 };

/**
 * Reads a number of things: `40`, `more than 40 activists`, `at least 16`, `c. 5,000 copies`, `nine articles`,
 * `dozens of people`, `40+`. What follows the number is what is counted.
 */
export const parseCount = reader('count', readCount, fail<CountFailure>);

function readCount(text: string): Result<TypedCount, CountFailure> {
  const { rest, exactness } = takeExactness(tidy(text));
  const rough = roughWords.find(([words]) => words.test(rest));
  if (rough) {
    const unit = withoutOf(rest.replace(rough[0], ''));
    return succeed({ number: leastOf[rough[1]], ...sure(exactness), rough: rough[1], ...counted(unit) });
  }
  const read = takeNumber(rest) ?? takeWord(rest);
  if (read === undefined || !Number.isSafeInteger(read.number)) return fail(unreadable);
  const plus = /^\+(?!\d)/u.test(read.rest);
  const unit = withoutOf(plus ? read.rest.slice(1) : read.rest);
  if (goesOn.test(unit) || (plus && exactness !== undefined)) return fail(unreadable);
  return succeed({ number: read.number, ...sure(plus ? 'at-least' : exactness), ...counted(unit) });
}

/** What stands behind the number belongs to it: "ten thousand", "nine to twelve", "40 or so", "1e5". */
const goesOn =
  /^(?:[\d.,/:+–-]|e\d|(?:hundred|thousand|million|billion|dozen|score|to|or|plus|или|до|сот|сотен|десятк\p{L}*|тысяч\p{L}*)(?![\p{L}\d]))/iu;

function takeWord(text: string): { readonly number: number; readonly rest: string } | undefined {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const number = numberInWords(word.toLowerCase());
  return number === undefined ? undefined : { number, rest: text.slice(word.length) };
}

function withoutOf(text: string): string {
  return text.trim().replace(/^of\s+/iu, '');
}

function sure(exactness: Exactness | undefined): { readonly exactness?: Exactness } {
  return exactness === undefined ? {} : { exactness };
}

function counted(unit: string): { readonly unit?: string } {
  return unit === '' ? {} : { unit };
}

/** The count in the words that `parseCount` reads back. */
export function countText(count: Count, language: Language): string {
  const unit = count.unit === undefined ? undefined : textIn(count.unit, language);
  const number = exactnessText(count.exactness) + (count.rough ?? numberText(count.number));
  if (unit === undefined) return number;
  return count.rough === undefined ? `${number} ${unit}` : `${number} of ${unit}`;
}
