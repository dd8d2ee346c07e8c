import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed';

const registers = someRegisters({
  norms: [
    {
      id: 'cc-1',
      kind: 'national',
      code: 'Criminal Code of Ruritania',
      codeShort: 'Criminal Code',
      article: '130',
      subject: 'insult',
    },
    {
      id: 'cc-2',
      kind: 'national',
      code: 'Criminal Code of Ruritania',
      codeShort: 'Criminal Code',
      article: '334',
      title: 'Violation of the order of meetings',
    },
    { id: 'ac-1', kind: 'national', code: 'Code of Administrative Offences', article: '350' },
    { id: 'rules', kind: 'soft-law', code: 'Nelson Mandela Rules' },
  ],
  bodies: [
    { id: 'court', kind: 'court', name: 'Streslau City Court', city: 'Streslau' },
    { id: 'second', kind: 'court', name: 'Hentzau City Court', city: 'Streslau' },
    { id: 'supreme', kind: 'court', name: 'Supreme Court' },
    { id: 'police', kind: 'police', name: 'Streslau Police' },
    { id: 'prison', kind: 'prison', name: 'prison No. 5' },
    { id: 'committee', kind: 'un-body', name: 'Human Rights Committee' },
    { id: 'institute', kind: 'expert-institution', name: 'Institute of Language' },
    { id: 'clinic', kind: 'psychiatric-institution', name: 'Streslau Clinic' },
  ],
});

const elsa = {
  id: 'elsa',
  kind: 'person',
  name: 'Elsa Strofzin',
  shortName: 'Strofzin',
  gender: 'female',
  profession: 'journalist',
};
const paul = {
  id: 'paul',
  kind: 'person',
  name: 'Paul Detchard',
  shortName: 'Detchard',
  gender: 'male',
  profession: 'poet',
};

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
