import { expect, it } from 'vitest';
import type { MissingItem } from '#shared/contract/missing';
import { groupMissing } from './group-missing';

it('groups what is missing by the documents that lack it, in the order of weight', () => {
  const date: MissingItem = { code: 'no-date', documents: ['defence-brief'] };
  const consent: MissingItem = { code: 'no-consent', documents: ['defence-brief', 'case-paragraphs'] };
  const subject: MissingItem = { code: 'no-subject', documents: ['case-paragraphs', 'defence-brief'] };
  expect(groupMissing([subject, date, consent]).map(({ items }) => items)).toEqual([[subject, consent], [date]]);
});
