import { decimalsOf, noCurrency } from '#shared/values/quantities/currencies';
import { withDecimals } from '#shared/values/quantities/decimal';
import type { Count, Exactness, Money } from '#shared/values/quantities/quantity';
import { type Case, type Form, type GrammaticalNumber, type PhraseTraits, sure, together } from '../declension/cases';
import { pluralityOf } from './numerals';
import { phraseIn, phraseInSlots, type Slot } from '../declension/phrases';

const space = '\u00a0';

/** A number in figures: groups of three behind an unbreakable space, a comma before decimals, of which it has at least so many. */
export function figures(value: number, decimals = 0): string {
  const [whole = '', fraction] = withDecimals(value, decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, space);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/**
 * A number in figures with what it counts: «1 день», «2 районных суда», «21 года», «1,5 года», «5 обвиняемым». The
 * phrase is given in the nominative, in either number.
 */
export function countedIn(number: number, phrase: string, wanted: Case): Form {
  return together([sure(figures(number)), unitOf(number, phrase, wanted)], space);
}

const afterNumber: Readonly<Record<string, string>> = { годов: 'лет', людей: 'человек' };

/** The phrase alone, as the number before it wants it. `год` and `человек` have a genitive of their own there. */
export function unitOf(number: number, phrase: string, wanted: Case): Form {
  const form = phraseInSlots(phrase, (traits) => slotsAfter(number, wanted, traits));
  return { ...form, text: form.text.replace(/^(?:годов|людей)(?=$|[ \u00a0])/u, (word) => afterNumber[word] ?? word) };
}

function slotsAfter(number: number, wanted: Case, traits: PhraseTraits): { adjectives: Slot; head: Slot } {
  const both = (slot: Slot) => ({ adjectives: slot, head: slot });
  const slot = (of: Case, as: GrammaticalNumber): Slot => ({ case: of, number: as });
  const isDirect = wanted === 'nominative' || wanted === 'accusative';
  const plurality = pluralityOf(number);
  if (plurality === 'one') return both(slot(wanted, 'singular'));
  if (plurality === 'part') return both(slot('genitive', 'singular'));
  if (!isDirect) return both(slot(wanted, 'plural'));
  if (plurality === 'many' || (wanted === 'accusative' && traits.animate && number < 5))
    return both(slot('genitive', 'plural'));
  const adjectives = slot(traits.gender === 'feminine' ? 'nominative' : 'genitive', 'plural');
  return { adjectives, head: slot('genitive', 'singular') };
}

const ofGenitive: Readonly<Record<Exactness | 'less-than', string>> = {
  exact: '',
  'at-least': 'не менее ',
  'more-than': 'более ',
  about: 'около ',
  'up-to': 'до ',
  'less-than': 'менее ',
};
const ofAnyCase: Readonly<Record<Exactness | 'less-than', string>> = {
  exact: '',
  'at-least': 'не менее чем ',
  'more-than': 'более чем ',
  about: 'примерно ',
  'up-to': 'не более чем ',
  'less-than': 'менее чем ',
};

/** «более», «около» and the like ask for the genitive of what follows; in other cases they step aside. */
export function withExactness(
  exactness: Exactness | 'less-than' | undefined,
  wanted: Case,
  say: (wanted: Case) => Form,
): Form {
  const how = exactness ?? 'exact';
  if (how === 'exact') return say(wanted);
  const governs = wanted === 'nominative' || wanted === 'accusative' || wanted === 'genitive';
  const form = say(governs ? 'genitive' : wanted);
  return { ...form, text: (governs ? ofGenitive : ofAnyCase)[how] + form.text };
}

const rough = { dozens: 'десятки', scores: 'десятки', hundreds: 'сотни', thousands: 'тысячи' } as const;
const roughCases: Readonly<Record<Case, string>> = {
  nominative: 'и',
  genitive: '',
  dative: 'ам',
  accusative: 'и',
  instrumental: 'ами',
  prepositional: 'ах',
};
const roughGenitive: Readonly<Record<string, string>> = { десятк: 'десятков', сотн: 'сотен', тысяч: 'тысяч' };

function roughIn(word: string, wanted: Case): string {
  const stem = word.slice(0, -1);
  const ending = roughCases[wanted];
  const hard = stem === 'сотн' ? ending.replace(/^а/u, 'я') : ending;
  return wanted === 'genitive' ? (roughGenitive[stem] ?? word) : stem + hard;
}

/** «более 40 активистов», «сотни жителей». `unit` is the word for what was counted, in the nominative; none, no word. */
export function countIn(count: Count, unit: string | undefined, wanted: Case): Form {
  if (count.rough !== undefined) {
    const many = sure(roughIn(rough[count.rough], wanted));
    return unit === undefined ? many : together([many, phraseIn(unit, 'genitive', 'plural')]);
  }
  return withExactness(count.exactness, wanted, (of) =>
    unit === undefined ? sure(figures(count.number)) : countedIn(count.number, unit, of),
  );
}

const currencies: Readonly<Record<string, string>> = {
  KZT: 'тенге',
  USD: 'доллар США',
  EUR: 'евро',
  RUB: 'российский рубль',
  KGS: 'сом',
  UZS: 'сум',
  TJS: 'сомони',
  UAH: 'гривна',
  GBP: 'фунт стерлингов',
  CHF: 'швейцарский франк',
  CNY: 'юань',
  BYN: 'белорусский рубль',
  MCI: 'месячный расчетный показатель',
  [noCurrency]: 'расчетная единица',
};

/** «500 000 тенге», «1 доллар США», «0,5 месячного расчетного показателя»; a currency without a name here by its code. */
function sumIn(amount: number, currency: string, wanted: Case): Form {
  const unit = currencies[currency];
  const written = figures(amount, decimalsOf(currency));
  if (unit === undefined) return sure(`${written}${space}${currency}`);
  return together([sure(written), unitOf(amount, unit, wanted)], space);
}

/** A sum with its worth in another currency behind it in brackets. */
export function moneyIn({ amount, currency, exactness, converted }: Money, wanted: Case): Form {
  const own = withExactness(exactness, wanted, (of) => sumIn(amount, currency, of));
  if (converted === undefined) return own;
  const worth = withExactness(converted.exactness, 'nominative', (of) =>
    sumIn(converted.amount, converted.currency, of),
  );
  return { text: `${own.text} (${worth.text})`, certain: own.certain && worth.certain };
}
