import { expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import type { Language } from '#shared/values/texts/text';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../builders/a-case';

type Loose = Readonly<Record<string, unknown>>;

const baseUnit = {
  id: 'unit',
  name: { en: 'base unit', ru: 'базовая величина' },
  plural: { en: 'base units', ru: { text: 'базовые величины', forms: { genitive: 'базовых величин' } } },
  values: [
    { from: on('2012'), worth: { amount: 29, currency: 'BYN' }, reviewStatus: 'verified' },
    { from: on('2013-01-01'), worth: { amount: 30.125, currency: 'BYN' } },
    { from: on('2014'), worth: { amount: 31, currency: 'BYN' }, reviewStatus: 'unverified' },
  ],
};

function told(amount: Loose, date: string, language: Language = 'en', unit: Loose = baseUnit, more: Loose = {}) {
  const book = aCaseBook({
    parties: [{ id: 'a', kind: 'person', name: { en: 'Vera Orlik', ru: 'Вера Орлик' }, gender: 'female' }],
    decisions: [
      {
        ...{ id: 'd', kind: 'verdict', date: on(date), outcome: 'convicted', against: ['a'] },
        sanctions: [{ kind: 'fine', amount: { currency: 'XXX', unit: 'unit', ...amount } }],
        ...more,
      },
    ],
  });
  const registers = someRegisters({ unitsOfAccount: [unit] });
  const document = expectValue(composeDocument({ kind: 'case-paragraphs', caseBooks: [book], registers, language }));
  const left = document.checks.filter(({ code }) => code.startsWith('unused') || code === 'form-missing');
  return [
    renderPlainText(document).replaceAll('\u00a0', ' ').replace(/^1\. /u, '').trim(),
    ...left.map(({ code }) => code),
  ];
}

test('a fine in units is told with what it was worth on the day of its decision', () => {
  expect(told({ amount: 100 }, '2012-05-03')).toEqual([
    'On 3 May 2012, Vera Orlik was convicted and sentenced to a fine of 100 base units (BYN 2,900 at the value of 3 May 2012).',
  ]);
  expect(told({ amount: 100 }, '2012-05-03', 'ru')).toEqual([
    '3 мая 2012 года Вера Орлик была признана виновной и приговорена к штрафу в размере 100 базовых величин (2 900 белорусских рублей по стоимости на 3 мая 2012 года).',
  ]);
});

const fine = (amount: Loose, date: string, language: Language, unit?: Loose) => {
  const [text = '', ...left] = told(amount, date, language, unit);
  return [text.replace(/^.*(?:a fine of|в размере) |\.$/gu, ''), ...left].join(' | ');
};

test.each([
  [1, 'one base unit', '1 базовой величины'],
  [2, 'two base units', '2 базовых величин'],
  [21, '21 base units', '21 базовой величины'],
  [0.5, '0.5 of a base unit', '0,5 базовой величины'],
  [2.5, '2.5 base units', '2,5 базовой величины'],
  [1000, '1,000 base units', '1 000 базовых величин'],
])('%s units without a value for the day are told alone', (amount, english, russian) => {
  expect([fine({ amount }, '2011-05-03', 'en'), fine({ amount }, '2011-05-03', 'ru')]).toEqual([english, russian]);
});

test.each([
  ['a year of one value', { amount: 20 }, '2012', '20 base units (BYN 580 at the value of 2012)'],
  [
    'a sum rounded to the coin',
    { amount: 2.5 },
    '2013-02',
    '2.5 base units (approx. BYN 75.31 at the value of February 2013)',
  ],
  [
    'an exact sum of coins',
    { amount: 4 },
    '2013-02-01',
    'four base units (BYN 120.50 at the value of 1 February 2013)',
  ],
  ['a value that nobody checked', { amount: 20 }, '2014-05-03', '20 base units'],
  ['a day without a value', { amount: 20 }, '2015-05-03', '20 base units'],
  [
    'a sum that is not exact',
    { amount: 20, exactness: 'more-than' },
    '2012-05-03',
    'more than 20 base units (more than BYN 580 at the value of 3 May 2012)',
  ],
  [
    'a worth of its own',
    { amount: 20, converted: { amount: 250, currency: 'EUR' } },
    '2012-05-03',
    '20 base units (EUR 250)',
  ],
  ['a unit that is not there', { amount: 20, unit: 'gone' }, '2012-05-03', '20 units of account'],
])('%s', (_, amount, date, words) => {
  expect(fine(amount, date, 'en')).toBe(words);
});

test.each([
  ['unit of tax', '20 units of tax'],
  ['salary', '20 salaries'],
  ['index', '20 indexes'],
  ['UIT', '20 UIT'],
  ['basis', '20 bases'],
])('several of a %s of which no plural is recorded', (name, words) => {
  expect(fine({ amount: 20 }, '2012-05-03', 'en', { id: 'unit', name })).toBe(words);
});

test.each([
  ['базовая величина', 20, '20 базовых величин'],
  ['минимальный размер оплаты труда', 20, '20 минимальных размеров оплаты труда'],
  ['расчетная единица', 1, '1 расчетной единицы'],
  // Its genitive plural is guessed, and asked for.
  ['звезда', 20, '20 звезд | form-missing'],
])('the Russian name %s, of which no plural is recorded, is declined', (name, amount, words) => {
  expect(fine({ amount }, '2012-05-03', 'ru', { id: 'unit', name: { ru: name } })).toBe(words);
});

test.each([
  [2, '2 базовые величины'],
  [20, '20 базовых величин'],
  [21, '21 базовую величину'],
])('%s units as what somebody is fined', (amount, words) => {
  expect(told({ amount }, '2011-05-03', 'ru', baseUnit, { kind: 'order', outcome: 'sanctioned' })).toEqual([
    `3 мая 2011 года Вера Орлик была оштрафована на ${words}.`,
  ]);
});
