import { describe, expect, test } from 'vitest';
import type { DocumentCheck } from '#shared/document/document';
import { tell } from './tell';

/** What a check names as not told: `coerciveAct relativesTold`. */
const unused = (checks: readonly DocumentCheck[]) =>
  checks
    .filter(({ code }) => code === 'unused-record' || code === 'unused-field')
    .flatMap(({ records, values }) =>
      records.map(({ record }) => [record.kind, values?.['field'] ?? ''].join(' ').trim()),
    );

describe('nothing that is recorded is lost without a word', () => {
  test('an expression of which only the author is known is named', () => {
    expect(unused(tell('an-expression-without-content').checks)).toEqual(['expression']);
  });

  test('a brief shows its day, court and number, and no check says otherwise', () => {
    for (const language of ['en', 'ru'] as const) {
      const named = unused(tell('two-theses-over-one-fact', { document: 'defence-brief', language }).checks);
      expect(named.filter((field) => /^(?:motion|proceeding|party)/u.test(field))).toEqual([]);
    }
  });
});
