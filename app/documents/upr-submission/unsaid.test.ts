import { expect, test } from 'vitest';
import { someRegisters } from '../../../test/builders/a-case';
import { composeSubmission, registers } from '../../../test/builders/composed/a-submission';
import { renderPlainText } from '../../text/plain-text';

type More = Readonly<Record<string, unknown>>;

const unsaidIn = (more: More) =>
  composeSubmission(more).checks.flatMap(({ code, values }) =>
    code === 'unused-field' && values?.['unsaid'] !== undefined ? [values] : [],
  );

/** The parts that are reported as missing, with what they are. */
const missingIn = (more: More, known = registers) =>
  composeSubmission(more, known).checks.flatMap(({ code, values = {} }) =>
    code === 'required-missing' && values['name'] !== undefined ? [Object.values(values).join(' ')] : [],
  );

const recommendation = { verb: 'Repeal', object: 'Article 129' };

test('what a submission says and its document does not is named with its words', () => {
  expect(
    unsaidIn({
      stateAdjective: 'Ruritanian',
      conversion: { currency: 'EUR', rule: 'one-rate' },
      summary: [{ figures: ['sites'] }],
      sections: [{ heading: 'Law', level: 2, focus: ['the press'], items: [{ law: ['cc'] }] }],
      recommendations: [{ heading: 'To the courts', items: [] }],
    }),
  ).toEqual([
    { unsaid: 'stateAdjective', text: 'Ruritanian' },
    { unsaid: 'conversion', text: 'EUR' },
    { unsaid: 'theme', text: 'defamation' },
    { unsaid: 'focus', text: 'the press' },
    { unsaid: 'heading', text: 'To the courts' },
  ]);
});

test('what stands somewhere in the document is not named', () => {
  const object = 'Ruritanian law';
  expect(
    unsaidIn({
      stateAdjective: 'Ruritanian',
      summary: [{ balance: ['defamation'] }],
      recommendations: [{ heading: 'To the courts', items: [{ verb: 'Amend', object }] }],
    }),
  ).toEqual([]);
});

test('the focus of a section is not said where key issues are listed', () => {
  expect(unsaidIn({ issues: [{ issue: 'libel' }] })).toEqual([
    { unsaid: 'focus', text: 'its use against journalists' },
  ]);
});

test('submitters, standards, ties and chosen records that are not there are named, each with its kind', () => {
  const about = [
    { kind: 'event', id: 'e' },
    { kind: 'norm', id: 'no-norm' },
  ];
  const items = [{ ...recommendation, standards: [{ norm: 'no-standard' }], about, cases: ['no-case'] }];
  expect(
    missingIn({
      submitters: ['one', 'no-submitter'],
      sections: [
        { heading: 'Case', items: [{ case: 'book', records: [{ kind: 'event', id: 'no-event' }] }, { case: 'book' }] },
      ],
      recommendations: [{ items }],
    }),
  ).toEqual([
    'register-entry organisation no-submitter',
    'case-record event no-event',
    'register-entry norm no-standard',
    'register-entry norm no-norm',
    'case-book no-case',
  ]);
});

test('an overview without a sanction, and a heading without text, are named', () => {
  expect(missingIn({ sections: [{ heading: 'Sanctions', items: [{ overview: ['book'] }] }] })).toEqual([
    'sanction A case',
    'section-text Sanctions',
  ]);
});

test('an entry that these readers may not learn of is reported as left out, not as missing', () => {
  const { norms } = someRegisters({
    norms: [{ id: 'cc', kind: 'national', code: 'Code', article: '9', confidentiality: 'court-only' }],
  });
  const sealed = { ...registers, norms };
  const sections = [{ heading: 'Law', items: [{ law: ['cc'] }, { figures: ['sites'] }] }];
  const document = composeSubmission({ sections, theme: undefined }, sealed);
  expect(document.checks.filter(({ code }) => code === 'withheld')).toEqual([
    {
      code: 'withheld',
      blocking: false,
      records: [{ record: { kind: 'norm', id: 'cc' } }],
      values: { why: 'confidentiality', confidentiality: 'court-only', audience: 'un-public' },
    },
  ]);
  expect(missingIn({ sections, theme: undefined }, sealed)).toEqual([]);
});

test('a group without recommendations leaves no heading, and a summary without points neither', () => {
  const text = renderPlainText(
    composeSubmission({
      theme: undefined,
      issues: [],
      recommendations: [{ heading: 'To the courts', items: [] }],
      sections: [{ heading: 'attacks', items: [{ case: 'book' }] }],
    }),
  );
  expect(text).not.toMatch(/To the courts|Recommendations|Executive summary/u);
  expect(text).toContain('\nAttacks\n');
});

test('so a heading is in Russian, and that of a group', () => {
  const sections = [{ heading: 'нападения', items: [{ case: 'book' }] }];
  const recommendations = [{ heading: 'судам', items: [{ verb: 'отменить', object: 'статью 129' }] }];
  const text = renderPlainText(composeSubmission({ sections, recommendations }, registers, 'ru'));
  expect(text).toMatch(/\nНападения\n[^]*\d\. Судам:\n/u);
});
