import { expect, test } from 'vitest';
import { composeUprSubmission } from '#app/documents/upr-submission/upr-submission';
import { renderPlainText } from '#app/text/plain-text';
import { Submission } from '#shared/document/submission';
import { describeRecord } from '#shared/records/describe';
import { expectValue } from '#shared/result';
import { someRegisters } from '../builders/a-case';
import { samplesOf } from './values';
import { type Tongue, wordsIn } from './words';
import type { Fields } from './world';

/** The team's own, the voice that every record may be told in, and sources, which stand around facts. */
const leftOut = new Set(['reliability', 'confidentiality', 'privateNote', 'attribution', 'sources']);

function composed(tongue: Tongue, record: Fields) {
  const words = wordsIn[tongue];
  const registers = someRegisters({
    bodies: [
      { id: 'court', kind: 'court', name: tongue === 'en' ? 'Harbour Court' : 'Портовый суд' },
      { id: 'zbody', kind: 'court', name: words.zeta },
    ],
    norms: [{ id: 'znorm', kind: 'national', code: words.code, article: '471' }],
    sources: [{ id: 'zsource', kind: 'report', title: words.source }],
    authorities: [{ id: 'x', ...record }],
  });
  const submission = Submission.parse({
    state: words.zeta,
    subject: words.subject,
    submitters: [],
    sections: [{ heading: words.subject, items: [{ authorities: ['x'] }] }],
  });
  const document = expectValue(composeUprSubmission({ submission, caseBooks: [], registers, language: tongue }));
  return {
    text: renderPlainText(document).replaceAll('\u00a0', ' '),
    unused: document.checks
      .filter(({ code, records }) => code.startsWith('unused') && records.some(({ record }) => record.id === 'x'))
      .map(({ values }) => String(values?.['field'] ?? 'all')),
  };
}

test.each(['en', 'ru'] as const)('%s: every field of a finding is told, or named', (tongue) => {
  const least = { kind: 'views', by: 'court', number: '12', held: wordsIn[tongue].conclusion };
  const before = composed(tongue, least);
  const silent = describeRecord('authority')
    .filter(({ name }) => !leftOut.has(name) && name !== 'number')
    .flatMap(({ name, holds }) =>
      samplesOf(holds, tongue)
        .filter(({ value }) => value !== (least as Fields)[name])
        .map(({ value, says }) => ({ name, value, says, after: composed(tongue, { ...least, [name]: value }) })),
    )
    .filter(({ says, after }) => {
      const isTold = says === undefined ? before.text !== after.text : says.test(after.text);
      return isTold === after.unused.length > 0;
    });
  expect(silent.map(({ name, value }) => `${name} ${JSON.stringify(value)}`)).toEqual([]);
});

test('nothing is told of what nobody is recorded to have found', () => {
  const { text, unused } = composed('en', { kind: 'views', held: 'the ban was too broad' });
  expect([text.includes('too broad'), unused]).toEqual([false, ['all']]);
});
