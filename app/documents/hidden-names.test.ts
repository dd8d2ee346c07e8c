import { expect, test } from 'vitest';
import { Submission } from '#shared/document/submission';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../test/builders/a-case';
import { renderPlainText } from '../text/plain-text';
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
    { id: 'sealed-norm', kind: 'national', code: 'Sealed Code', article: '7', confidentiality: 'privileged' },
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

const lena = { id: 'o', kind: 'person', name: 'Lena Orlik', roles: ['defendant'], gender: 'female' };
const arrest = { id: 'a', kind: 'arrest', persons: ['o'], date: on('2020-07-20') };
const march = { id: 'e', kind: 'attack', name: 'March of May', byWords: 'dockers', date: on('2020-07-01') };
const sealing = { confidentiality: 'privileged' };
const refused = { audience: 'un-public', maySubmit: 'no', nameAs: 'nothing' };
const guard = { id: 'g', kind: 'person', name: 'Ulf Brandt', roles: ['witness'], consents: [refused] };
const byGuard = { attribution: { strength: 'according-to', by: ['g'] } };
const toldOf = (records: Parameters<typeof aCaseBook>[0], fields = {}) => {
  const caseBooks = [aCaseBook({ parties: [{ ...lena }, hidden, guard], ...records }, fields)];
  const document = composeDocument({ kind: 'case-paragraphs', caseBooks, registers, language: 'en' });
  const { blocks, notes } = expectValue(document);
  return JSON.stringify([blocks, notes]);
};

type Fields = Readonly<Record<string, unknown>>;

const tied = { id: 'l', from: { kind: 'coerciveAct', id: 'a' }, to: { kind: 'event', id: 'e' }, relation: 'following' };
const toldTie = (link: Fields, of: { readonly act?: Fields; readonly event?: Fields } = {}) =>
  toldOf({
    coerciveActs: [
      { ...arrest, ...of.act },
      { ...arrest, id: 'b', kind: 'search' },
    ],
    events: [{ ...march, ...of.event }],
    links: [{ ...tied, ...link }],
  });

test('a tie that these readers may not learn of, or of which they may not learn one end, is not told', () => {
  expect(toldTie({})).toContain('The arrest followed');
  for (const kept of [sealing, { confidentiality: 'court-only' }, byGuard]) {
    expect(toldTie(kept)).not.toContain('followed');
    expect(toldTie({}, { event: kept })).not.toMatch(/followed|March|dockers/u);
    expect(toldTie({}, { act: kept })).not.toContain('followed');
  }
});

test.each([
  [{ words: 'Zorkin had called for it', relation: 'in-connection-with' }, {}],
  [{}, { event: { name: 'Zorkin March' } }],
  [{ relation: 'evidence-for' }, { act: { persons: ['h'] } }],
  [{ relation: 'prior-to', interval: { days: 2 } }, { act: { persons: ['h'], date: on('2020-06-20') } }],
  [{ attribution: { strength: 'reported', by: ['h'] } }, {}],
  [{ attribution: { strength: 'reported', byWords: 'friends of Zorkin' } }, {}],
])('a tie tells no hidden name: %j %j', (link, of) => {
  expect(toldTie(link, of)).not.toMatch(/zorkin/iu);
});

test('a tie names nobody by more than the consent allows', () => {
  const told = (consent: Fields) =>
    toldOf({
      parties: [{ ...lena, consents: [{ audience: 'un-public', maySubmit: 'yes', ...consent }] }],
      expressions: [{ id: 'x', kind: 'article', titles: ['Gates'], authors: ['o'], date: on('2020-07-01') }],
      coerciveActs: [arrest],
      events: [march],
      links: [
        { ...tied, to: { kind: 'expression', id: 'x' } },
        { ...tied, id: 'm', relation: 'evidence-for', from: tied.to, to: tied.from },
      ],
    });
  expect(told({ nameAs: 'full' })).toMatch(/was evidence for the arrest of .*Orlik.*The arrest followed/u);
  expect(told({ nameAs: 'initials' })).not.toMatch(/orlik|lena/iu);
  expect(told({ nameAs: 'nothing' })).not.toMatch(/orlik|lena/iu);
  expect(told({ nameAs: 'pseudonym', pseudonym: 'Witness A' })).not.toMatch(/orlik|lena/iu);
});

const motion = { id: 'm', kind: 'motion', filed: on('2020-08-01'), by: ['o'], asks: ['release her'] };

test('an argument of a motion tells no hidden name, and cites nothing that these readers may not see', () => {
  const text = toldOf({
    motions: [
      {
        ...motion,
        arguments: [
          {
            thesis: 'Zorkin never met her',
            authorities: ['open', 'secret', 'of-secret-body'],
            norms: [{ norm: 'n' }, { norm: 'sealed-norm' }],
            evidence: [{ what: 'the letter of Zorkin', volume: 'Zorkin 1', sheets: 'Zorkin 2' }],
          },
        ],
      },
    ],
  });
  expect(text).toContain('argued');
  expect(text).toContain('High Court of Zenda');
  expect(text).not.toMatch(/zorkin|sealed/iu);
});

test('parts in own words, a witness and bodies that act tell nothing that these readers may not learn', () => {
  const text = toldOf({
    parties: [
      { ...lena, roles: [{ other: 'godmother of Zorkin' }], nationality: 'Zorkinia', post: 'clerk' },
      { ...hidden, roles: ['witness', { other: 'sister of Zorkin' }], nationality: 'Zorkinia' },
    ],
    coerciveActs: [arrest, { ...arrest, id: 'b', kind: 'questioning', persons: ['h'] }],
    events: [
      {
        ...march,
        kind: 'warning',
        byWords: undefined,
        bodies: ['sealed', 'court'],
        by: ['h'],
        action: 'raided it',
        against: ['o'],
      },
    ],
  });
  expect(text).toContain('High Court of Zenda');
  expect(text).not.toMatch(/zorkin(?!ia)|sealed/iu);
});

test('a verdict rests on no opinion that these readers may not learn of', () => {
  const opinions = (more: Fields) =>
    toldOf({
      expertOpinions: [
        { id: 'x', kinds: ['linguistic'], for: 'prosecution', experts: ['h'], conclusion: 'Zorkin swore', ...more },
        { id: 'y', kinds: ['technical'], for: 'defence', conclusion: 'it was no oath', contests: ['x'] },
      ],
      decisions: [
        {
          ...{ id: 'd', kind: 'verdict', date: on('2020-09-03'), outcome: 'convicted', against: ['o'] },
          basedOn: [
            { kind: 'expertOpinion', id: 'x' },
            { kind: 'expertOpinion', id: 'y' },
          ],
        },
      ],
    });
  expect(opinions({})).toContain('linguistic');
  expect(opinions({})).not.toMatch(/zorkin/iu);
  for (const kept of [sealing, { confidentiality: 'court-only' }, byGuard])
    expect(opinions(kept)).not.toMatch(/zorkin|linguistic|contesting/iu);
});

test('that others are kept back shows in no plural, and nobody is told of without a name', () => {
  const spell = { kind: 'pre-trial', from: on('2020-07-20'), to: on('2020-07-30') };
  const told = (language: 'en' | 'ru') => {
    const book = aCaseBook({
      parties: [lena, { ...lena, id: 's', name: 'Ida Vane', ...sealing }],
      coerciveActs: [
        { ...arrest, persons: ['o', 's'] },
        { ...arrest, id: 'b', kind: 'questioning', persons: ['s'], date: on('2020-07-21') },
      ],
      detentions: ['o', 's'].map((person) => ({ ...spell, id: person, person })),
    });
    const document = composeDocument({ kind: 'case-paragraphs', caseBooks: [book], registers, language });
    return renderPlainText(expectValue(document)).replaceAll('\u00a0', ' ');
  };
  expect(told('en')).toContain('Lena Orlik was arrested.');
  expect(told('en')).toMatch(/ was held in custody/u);
  expect(told('en')).not.toMatch(/were|questioned|Vane/u);
  expect(told('ru')).not.toMatch(/задержаны|содержались|допрош|Vane/u);
});
