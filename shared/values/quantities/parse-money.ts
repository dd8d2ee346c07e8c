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
 * `ambiguous-unit`: several units are called so, with the sum in each of them.
 */
export type MoneyFailure =
  { readonly problem: 'unreadable-money' } | { readonly problem: 'currency-needed' } | SumProblem | TooLong;

type SumProblem =
  | { readonly problem: 'too-fine'; readonly currency: string; readonly decimals: number }
  | { readonly problem: 'ambiguous-sum' | 'ambiguous-unit'; readonly readings: readonly Sum[] };

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
  const [named, ...others] = words[0] === undefined ? meant(currency) : countedIn(words[0], units);
  if (named === undefined) return fail(words.length === 0 ? { problem: 'currency-needed' } : unreadable);
  const sumIn = (counted: Counted): Sum => ({ amount: read.number, ...counted, ...(exactness && { exactness }) });
  if (others.length > 0) return fail({ problem: 'ambiguous-unit', readings: [named, ...others].map(sumIn) });
  const sum = sumIn(named);
  const problem = problemWith(sum, read.grouped === true);
  return problem === undefined ? succeed(sum) : fail(problem);
}

type Counted = Pick<Sum, 'currency' | 'unit'>;

const meant = (currency: string | undefined): readonly Counted[] => (currency ? [{ currency }] : []);

/** What words may name: units by their own name, a currency, units by another form of their name. */
function countedIn(words: string, units: readonly NamedUnit[]): readonly Counted[] {
  const inUnits = (found: readonly NamedUnit[]) => found.map(({ id }) => ({ currency: noCurrency, unit: id }));
  const named = unitsNamed(words, units);
  if (named.length > 0) return inUnits(named);
  const currency = currencyNamed(words);
  return currency === undefined ? inUnits(unitsLike(words, units)) : [{ currency }];
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

/** Stand where the unit of a sum is no longer in the registers, or was never recorded; nothing reads them back. */
const goneUnit = 'units that are gone';
const unknownUnit = 'units of account';

/** The sum in the form that `parseMoney` reads back: `about 5 000 000 KZT`, `20 base units`. */
export function sumText({ amount, currency, unit, exactness }: Sum, units: readonly NamedUnit[] = []): string {
  const named = units.find(({ id }) => id === unit);
  const unnamed = unit !== undefined ? goneUnit : currency === noCurrency ? unknownUnit : currency;
  const words = named === undefined ? unnamed : unitText(named, units);
  return `${exactnessText(exactness)}${numberText(amount)} ${words}`;
}
