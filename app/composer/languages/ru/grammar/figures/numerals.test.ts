import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../declension/cases';
import { cardinalIn, ordinalIn, pluralityOf } from './numerals';

const masculine = { gender: 'masculine', animate: false } as const;
const inAllCases = (
  number: number,
  of: { gender: 'masculine' | 'feminine' | 'neuter'; animate: boolean } = masculine,
) => cases.map((wanted) => cardinalIn(number, { ...of, case: wanted })).join(' | ');

test('what a number asks of its noun', () => {
  const byKind = (numbers: readonly number[]) => [...new Set(numbers.map(pluralityOf))];
  expect([
    byKind([1, 21, 101, 1_000_001]),
    byKind([2, 3, 4, 22, 34, 102]),
    byKind([0, 5, 10, 11, 12, 14, 19, 20, 111, 112, 1000]),
    byKind([0.5, 1.5, 2.25]),
  ]).toEqual([['one'], ['few'], ['many'], ['part']]);
});

test.each([
  [1, 'один | одного | одному | один | одним | одном'],
  [2, 'два | двух | двум | два | двумя | двух'],
  [4, 'четыре | четырех | четырем | четыре | четырьмя | четырех'],
  [8, 'восемь | восьми | восьми | восемь | восемью | восьми'],
  [11, 'одиннадцать | одиннадцати | одиннадцати | одиннадцать | одиннадцатью | одиннадцати'],
  [40, 'сорок | сорока | сорока | сорок | сорока | сорока'],
  [57, 'пятьдесят семь | пятидесяти семи | пятидесяти семи | пятьдесят семь | пятьюдесятью семью | пятидесяти семи'],
  [90, 'девяносто | девяноста | девяноста | девяносто | девяноста | девяноста'],
  [
    283,
    'двести восемьдесят три | двухсот восьмидесяти трех | двумстам восьмидесяти трем | двести восемьдесят три | двумястами восемьюдесятью тремя | двухстах восьмидесяти трех',
  ],
  [500, 'пятьсот | пятисот | пятистам | пятьсот | пятьюстами | пятистах'],
  [
    2001,
    'две тысячи один | двух тысяч одного | двум тысячам одному | две тысячи один | двумя тысячами одним | двух тысячах одном',
  ],
  [
    1_005_000,
    'один миллион пять тысяч | одного миллиона пяти тысяч | одному миллиону пяти тысячам | один миллион пять тысяч | одним миллионом пятью тысячами | одном миллионе пяти тысячах',
  ],
])('%i in six cases', (number, forms) => {
  expect(inAllCases(number)).toBe(forms);
});

test('one and two have genders, and small numbers of living beings an accusative of their own', () => {
  expect(inAllCases(1, { gender: 'feminine', animate: false })).toBe('одна | одной | одной | одну | одной | одной');
  expect(inAllCases(2, { gender: 'feminine', animate: true })).toBe('две | двух | двум | двух | двумя | двух');
  expect(cardinalIn(3, { case: 'accusative', gender: 'masculine', animate: true })).toBe('трех');
  expect(cardinalIn(23, { case: 'accusative', gender: 'masculine', animate: true })).toBe('двадцать три');
  expect(cardinalIn(21, { case: 'nominative', gender: 'neuter', animate: false })).toBe('двадцать одно');
});

test('what no words are for stands in figures', () => {
  expect([1.5, -2, 1_000_000_000].map((number) => inAllCases(number).split(' | ')[0])).toEqual([
    '1.5',
    '-2',
    '1000000000',
  ]);
});

test('ordinals agree, and only their last word does', () => {
  const of = (number: number, gender: 'masculine' | 'feminine', wanted: (typeof cases)[number]) =>
    ordinalIn(number, { case: wanted, gender, number: 'singular', animate: false });
  expect([of(1, 'feminine', 'genitive'), of(3, 'feminine', 'accusative'), of(22, 'masculine', 'genitive')]).toEqual([
    { text: 'первой', certain: true },
    { text: 'третью', certain: true },
    { text: 'двадцать второго', certain: true },
  ]);
  expect([40, 100, 118, 350].map((number) => of(number, 'masculine', 'nominative').text)).toEqual([
    'сороковой',
    'сотый',
    'сто восемнадцатый',
    'триста пятидесятый',
  ]);
  expect(of(1000, 'masculine', 'genitive')).toEqual({ text: '1000', certain: false });
});

test('no two numbers have the same words, in any case', () => {
  const number = fc.integer({ min: 0, max: 999_999_999 });
  fc.assert(
    fc.property(number, number, fc.constantFrom(...cases), (a, b, wanted) => {
      fc.pre(a !== b);
      expect(cardinalIn(a, { ...masculine, case: wanted })).not.toBe(cardinalIn(b, { ...masculine, case: wanted }));
    }),
  );
});
