import { fail, succeed, type Result } from '../../result';
import { currencyNamed, decimalsOf, noCurrency } from './currencies';
import { decimalsIn, timesPowerOfTen } from './decimal';
import type { Exactness, UnitId } from './quantity';
import { exactnessText, numberText, takeExactness, takeNumber, tidy } from './quantity-phrase';
import { type NamedUnit, unitsLike, unitsNamed, unitText } from './unit-names';
import { reader, type TooLong } from '../texts/typed-text';

/** A sum as it is typed, in one currency, or in one unit of account; its currency is then `noCurrency`. */
export type Sum = {
  readonly amount: number;
  readonly currency: string;
  readonly unit?: UnitId | undefined;
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
 * meant where the text names none, `units` those of account that the registers have.
 */
export const parseMoney = reader('sum', readMoney, fail<MoneyFailure>);

function readMoney(text: string, currency?: string, units: readonly NamedUnit[] = []): Result<Sum, MoneyFailure> {
  const { rest, exactness } = takeExactness(tidy(text));
  const [before, from] = split(rest);
  const read = takeNumber(from);
  if (read === undefined || read.number > Number.MAX_SAFE_INTEGER) return fail(unreadable);
  const words = [before.trim(), read.rest.trim().replace(/^(?:of|in)\s+/iu, '')].filter((word) => word !== '');
  if (words.length > 1) return fail(unreadable);
  const named = words[0] === undefined ? currency && { currency } : countedIn(words[0], units);
  if (!named) return fail(words.length === 0 ? { problem: 'currency-needed' } : unreadable);
  const sum: Sum = { amount: read.number, ...named, ...(exactness === undefined ? {} : { exactness }) };
  const problem = problemWith(sum, read.grouped === true);
  return problem === undefined ? succeed(sum) : fail(problem);
}

/** What words name: a unit by its own name, a currency, a unit by another form of its name. */
function countedIn(words: string, units: readonly NamedUnit[]): Pick<Sum, 'currency' | 'unit'> | undefined {
  const [named, ...others] = unitsNamed(words, units);
  if (named !== undefined) return others.length === 0 ? { currency: noCurrency, unit: named.id } : undefined;
  const currency = currencyNamed(words);
  if (currency !== undefined) return { currency };
  const [like, ...more] = unitsLike(words, units);
  return like === undefined || more.length > 0 ? undefined : { currency: noCurrency, unit: like.id };
}

function problemWith(sum: Sum, isGrouped: boolean): SumProblem | undefined {
  const decimals = sum.unit === undefined ? decimalsOf(sum.currency) : undefined;
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

/** The sum in the form that `parseMoney` reads back: `about 5 000 000 KZT`, `20 base units`. */
export function sumText({ amount, currency, unit, exactness }: Sum, units: readonly NamedUnit[] = []): string {
  const named = units.find(({ id }) => id === unit);
  const words = named === undefined ? currency : unitText(named, units);
  return `${exactnessText(exactness)}${numberText(amount)} ${words}`;
}
