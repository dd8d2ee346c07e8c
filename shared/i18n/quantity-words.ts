import { decimalsOf, noCurrency } from '../values/quantities/currencies';
import { decimalsIn } from '../values/quantities/decimal';
import type { Sum } from '../values/quantities/parse-money';
import {
  type Count,
  type Exactness,
  type Length,
  type Money,
  type Term,
  termUnits,
  type UnitId,
} from '../values/quantities/quantity';
import { textIn } from '../values/texts/text';
import { dateInWords } from './date-words';
import type { Translator } from './translator';

/** "1 year 6 months", "several weeks", "about 10 days", "at least 3 years", "from 25 years to life". */
export function termInWords({ approximate, bound, to, ...length }: Term, translator: Translator): string {
  const { say } = translator;
  const own = lengthInWords(length, translator);
  const range = to === undefined ? own : say('words.term.range', { from: own, to: lengthInWords(to, translator) });
  const bounded = bound === undefined ? range : say(`words.term.${bound}`, { term: range });
  return approximate === true ? say('words.term.about', { term: bounded }) : bounded;
}

function lengthInWords(length: Length, { say }: Translator): string {
  const parts = termUnits.flatMap((unit) => {
    const count = length[unit] ?? 0;
    if (length.half === unit) return [say(`words.term.half-${unit}`, { count })];
    return count === 0 ? [] : [say(`words.term.${unit}`, { count })];
  });
  if (length.several !== undefined) parts.push(say(`words.term.several-${length.several}`));
  if (length.life === true) parts.push(say('words.term.life'));
  if (length.indefinite === true) parts.push(say('words.term.indefinite'));
  return parts.join(' ');
}

/** "more than 40 activists". */
export function countInWords(count: Count, translator: Translator): string {
  const { say, language, locale } = translator;
  const digits = new Intl.NumberFormat(locale).format(count.number);
  const number =
    count.rough === undefined ? withExactness(digits, count.exactness, translator) : say(`words.rough.${count.rough}`);
  const unit = count.unit === undefined ? undefined : textIn(count.unit, language);
  return unit === undefined ? number : say('words.count', { number, unit });
}

/** What a unit of account of the registers is called, one and, where it is recorded, several; nothing of one that is gone. */
export type UnitName = (id: UnitId) => UnitWords | undefined;
export type UnitWords = { readonly one: string; readonly many?: string | undefined };

/** "5,000,000 KZT (about 25,000 EUR, at 200 on 1 May 2012)", "20 base units", "20 × base unit" without a plural. */
export function moneyInWords(money: Money, translator: Translator, unitName?: UnitName): string {
  const { say } = translator;
  const sum = sumInWords(money, translator, unitName);
  if (money.converted === undefined) return sum;
  const other = sumInWords(money.converted, translator);
  return say('words.money.converted', { sum, other: withRate(other, money.converted, translator) });
}

function sumInWords({ amount, currency, unit, exactness }: Sum, translator: Translator, unitName?: UnitName): string {
  const { say } = translator;
  const number = numberInWords(amount, translator, unit === undefined ? decimalsOf(currency) : 0);
  if (unit === undefined && currency !== noCurrency)
    return withExactness(say('words.money.sum', { amount: number, currency }), exactness, translator);
  const sought = unit && unitName && { known: unitName(unit) };
  return withExactness(inUnits(number, amount === 1, sought), exactness, translator);

  function inUnits(count: string, isOne: boolean, sought?: { readonly known: UnitWords | undefined }): string {
    if (sought === undefined) return say('words.money.units', { amount: count, isOne: isOne ? 'yes' : 'no' });
    const { known } = sought;
    if (known === undefined) return say('words.money.unitGone', { amount: count });
    const unit = isOne ? known.one : known.many;
    return unit === undefined
      ? say('words.money.of', { amount: count, unit: known.one })
      : say('words.money.counted', { amount: count, unit });
  }
}

/** A number with all its decimals, and at least so many if it has any. */
export function numberInWords(number: number, { locale }: Pick<Translator, 'locale'>, least = 0): string {
  const decimals = Number.isInteger(number) ? 0 : Math.min(Math.max(least, decimalsIn(number)), mostDecimals);
  return new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    number,
  );
}

/** As many as are shown at all. */
const mostDecimals = 20;

function withRate(other: string, { rate, rateDate }: NonNullable<Money['converted']>, translator: Translator): string {
  if (rate === undefined) return other;
  if (rateDate === undefined)
    return translator.say('words.money.rate', { other, rate: numberInWords(rate, translator) });
  return translator.say('words.money.rateOn', {
    other,
    rate: numberInWords(rate, translator),
    date: dateInWords(rateDate, translator),
  });
}

function withExactness(number: string, exactness: Exactness | undefined, { say }: Translator): string {
  return exactness === undefined ? number : say(`words.exactness.${exactness}`, { number });
}
