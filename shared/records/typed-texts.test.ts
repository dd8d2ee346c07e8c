import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../test/builders/a-case';
import { CaseBook } from './case-book';
import { typedTexts, withTexts } from './typed-texts';

const book = aCaseBook(
  {
    parties: [
      {
        id: 'p',
        kind: 'person',
        name: { en: 'Ann', ru: 'Анна' },
        nameForms: { 'ru.genitive': 'Анны' },
        url: 'x.example',
      },
    ],
    decisions: [
      {
        id: 'd',
        kind: { other: 'a note' },
        date: on('2012-05-03'),
        against: ['p'],
        ground: { ru: { text: 'жалоба Анны', forms: { genitive: 'жалобы Анны' }, gender: 'feminine' } },
        orders: [
          {
            kind: 'damages',
            amount: { amount: 1, currency: 'KZT', converted: { amount: 1, currency: 'EUR', rateSource: 'the bank' } },
          },
        ],
        sources: [{ source: 's', locator: 'sheet 3' }],
      },
    ],
  },
  { timeZone: 'Asia/Almaty', jurisdiction: 'KZ' },
);

test('every text that a person typed is found with its place, and no id, choice, code or date', () => {
  expect(typedTexts(CaseBook, book).map(({ path, text }) => [path.join('.'), text])).toEqual([
    ['title', 'A case'],
    ['parties.p.name.en', 'Ann'],
    ['parties.p.name.ru', 'Анна'],
    ['parties.p.nameForms.ru.genitive', 'Анны'],
    ['parties.p.url', 'x.example'],
    ['decisions.d.kind.other', 'a note'],
    ['decisions.d.orders.0.amount.converted.rateSource', 'the bank'],
    ['decisions.d.ground.ru.text', 'жалоба Анны'],
    ['decisions.d.ground.ru.forms.genitive', 'жалобы Анны'],
    ['decisions.d.sources.0.locator', 'sheet 3'],
  ]);
});

test('other texts take their places in a copy, and without any it is the same book', () => {
  const [, name] = typedTexts(CaseBook, book);
  const changed = withTexts(book, name === undefined ? [] : [{ ...name, text: 'Eve' }]);
  expect(Object.values(changed.parties).map((party) => party.name)).toEqual([{ en: 'Eve', ru: 'Анна' }]);
  expect(Object.values(book.parties).map((party) => party.name)).toEqual([{ en: 'Ann', ru: 'Анна' }]);
  expect(withTexts(book, [])).toBe(book);
});
