import { describe, expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { expectValue } from '#shared/result';
import { renderPlainText } from '../../text/plain-text';
import { composeDefenceBrief } from './defence-brief';

const registers = someRegisters({
  bodies: [
    { id: 'court', kind: 'court', name: 'District Court No. 2', city: 'Oral' },
    { id: 'institute', kind: 'expert-institution', name: 'Institute of Forensic Expertise' },
    { id: 'wgad', kind: 'un-body', name: 'Working Group on Arbitrary Detention' },
  ],
  norms: [
    { id: 'cc-174', kind: 'national', code: 'Criminal Code', article: '174' },
    { id: 'cc-130', kind: 'national', code: 'Criminal Code', article: '130' },
    { id: 'cpc-153', kind: 'national', code: 'Criminal Procedure Code', article: '153' },
    {
      id: 'iccpr-9',
      kind: 'international',
      code: 'International Covenant on Civil and Political Rights',
      article: '9',
      quotation: 'Everyone has the right to liberty',
    },
  ],
});

const parties = [
  {
    id: 'client',
    kind: 'person',
    name: 'Daulet Omarov',
    shortName: 'Omarov',
    gender: 'male',
    roles: ['defendant'],
    birthDate: on('1980-05-03'),
  },
  {
    id: 'counsel',
    kind: 'person',
    name: 'Aigul Saparova',
    roles: ['defence-counsel'],
    licence: 'No. 17',
    warrant: 'No. 204',
    contact: 'saparova@example.org',
  },
];
const charges = [
  { id: 'first', against: ['client'], norm: { norm: 'cc-130' }, offence: 'insult', brought: on('2020-01-10') },
  {
    id: 'second',
    against: ['client'],
    norm: { norm: 'cc-174', part: '1' },
    offence: 'inciting hatred',
    wording: 'spread hostile posts',
    brought: on('2020-02-10'),
    requalifiedFrom: 'first',
    requalifiedOn: on('2020-02-10'),
  },
];
const motion = {
  id: 'motion',
  kind: 'motion',
  proceeding: 'case',
  filed: on('2020-03-01'),
  to: 'court',
  asks: ['change the measure of restraint to house arrest', 'failing that, set bail'],
  arguments: [
    {
      thesis: 'There is no risk of flight.',
      norms: [{ norm: 'cpc-153' }, { norm: 'iccpr-9' }],
      evidence: [{ what: 'a reference from work', volume: '2', sheets: '14–15' }],
    },
  ],
};
const book = aCaseBook(
  {
    parties,
    charges,
    proceedings: [{ id: 'case', kind: 'criminal-public', numbers: [{ of: 'pre-trial-register', number: '2055' }] }],
    motions: [motion],
    expertOpinions: [
      {
        id: 'opinion',
        kinds: ['linguistic'],
        for: 'prosecution',
        institutions: ['institute'],
        conclusion: 'the posts incite',
        finding: 'found',
        warnedOfLiability: 'no',
        defects: [{ defect: 'legal-question', detail: 'whether the posts are a crime' }],
      },
      {
        id: 'other',
        kinds: ['linguistic'],
        for: 'defence',
        contests: ['opinion'],
        conclusion: 'the posts incite',
        finding: 'not-found',
      },
    ],
    internationalSteps: [
      {
        id: 'step',
        body: 'wgad',
        outcomeDate: on('2020-02-20'),
        outcomeNumber: '43/2020',
        finding: 'the detention is arbitrary',
      },
    ],
    attachments: [
      { id: 'paper', fileName: 'reference.pdf', description: 'Reference from work', pages: 2, mayBeAnnexed: true },
      { id: 'kept', fileName: 'notes.txt' },
    ],
  },
  { subject: 'client' },
);

const compose = (of = book) => expectValue(composeDefenceBrief({ book: of, registers, language: 'en' }));

describe('a brief', () => {
  test('stands in the order that a court expects', () => {
    expect(renderPlainText({ ...compose(), notes: [] })).toBe(`To the District Court No. 2
Oral

From defence counsel Aigul Saparova
Licence: No. 17
Warrant: No. 204
saparova@example.org

in the interest of Daulet Omarov (defendant)

Pre-trial register no. 2055

MOTION
to change the measure of restraint to house arrest

I. Facts

1. Daulet Omarov was born on 3 May 1980.

II. The charge

2. On 10 January 2020, Omarov was charged with insult (Article 130 of the Criminal Code).

3. On 10 February 2020, Omarov was charged with inciting hatred (Article 174(1) of the Criminal Code), in the words of the charge: “spread hostile posts”. On the same day, the charge was requalified from Article 130 of the Criminal Code to Article 174(1) of the Criminal Code.

III. Arguments

There is no risk of flight

4. This follows from Article 153 of the Criminal Procedure Code and Article 9 of the International Covenant on Civil and Political Rights.

5. This is shown by a reference from work (vol. 2, sheets 14–15).

IV. The expert opinion

6. The linguistic expert opinion by the Institute of Forensic Expertise for the prosecution found signs that “the posts incite”. The expert was asked a question of law (whether the posts are a crime). The expert had not been warned of liability for a false opinion. It is contested by the linguistic expert opinion which found no sign that “the posts incite”.

V. International standards

7. The court is asked to take into account Article 9 of the International Covenant on Civil and Political Rights.

8. Article 9 of the International Covenant on Civil and Political Rights reads: “Everyone has the right to liberty”.

9. On 20 February 2020, the Working Group on Arbitrary Detention (43/2020) held: “the detention is arbitrary”.

Requests

10. On these grounds, the defence asks the court to:

1. change the measure of restraint to house arrest;
2. failing that, set bail.

Annexes

No. | Document | Pages
1 | Reference from work | 2

1 March 2020
Aigul Saparova
Signature: ____________________
`);
  });

  test('names the decision that an appeal is against', () => {
    const decisions = [{ id: 'verdict', kind: 'verdict', by: ['court'], date: on('2020-02-28') }];
    const appeal = { ...motion, kind: 'appeal', decisionAttacked: 'verdict' };
    const document = compose(aCaseBook({ parties, decisions, motions: [appeal] }, { subject: 'client' }));
    expect(document.title).toBe('APPEAL against the verdict of the District Court No. 2 of 28 February 2020');
  });

  test('is written for the first paper that has no answer yet', () => {
    const refused = { id: 'old', kind: 'complaint', answer: 'refused' };
    expect(compose(aCaseBook({ parties, motions: [refused, motion] }, { subject: 'client' })).title).toBe(
      'MOTION to change the measure of restraint to house arrest',
    );
  });

  test('says what a court asks for and the book does not have', () => {
    const bare = compose(aCaseBook({ parties: [{ id: 'p', kind: 'person', name: 'A. B.' }] }, { subject: 'p' }));
    const missing = bare.checks.filter(({ code }) => code === 'required-missing').map(({ values }) => values?.['part']);
    expect(missing).toEqual(['court', 'counsel', 'case-number', 'arguments', 'requests', 'annexes']);
    expect(renderPlainText(bare)).toContain('BRIEF FOR THE DEFENCE');
    expect(renderPlainText(bare)).not.toContain('Requests');
  });

  test('asks for licence, warrant and pages where only they are missing', () => {
    const counsel = { id: 'c', kind: 'person', name: 'C. D.', roles: ['defence-counsel'] };
    const attachments = [{ id: 'a', fileName: 'a.pdf', mayBeAnnexed: true }];
    const { checks } = compose(aCaseBook({ parties: [counsel], motions: [motion], attachments }));
    const missing = checks
      .filter(({ code }) => code === 'required-missing')
      .map(({ values, records }) => [values?.['part'], records[0]?.record.id]);
    expect(missing).toEqual([
      ['court-address', 'court'],
      ['counsel-licence', 'c'],
      ['counsel-warrant', 'c'],
      ['case-number', 'motion'],
      ['annex-pages', 'a'],
    ]);
  });

  test('is from the own counsel of the registers where the book names none', () => {
    const own = { id: 'own', name: 'Aigul Saparova', licence: 'No. 17', contact: 'saparova@example.org', own: true };
    const known = someRegisters({ counsels: [{ id: 'a', name: 'Somebody Else' }, own] });
    const from = (of: ReturnType<typeof aCaseBook>) =>
      renderPlainText(expectValue(composeDefenceBrief({ book: of, registers: known, language: 'en' })));
    const person = { id: 'p', kind: 'person', name: 'A. B.' };
    const counsel = { id: 'c', kind: 'person', name: 'C. D.', roles: ['defence-counsel'] };
    expect(from(aCaseBook({ parties: [person] }))).toContain(
      'From defence counsel Aigul Saparova\nLicence: No. 17\nsaparova@example.org',
    );
    expect(from(aCaseBook({ parties: [person, counsel] }))).not.toContain('Saparova');
  });

  test('tells a requalification before the indictment that came after it', () => {
    const book = aCaseBook(
      {
        parties: [{ id: 'p', kind: 'person', name: 'A. B.' }],
        charges: [
          { id: 'old', against: ['p'], stage: 'suspicion', offence: 'incitement', brought: on('2023-02-10') },
          {
            id: 'new',
            against: ['p'],
            stage: 'indictment',
            norm: { norm: 'cc-174' },
            offence: 'insult',
            brought: on('2023-04-20'),
            requalifiedFrom: 'old',
            requalifiedOn: on('2023-04-03'),
          },
        ],
      },
      { subject: 'p' },
    );
    expect(renderPlainText(compose(book))).toContain(
      '2. On 3 April 2023, the charge was requalified to Article 174 of the Criminal Code. On 20 April 2023, A. B. was indicted for insult (Article 174 of the Criminal Code).',
    );
  });

  test('says what became of a case before the United Nations where no finding is recorded', () => {
    const step = { id: 's', body: 'wgad', caseNumber: '1/2025', outcome: 'the Government called the custody lawful' };
    const text = renderPlainText(compose(aCaseBook({ parties, internationalSteps: [step] }, { subject: 'client' })));
    expect(text).toContain(
      'The case before the Working Group on Arbitrary Detention (1/2025) had this outcome: the Government called the custody lawful.',
    );
  });

  test('keeps what is privileged out of the court', () => {
    const secret = aCaseBook(
      { parties, motions: [{ ...motion, confidentiality: 'privileged' }] },
      { subject: 'client' },
    );
    const document = compose(secret);
    expect(renderPlainText(document)).not.toContain('house arrest');
    expect(document.checks).toContainEqual({
      code: 'withheld',
      blocking: false,
      records: [{ bookId: 'book', record: { kind: 'motion', id: 'motion' } }],
      values: { why: 'confidentiality', confidentiality: 'privileged', audience: 'court' },
    });
  });
});
