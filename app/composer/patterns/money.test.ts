import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';
import { herald, registers } from '../../../test/builders/ruritania';

test('claims over years open the account', () => {
  const book = aCaseBook({
    parties: [herald],
    payments: [
      {
        id: 'm',
        kind: 'sought',
        amount: { amount: 45000000, currency: 'KZT', exactness: 'more-than' },
        date: on('2010 to 2014'),
        from: ['herald'],
        for: 'defamation',
        effect: 'threatens its existence',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'From 2010 to 2014, the newspaper Herald faced claims of more than KZT 45,000,000 for defamation, a sum that threatens its existence.',
  ]);
});

test('a claim of a day stands behind what it is about', () => {
  const book = aCaseBook({
    parties: [herald],
    events: [{ id: 'e', kind: 'protest', date: on('2014-02-20'), by: ['herald'], action: 'blocked a bridge' }],
    payments: [
      { id: 'm', kind: 'sought', amount: { amount: 500, currency: 'KZT' }, date: on('2014-02-22'), from: ['herald'] },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 20 February 2014, the newspaper Herald blocked a bridge. On 22 February 2014, Herald faced claims of KZT 500.',
  ]);
});

test('whoever claims stands before what the claim is for, and a loss is not said twice', () => {
  const book = aCaseBook({
    parties: [herald],
    payments: [
      {
        id: 'c',
        kind: 'sought',
        amount: { amount: 500, currency: 'KZT' },
        date: on('2014-02-22'),
        to: ['herald'],
        for: 'the arrest of its printer',
      },
      {
        id: 'l',
        kind: 'alleged-loss',
        amount: { amount: 900, currency: 'KZT' },
        date: on('2014-02-23'),
        to: ['herald'],
        for: 'the loss of its press',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 22 February 2014, claims of KZT 500 by the newspaper Herald for the arrest of its printer were made. On 23 February 2014, Herald’s alleged loss (the loss of its press) was put at KZT 900.',
  ]);
});
