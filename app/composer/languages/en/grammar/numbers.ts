import { decimalsOf, noCurrency } from '#shared/values/quantities/currencies';
import { timesPowerOfTen, withDecimals } from '#shared/values/quantities/decimal';
import type { Exactness } from '#shared/values/quantities/quantity';
import type { Voice } from '../../../voice/voice';
import { originOf } from '../../../words/traced';
import { has, plainText, prose, replaced, stated, type Words } from '../../../words/words';
import type { Count, Money } from '../../../case-file/records';
import { withHead } from './nouns';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const exactWords: Readonly<Record<Exactness, string>> = {
  exact: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  about: 'about ',
  'up-to': 'up to ',
};

/** A whole number in running text: words to ten, figures in groups of three above. */
export function number(value: number): string {
  return words[value] ?? figures(value);
}

/** A number in figures in groups of three; with decimals, if it has any, of at least so many figures. */
export function figures(value: number, decimals = 0): string {
  const [whole = '', fraction] = withDecimals(value, decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export const exactly = (exactness: Exactness | undefined) => exactWords[exactness ?? 'exact'];

/** `more than 40 activists`; `unit` takes the place of a unit that is not recorded. */
export function count(value: Count, voice: Voice, unit?: Words): Words {
  const named = value.unit === undefined ? unit : voice.text(value.unit);
  const what = named === undefined || value.number !== 1 || value.rough !== undefined ? named : singular(named);
  const isBare = what === undefined || what === '';
  const own = value.rough === undefined ? exactly(value.exactness) + number(value.number) : value.rough;
  const many = stated(value.rough === undefined || isBare ? own : `${own} of`, originOf(value));
  return isBare ? many : prose`${many} ${what}`;
}

/** Of one thing, `-che`, `axe` and `-us` with an ending: `avalanches`, `axes`, `buses`; not `branches`, `taxes`, `abuses`. */
const withMuteE = /(?:^|[ -])(?:(?:avalan|tran|ni|qui|pasti|brio|dou|cartou|cr[eè])ches|(?:pick|pole|battle)?axes)$/iu;
const withHiss =
  /(?:^|[ -]|mini|micro|trolley|omni)buses$|(?:^|[ -])(?:virus|campus|circus|census|gas|lens|canvas|atlas)es$/iu;
const irregular: Readonly<Record<string, string>> = { people: 'person', children: 'child', men: 'man', women: 'woman' };

/** `officer`, `person`, `militiaman` of several; nouns that the rules do not know stay as they are. */
export const singular = (noun: Words): Words => withHead(noun, singularOf);

function singularOf(noun: Words): Words {
  if (has(noun, /(?:^|[ -])(?:series|species|means|headquarters)$/iu)) return noun;
  const [last = ''] = /\p{L}+$/u.exec(plainText(noun)) ?? [];
  const [, stem = '', end = ''] = /^(.*?)(people|children|women|men)$/u.exec(last) ?? [];
  const one = irregular[end];
  if (one !== undefined) return replaced(noun, /\p{L}+$/u, `${stem}${one}`);
  if (has(noun, withMuteE)) return replaced(noun, /s$/u, '');
  if (has(noun, /(?:^|[ -])(?:kni|wi)ves$/u)) return replaced(noun, /ves$/u, 'fe');
  if (has(noun, withHiss) || has(noun, /(?:(?:[^a]|[eo]a)ch|sh|ss|x)es$/u)) return replaced(noun, /es$/u, '');
  return replaced(replaced(noun, /(?<!s)s$/u, ''), /ie$/u, 'y');
}

function sum(amount: number, currency: string): string {
  if (currency === 'MCI') return calculationIndices(amount);
  if (currency === noCurrency) return `${number(amount)} ${unitsOfAccount(amount)}`;
  return `${currency} ${figures(amount, decimalsOf(currency))}`;
}

/** What is counted in a unit of which nothing is recorded. */
export const unitsOfAccount = (amount: number) => (amount === 1 ? 'unit of account' : 'units of account');

function calculationIndices(amount: number): string {
  if (amount < 1) return `${figures(timesPowerOfTen(amount, 2))} per cent of the monthly calculation index`;
  return amount === 1 ? 'one monthly calculation index' : `${number(amount)} monthly calculation indices`;
}

/** `KZT 300,000 (approx. EUR 1,500)`: a sum in a currency. */
export function inCurrency(value: Money): Words {
  const own = `${exactly(value.exactness)}${sum(value.amount, value.currency)}`;
  const { converted } = value;
  return stated(converted === undefined ? own : `${own} (${worth(converted)})`, originOf(value));
}

/** `approx. EUR 1,500`. "Approx." stands where the record says that the worth is about so much. */
export function worth({ amount, currency, exactness }: Pick<Money, 'amount' | 'currency' | 'exactness'>): string {
  const about = exactness === 'about' ? 'approx. ' : exactly(exactness);
  return `${about}${sum(amount, currency)}`;
}
