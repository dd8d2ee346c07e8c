import { expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import { recordIssues } from '#shared/records/record-issues';
import { refusalText } from './refusal-text';

it('says in figures how long a text may be', () => {
  const [issue] = recordIssues('note', { id: 'n', text: 'x'.repeat(100_001), order: '1' }, ['notes', 'n']);
  if (issue === undefined) throw new Error('nothing was wrong');
  expect(refusalText(issue, createTranslator('en'))).toBe(
    'This is longer than 100,000 letters and cannot be stored as it is. It is kept here as it was typed; shorten it, or divide it.',
  );
});
