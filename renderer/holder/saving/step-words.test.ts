import { expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import type { StepChange } from '../../session/snapshot';
import { stepInWords } from './step-words';

const english = createTranslator('en');
const party = { id: 'p1', kind: 'person', name: 'Aigul' };
const step = (more: Partial<StepChange>): StepChange => ({
  list: 'parties',
  id: 'p1',
  fields: ['name'],
  before: party,
  after: party,
  ...more,
});

it.each<[string, readonly StepChange[], string | undefined]>([
  ['which field of which record', [step({})], 'Aigul – Name'],
  ['a record that came back', [step({ before: undefined })], 'Aigul – there again'],
  ['a record that went', [step({ after: undefined })], 'Aigul – no longer there'],
  ['how many more', [step({}), step({ id: 'p2' })], 'Aigul – Name and 1 more record'],
  ['a field of the book', [{ id: 'book', fields: ['title'], before: {}, after: {} }], 'the case book itself – Title'],
  ['nothing', [], undefined],
])('says %s was changed by an undo', (_, changes, words) => {
  expect(stepInWords(changes, english)).toBe(words);
});
