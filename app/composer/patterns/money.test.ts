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

const herald = { id: 'herald', kind: 'outlet', outletKind: 'newspaper', name: 'Herald' };

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
