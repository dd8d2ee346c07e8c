import { someRegisters } from './a-case';

/** A country of its own for tests of the text: a code, courts, bodies, two people and a newspaper. */
export const registers = someRegisters({
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
    { id: 'second', kind: 'court', name: 'Hentzau City Court', city: 'Streslau', address: '7 Rupert Square' },
    { id: 'supreme', kind: 'court', name: 'Supreme Court' },
    { id: 'police', kind: 'police', name: 'Streslau Police' },
    { id: 'prison', kind: 'prison', name: 'prison No. 5' },
    { id: 'committee', kind: 'un-body', name: 'Human Rights Committee' },
    { id: 'institute', kind: 'expert-institution', name: 'Institute of Language' },
    { id: 'clinic', kind: 'psychiatric-institution', name: 'Streslau Clinic' },
  ],
});

export const elsa = {
  id: 'elsa',
  kind: 'person',
  name: 'Elsa Strofzin',
  shortName: 'Strofzin',
  gender: 'female',
  profession: 'journalist',
};

export const paul = {
  id: 'paul',
  kind: 'person',
  name: 'Paul Detchard',
  shortName: 'Detchard',
  gender: 'male',
  profession: 'poet',
};

export const herald = { id: 'herald', kind: 'outlet', outletKind: 'newspaper', name: 'Herald' };
