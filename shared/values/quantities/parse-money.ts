import { fail, succeed, type Result } from '../../result';
import { currencyNamed, decimalsOf } from './currencies';
import { decimalsIn, timesPowerOfTen } from './decimal';
import type { Exactness } from './quantity';
import { exactnessText, numberText, takeExactness, takeNumber, tidy } from './quantity-phrase';
import { reader, type TooLong } from '../texts/typed-text';

/** A sum as it is typed, in one currency. */
export type Sum = {
  readonly amount: number;
  readonly currency: string;
  readonly exactness?: Exactness | undefined;
};

/**
 * `currency-needed`: the amount can be read, and nothing says in which currency it is. `too-fine`: the currency has no
 * such small coins. `ambiguous-sum`: `1.500` of a currency with three decimals, with both sums that it may be.
 */
export type MoneyFailure =
  { readonly problem: 'unreadable-money' } | { readonly problem: 'currency-needed' } | SumProblem | TooLong;

type SumProblem =
  | { readonly problem: 'too-fine'; readonly currency: string; readonly decimals: number }
  | { readonly problem: 'ambiguous-sum'; readonly readings: readonly Sum[] };

const unreadable: MoneyFailure = { problem: 'unreadable-money' };

/**
 * Reads a sum: `5 000 000 KZT`, `€ 20,500`, `about 5 mln tenge`, `up to $1.5 million`. `currency` is the one that is
 * meant where the text names none.
 */
export const parseMoney = reader('sum', readMoney, fail<MoneyFailure>);

function readMoney(text: string, currency?: string): Result<Sum, MoneyFailure> {
  const { rest, exactness } = takeExactness(tidy(text));
  const [before, from] = split(rest);
  const read = takeNumber(from);
  if (read === undefined || read.number > Number.MAX_SAFE_INTEGER) return fail(unreadable);
  const words = [before.trim(), read.rest.trim().replace(/^(?:of|in)\s+/iu, '')].filter((word) => word !== '');
  if (words.length > 1) return fail(unreadable);
  const named = words[0] === undefined ? currency : currencyNamed(words[0]);
  if (named === undefined) return fail(words.length === 0 ? { problem: 'currency-needed' } : unreadable);
  const sum = { amount: read.number, currency: named, ...(exactness === undefined ? {} : { exactness }) };
  const problem = problemWith(sum, read.grouped === true);
  return problem === undefined ? succeed(sum) : fail(problem);
}

function problemWith(sum: Sum, isGrouped: boolean): SumProblem | undefined {
  const decimals = decimalsOf(sum.currency);
  if (decimals === undefined) return undefined;
  if (isGrouped && decimals === 3) {
    return { problem: 'ambiguous-sum', readings: [sum, { ...sum, amount: timesPowerOfTen(sum.amount, -3) }] };
  }
  if (decimalsIn(sum.amount) <= decimals) return undefined;
  return { problem: 'too-fine', currency: sum.currency, decimals };
}

/** What stands before the first digit, and the rest. */
function split(text: string): readonly [string, string] {
  const at = text.search(/\d/u);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** The sum in the form that `parseMoney` reads back: `about 5 000 000 KZT`. */
export function sumText({ amount, currency, exactness }: Sum): string {
  return `${exactnessText(exactness)}${numberText(amount)} ${currency}`;
}
