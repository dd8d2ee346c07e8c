import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, herald, paul, registers } from '../../../../test/builders/ruritania';

test('a civil award is told with the lawsuit and the article behind it', () => {
  const book = aCaseBook({
    parties: [herald, elsa, { id: 'firm', kind: 'legal-person', name: 'Black Castle' }],
    expressions: [
      {
        id: 'x',
        kind: 'article',
        titles: ['Whose castle?'],
        authors: ['elsa'],
        outlet: 'herald',
        claims: [{ act: 'reported', content: 'the walls were sold' }],
      },
    ],
    proceedings: [
      {
        id: 'p',
        kind: 'civil',
        subject: 'protection of honour',
        against: ['herald'],
        complainants: ['firm'],
        following: [{ kind: 'expression', id: 'x' }],
      },
    ],
    decisions: [
      {
        id: 'd',
        kind: 'judgment',
        proceeding: 'p',
        date: on('2010-04-21'),
        against: ['herald'],
        outcome: 'liable',
        orders: [{ kind: 'damages', amount: { amount: 20000000, currency: 'KZT' }, to: ['firm'], for: 'moral damage' }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 21 April 2010, the newspaper Herald was ordered to compensate Black Castle with KZT 20,000,000 for moral damage. The lawsuit, for protection of honour, followed the publication of the article “Whose castle?” by Elsa Strofzin, a journalist. In the article, she reported that the walls were sold.',
  ]);
});

test('a claim that was dismissed is told with whom it was against and what it asked', () => {
  const book = aCaseBook({
    parties: [elsa, paul],
    proceedings: [{ id: 'p', kind: 'civil', against: ['elsa'], claimed: { amount: 700, currency: 'EUR' } }],
    decisions: [
      {
        id: 'd',
        kind: 'judgment',
        proceeding: 'p',
        date: on('2014-05-05'),
        against: ['elsa'],
        outcome: 'claim-dismissed',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 5 May 2014, the claim against Elsa Strofzin, a journalist, for EUR 700 was dismissed.',
  ]);
  expect(composeText(book, registers, 'un-public', 'ru').paragraphs[0]).toContain('на сумму 700');
});
