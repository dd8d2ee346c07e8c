import { describe, expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../../test/builders/a-case';
import { noRegisters } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { expectValue } from '#shared/result';
import { renderPlainText } from '../../text/plain-text';
import { composeSubmission, parts, registers } from '../../../test/builders/composed/a-submission';
import { composeUprSubmission } from './upr-submission';

const checksOf = (code: string, more?: Readonly<Record<string, unknown>>) =>
  composeSubmission(more).checks.filter((check) => check.code === code);

describe('a submission to the Universal Periodic Review', () => {
  test('goes from cover to recommendations with paragraphs counted through', () => {
    expect(renderPlainText({ ...composeSubmission(), notes: [] }).replaceAll(/\[\^\d+\]/gu, ''))
      .toBe(`Submission to the Universal Periodic Review of Ruritania

34th session of the Working Group on the Universal Periodic Review

November 2019

Joint submission by Free Words and Open Pages

Introduction

1. This joint submission by Free Words and Open Pages contributes to the third cycle of the Universal Periodic Review (UPR) of Ruritania. It examines how Ruritania complies with its international human rights obligations on freedom of expression.

2. Free Words, founded in 1987 and based in London, defends writers and has special consultative status with ECOSOC.

Key words: defamation; attacks.

Executive summary

3. In 2010, Ruritania received two recommendations on defamation, from Spain. Ruritania supported one and noted one.

4. This submission examines the following two key issues:

• Defamation, in particular its use against journalists;
• Attacks.

Defamation

5. The Criminal Code of Ruritania punishes defamation (Article 129). The sanctions include a fine.

6. In 2010, five websites were closed; in 2012, seven websites were closed, up from five in 2010.

Attacks

7. In April 2012, Aigul Saparova was beaten.

Recommendations

8. On the basis of these findings, Free Words and Open Pages call on the Government of Ruritania to:

a. Repeal Article 129.
`);
  });

  test('puts recommendations after their section where that is asked', () => {
    const { blocks } = composeSubmission({ recommendationsAt: 'section' });
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
    expect(headings).toEqual([
      '1 Introduction',
      '1 Executive summary',
      '1 Defamation',
      '2 Recommendations',
      '1 Attacks',
    ]);
  });

  test('holds the body against the limit for one or for several submitters', () => {
    expect(composeSubmission().words).toMatchObject({ limit: 5630, counted: 'body' });
    expect(composeSubmission({ submitters: ['one'] }).words.limit).toBe(2815);
    expect(checksOf('over-limit')).toEqual([]);
  });

  test('says when it is too long, and by how much', () => {
    const many = Array.from({ length: 1000 }, () => ({ verb: 'Repeal', object: 'this article without further delay' }));
    const [check] = checksOf('over-limit', { recommendations: [{ items: many }] });
    expect(check?.values?.['limit']).toBe(5630);
    expect(check?.values?.['words']).toBeGreaterThan(5630);
  });

  test('says what the forum asks for and the submission lacks', () => {
    const missing = checksOf('required-missing', { session: undefined, keywords: [] }).map(({ values, records }) => [
      values?.['part'],
      records[0]?.record.id,
    ]);
    expect(missing).toEqual([
      ['session', undefined],
      ['submitter-activity', 'two'],
      ['key-words', undefined],
    ]);
    const bare = composeSubmission(
      { submitters: [], sections: [{ heading: 'A', items: [{ case: 'lost' }] }] },
      noRegisters,
    );
    expect(bare.checks.filter(({ code }) => code === 'required-missing').map(({ values }) => values)).toContainEqual({
      part: 'case-book',
      name: 'lost',
    });
  });

  test('reports a year without a number, a position recorded twice, and facts without a source', () => {
    expect(checksOf('year-missing')[0]?.values).toEqual({ years: '2011' });
    expect(checksOf('position-differs')[0]?.records.map(({ record }) => record.id)).toEqual(['r1', 'r2']);
    expect(checksOf('source-missing').flatMap(({ records }) => records.map(({ record }) => record.id))).toContain('e');
  });

  test('reports an entry that was chosen and that no sentence could be made of', () => {
    const known = {
      ...registers,
      ...someRegisters({ events: [{ id: 'bare', kind: 'law-adopted', action: 'adopted' }] }),
    };
    const { checks } = composeSubmission({ sections: [{ heading: 'Law', items: [{ event: 'bare' }] }] }, known);
    expect(checks.filter(({ code }) => code === 'unused-record').flatMap(({ records }) => records)).toContainEqual({
      record: { kind: 'event', id: 'bare' },
    });
  });

  test('reports an entry that is not in the registers, and a theme without recommendations', () => {
    const items = [{ law: ['lost'] }, { figures: ['lost-too'] }, { event: 'gone' }, { balance: ['weather'] }];
    const missing = checksOf('required-missing', { sections: [{ heading: 'Law', items }] }).map(({ values }) => values);
    expect(missing).toEqual(
      expect.arrayContaining([
        { part: 'register-entry', kind: 'norm', name: 'lost' },
        { part: 'register-entry', kind: 'aggregate', name: 'lost-too' },
        { part: 'register-entry', kind: 'event', name: 'gone' },
        { part: 'recommendations', name: 'weather' },
      ]),
    );
  });

  test('leaves out what may not be published and says so', () => {
    const secret = aCaseBook({
      events: [{ id: 'e', kind: 'attack', against: [], action: 'beaten', confidentiality: 'court-only' }],
    });
    const { checks } = expectValue(
      composeUprSubmission({ submission: Submission.parse(parts), caseBooks: [secret], registers, language: 'en' }),
    );
    expect(checks).toContainEqual({
      code: 'withheld',
      blocking: false,
      records: [{ bookId: 'book', record: { kind: 'event', id: 'e' } }],
      values: { why: 'confidentiality', confidentiality: 'court-only', audience: 'un-public' },
    });
  });

  test('is the same document for the same records', () => {
    expect(composeSubmission()).toEqual(composeSubmission());
  });

  test('says that nobody has taught it a language yet', () => {
    const submission = Submission.parse(parts);
    expect(composeUprSubmission({ submission, caseBooks: [], registers, language: 'kk' })).toEqual({
      ok: false,
      failure: { code: 'document/language-unavailable', language: 'kk' },
    });
  });
});
