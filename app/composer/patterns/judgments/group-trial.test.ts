import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

test('people in one trial are told together, then each group with its sentence', () => {
  const book = aCaseBook({
    parties: [elsa, paul, { id: 'sapt', kind: 'person', name: 'Sapt', gender: 'male', post: 'colonel' }],
    proceedings: [{ id: 'p', kind: 'criminal-public', name: 'the case of the castle' }],
    charges: [{ id: 'c', norm: { norm: 'cc-1' } }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        proceeding: 'p',
        date: on('2012-10-08'),
        by: ['court'],
        against: ['elsa', 'paul', 'sapt'],
        outcome: 'convicted',
        charges: ['c'],
        sanctions: [
          { kind: 'imprisonment', term: { years: 3 }, persons: ['elsa', 'paul'] },
          { kind: 'fine', amount: { amount: 500, currency: 'EUR' }, persons: ['sapt'] },
        ],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 8 October 2012, in the case known as “the case of the castle”, Elsa Strofzin, a journalist; Paul Detchard, a poet; and Sapt, colonel, were convicted by the Streslau City Court of insult (Article 130 of the Criminal Code of Ruritania). Strofzin and Detchard were sentenced to three years’ imprisonment and Sapt to a fine of EUR 500.',
  ]);
});
