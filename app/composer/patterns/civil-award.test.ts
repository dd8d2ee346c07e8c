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
const herald = { id: 'herald', kind: 'outlet', outletKind: 'newspaper', name: 'Herald' };

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
    'On 21 April 2010, the newspaper Herald was ordered to compensate the company Black Castle with KZT 20,000,000 for moral damage. The lawsuit, for protection of honour, followed the publication of the article “Whose castle?” by Elsa Strofzin, a journalist. In the article, she reported that the walls were sold.',
  ]);
});
