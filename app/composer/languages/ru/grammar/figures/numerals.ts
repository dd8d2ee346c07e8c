import { type Agreement, adjectiveIn } from '../declension/adjectives';
import { type Case, cases, type Form, sure, together, unsure } from '../declension/cases';
import { nounIn } from '../declension/nouns';

/**
 * What a number asks of the noun behind it: `one` (1, 21) its own number, `few` (2–4, 22) and `part` (1,5) the genitive
 * singular, `many` (0, 5–20, 11) the genitive plural, as long as the number itself is a nominative or accusative.
 */
export type Plurality = 'one' | 'few' | 'many' | 'part';

export function pluralityOf(number: number): Plurality {
  if (!Number.isInteger(number)) return 'part';
  const [ten, hundred] = [Math.abs(number) % 10, Math.abs(number) % 100];
  if (hundred > 10 && hundred < 20) return 'many';
  return ten === 1 ? 'one' : ten > 1 && ten < 5 ? 'few' : 'many';
}

const inCases = (text: string) => text.split(' ');
const like = (nominative: string, stem: string) => [
  nominative,
  `${stem}и`,
  `${stem}и`,
  nominative,
  `${nominative}ю`,
  `${stem}и`,
];

const one = {
  masculine: inCases('один одного одному один одним одном'),
  feminine: inCases('одна одной одной одну одной одной'),
  neuter: inCases('одно одного одному одно одним одном'),
};
const two = inCases('два двух двум два двумя двух');

/** 0 to 20. Without ё, like the codes of the region and like everything else that the program writes in Russian. */
const small: readonly (readonly string[])[] = [
  inCases('ноль ноля нолю ноль нолем ноле'),
  one.masculine,
  two,
  inCases('три трех трем три тремя трех'),
  inCases('четыре четырех четырем четыре четырьмя четырех'),
  ...['пять', 'шесть', 'семь'].map((word) => like(word, word.slice(0, -1))),
  like('восемь', 'восьм'),
  ...['девять', 'десять'].map((word) => like(word, word.slice(0, -1))),
  ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map((start) =>
    like(`${start}надцать`, `${start}надцат`),
  ),
];

const fifty = (five: string, genitive: string) =>
  inCases(`${five}десят ${genitive}десяти ${genitive}десяти ${five}десят ${five}юдесятью ${genitive}десяти`);
const tens: readonly (readonly string[])[] = [
  like('двадцать', 'двадцат'),
  like('тридцать', 'тридцат'),
  inCases('сорок сорока сорока сорок сорока сорока'),
  fifty('пять', 'пяти'),
  fifty('шесть', 'шести'),
  fifty('семь', 'семи'),
  fifty('восемь', 'восьми'),
  inCases('девяносто девяноста девяноста девяносто девяноста девяноста'),
];

const fiveHundred = (five: string, genitive: string) =>
  inCases(`${five}сот ${genitive}сот ${genitive}стам ${five}сот ${five}юстами ${genitive}стах`);
const hundreds: readonly (readonly string[])[] = [
  inCases('сто ста ста сто ста ста'),
  inCases('двести двухсот двумстам двести двумястами двухстах'),
  inCases('триста трехсот тремстам триста тремястами трехстах'),
  inCases('четыреста четырехсот четыремстам четыреста четырьмястами четырехстах'),
  fiveHundred('пять', 'пяти'),
  fiveHundred('шесть', 'шести'),
  fiveHundred('семь', 'семи'),
  fiveHundred('восемь', 'восьми'),
  fiveHundred('девять', 'девяти'),
];

export type Counted = Pick<Agreement, 'case' | 'gender' | 'animate'>;

const limit = 1_000_000_000;

/** A whole number below a thousand million in words, agreeing with what it counts; others come back in figures. */
export function cardinalIn(number: number, counted: Counted): string {
  if (!Number.isInteger(number) || number < 0 || number >= limit) return String(number);
  if (number === 0) return small[0]?.[at(counted.case)] ?? '';
  const millions = Math.floor(number / 1_000_000);
  const thousands = Math.floor(number / 1000) % 1000;
  return [
    ...powerIn(millions, 'миллион', { case: counted.case, gender: 'masculine', animate: false }),
    ...powerIn(thousands, 'тысяча', { case: counted.case, gender: 'feminine', animate: false }),
    ...belowThousand(number % 1000, { ...counted, animate: counted.animate && number < 10 }),
  ].join(' ');
}

const at = (wanted: Case) => cases.indexOf(wanted);

function powerIn(number: number, noun: 'миллион' | 'тысяча', counted: Counted): readonly string[] {
  if (number === 0) return [];
  const plurality = pluralityOf(number);
  const isDirect = counted.case === 'nominative' || counted.case === 'accusative';
  const form =
    plurality === 'one'
      ? nounIn(noun, counted.case)
      : isDirect
        ? nounIn(noun, 'genitive', plurality === 'few' ? 'singular' : 'plural')
        : nounIn(noun, counted.case, 'plural');
  return [...belowThousand(number, counted), form.text];
}

function belowThousand(number: number, counted: Counted): readonly string[] {
  const place = at(counted.case);
  const rest = number % 100;
  const [ten, unit] = rest < 20 ? [0, rest] : [Math.floor(rest / 10), rest % 10];
  return [
    hundreds[Math.floor(number / 100) - 1]?.[place],
    ten === 0 ? undefined : tens[ten - 2]?.[place],
    unit === 0 ? undefined : unitIn(unit, counted),
  ].filter((word) => word !== undefined);
}

/** One to nineteen; 1 and 2 have genders, and one to four the genitive for the accusative of living beings. */
function unitIn(unit: number, { case: wanted, gender, animate }: Counted): string | undefined {
  const place = at(
    wanted === 'accusative' && animate && unit < 5 && (unit > 1 || gender === 'masculine') ? 'genitive' : wanted,
  );
  if (unit === 1) return one[gender][place];
  const isTwo = unit === 2 && gender === 'feminine';
  return isTwo ? two[place]?.replace(/^два$/u, 'две') : small[unit]?.[place];
}

const ordinals = inCases(
  'первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый',
);
const ordinalTens = inCases(
  'двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый',
);
const ordinalHundreds = inCases(
  'сотый двухсотый трехсотый четырехсотый пятисотый шестисотый семисотый восьмисотый девятисотый',
);

/** `первой` (инстанции), `двадцать второго`: an ordinal from 1 to 999 that agrees; others in figures, not certain. */
export function ordinalIn(number: number, agreement: Agreement): Form {
  if (!Number.isInteger(number) || number < 1 || number > 999) return unsure(String(number));
  const [hundred, rest] = [Math.floor(number / 100), number % 100];
  const last =
    rest === 0
      ? ordinalHundreds[hundred - 1]
      : rest < 20
        ? ordinals[rest - 1]
        : rest % 10 === 0
          ? ordinalTens[rest / 10 - 2]
          : ordinals[(rest % 10) - 1];
  const before = number - (rest === 0 ? number : rest < 20 ? rest : rest % 10 === 0 ? rest : rest % 10);
  const start =
    before === 0 ? [] : [sure(cardinalIn(before, { case: 'nominative', gender: 'masculine', animate: false }))];
  return last === undefined ? unsure(String(number)) : together([...start, adjectiveIn(last, agreement)]);
}
