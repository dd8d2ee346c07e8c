import { expect, test } from 'vitest';
import { Submission } from '#shared/document/submission';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../test/builders/a-case';
import { composeDocument } from './compose-document';

const hidden = {
  ...{ id: 'h', kind: 'person', roles: ['defendant'], nameOrder: 'given-family', penNames: ['Zorkin the Red'] },
  name: { en: 'Petr Zorkin', ru: 'Пётр Зоркин' },
  consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'nothing' }],
};

const registers = someRegisters({
  bodies: [
    { id: 'court', kind: 'court', name: 'High Court of Zenda' },
    { id: 'sealed', kind: 'court', name: 'Sealed Court', confidentiality: 'privileged' },
  ],
  authorities: [
    {
      ...{ id: 'open', kind: 'judgment', by: 'court', title: 'Zorkin v. Ruritania', number: 'Zorkin 5' },
      ...{ locator: 'Zorkin, para. 5', held: 'the ban on Zorkin was too broad', quotation: 'Zorkin is right' },
    },
    { id: 'secret', kind: 'views', by: 'court', title: 'Sealed title', held: 'sealed', confidentiality: 'privileged' },
    { id: 'of-secret-body', kind: 'views', by: 'sealed', title: 'Sealed case', held: 'sealed findings' },
  ],
  norms: [
    {
      ...{ id: 'n', kind: 'national', code: 'Criminal Code of Ruritania', article: '129' },
      critiques: [{ flaw: 'lacks-definition', including: ['Zorkin'], authorities: ['open', 'secret'] }],
    },
  ],
  thesaurus: [
    { id: 't', list: 'treatment-kind', name: { en: 'the Zorkin swing' }, variants: ['swing'] },
    {
      id: 's',
      list: 'treatment-kind',
      name: { en: 'sealed beating' },
      variants: ['rod'],
      confidentiality: 'privileged',
    },
  ],
  unitsOfAccount: [
    { id: 'u', name: 'Zorkin unit', values: [{ from: on('2012'), worth: { amount: 29, currency: 'BYN' } }] },
    { id: 'v', name: 'sealed unit', confidentiality: 'privileged' },
  ],
});

const fine = (unit: string) => ({ kind: 'fine', amount: { amount: 20, currency: 'XXX', unit } });

const book = aCaseBook({
  parties: [hidden],
  treatments: ['swing', 'rod'].map((kind) => ({ id: kind, person: 'h', kind: { other: kind }, period: on('2012-01') })),
  internationalSteps: [
    { id: 'i', procedure: 'individual-communication', by: ['h'], byWords: 'friends of Zorkin', sent: on('2012-02') },
  ],
  sources: [
    { id: 'a', kind: 'article', title: 'Zorkin on trial', authors: ['Petr Zorkin'] },
    { id: 'b', kind: 'article', title: 'Sealed paper', confidentiality: 'privileged' },
  ],
  decisions: [
    {
      ...{ id: 'd', kind: 'verdict', date: on('2012-05-03'), outcome: 'convicted', against: ['h'] },
      sanctions: [fine('u'), fine('v')],
      sources: [
        { source: 'a', quotation: 'Zorkin was there', locator: 'file of Zorkin' },
        { source: 'b', quotation: 'sealed words' },
      ],
    },
  ],
});

const submission = Submission.parse({
  ...{ state: 'Ruritania', subject: 'speech', submitters: [] },
  sections: [{ heading: 'Law', items: [{ authorities: ['open', 'secret', 'of-secret-body'] }, { law: ['n'] }] }],
});

test.each([
  ['case-paragraphs', {}],
  ['upr-submission', { submission }],
] as const)('no register and no note of %s tells a hidden name or what the readers may not see', (kind, more) => {
  const request = { kind, caseBooks: [book], registers, language: 'en', ...more } as const;
  const { blocks, notes } = expectValue(composeDocument(request));
  const text = JSON.stringify([blocks, notes]);
  expect(text).toContain('█████');
  expect(text).not.toMatch(/zorkin|зоркин|sealed/iu);
});

test('what somebody told who refused to be put before these readers is not told, but named beside the text', () => {
  const refused = { audience: 'un-public', maySubmit: 'no', nameAs: 'nothing' };
  const guard = { id: 'g', kind: 'person', name: 'Ulf Brandt', profession: 'guard', roles: ['witness'] };
  const told = (by: object) => {
    const book = aCaseBook({
      parties: [
        { ...guard, consents: [refused] },
        { ...guard, id: 'o', name: 'Ida Vane', profession: 'nurse', consents: [{ ...refused, maySubmit: 'yes' }] },
      ],
      coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['o'], date: on('2020-07-20') }],
      events: [
        {
          ...{ id: 'e', kind: 'attack', date: on('2020-07-19'), byWords: 'soldiers', againstWords: 'the nurses' },
          attribution: { strength: 'according-to', ...by },
        },
      ],
    });
    const document = composeDocument({ kind: 'case-paragraphs', caseBooks: [book], registers, language: 'en' });
    return JSON.stringify(expectValue(document));
  };
  expect(told({ by: ['g'] })).not.toMatch(/soldiers|guard/u);
  expect(told({ by: ['g'] })).toMatch(/"code":"withheld"/u);
  expect(told({ by: ['g', 'o'] })).toMatch(/soldiers/u);
  expect(told({ by: ['g'], byWords: 'a newspaper' })).toMatch(/soldiers/u);
  expect(told({ byWords: 'a newspaper' })).toMatch(/soldiers/u);
});
