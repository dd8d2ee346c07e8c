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
