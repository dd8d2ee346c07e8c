import { decimalsOf } from '../values/quantities/currencies';
import { decimalsIn } from '../values/quantities/decimal';
import type { Count, Exactness, Money, Term } from '../values/quantities/quantity';
import { textIn } from '../values/texts/text';
import { dateInWords } from './date-words';
import type { Translator } from './translator';

const units = ['years', 'months', 'weeks', 'days', 'hours'] as const;

/** "1 year 6 months", "several weeks", "about 10 days". */
export function termInWords(term: Term, { say }: Translator): string {
  const parts = units.flatMap((unit) => {
    const count = term[unit];
    return count === undefined || count === 0 ? [] : [say(`words.term.${unit}`, { count })];
  });
  if (term.several !== undefined) parts.push(say(`words.term.several-${term.several}`));
  if (term.indefinite === true) parts.push(say('words.term.indefinite'));
  const words = parts.join(' ');
  return term.approximate === true ? say('words.term.about', { term: words }) : words;
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

/** "5,000,000 KZT (about 25,000 EUR, at 200 on 1 May 2012)". */
export function moneyInWords(money: Money, translator: Translator): string {
  const { say } = translator;
  const sum = sumInWords(money, translator);
  if (money.converted === undefined) return sum;
  const other = sumInWords(money.converted, translator);
  return say('words.money.converted', { sum, other: withRate(other, money.converted, translator) });
}

type Sum = { readonly amount: number; readonly currency: string; readonly exactness?: Exactness | undefined };

function sumInWords({ amount, currency, exactness }: Sum, translator: Translator): string {
  const number = numberInWords(amount, translator, decimalsOf(currency));
  return withExactness(translator.say('words.money.sum', { amount: number, currency }), exactness, translator);
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
