import { expect, test } from 'vitest';
import { wrongsOf } from './wrongs';

const lastIncomplete = {
  ...{ name: 'a-incomplete.age', placeName: 'Stick', bytes: 1, caseBooks: 1, records: 1, lost: 1 },
  ...{ madeAt: '2014-03-01T09:00:00.000Z', testedAt: '2014-03-01T09:00:00.000Z' },
};
const missing = { madeAt: '2014-03-01T09:00:00.000Z', placeName: 'Stick', is: 'gone' } as const;

test('an incomplete backup for an old key is told to be both', () => {
  expect(wrongsOf({ lastIncomplete, isForOldKey: true })).toEqual(['incomplete', 'oldKey']);
  expect(wrongsOf({ lastIncomplete, isForOldKey: false })).toEqual(['incomplete']);
});

test('a missing one comes first, and nothing is wrong with a whole one that is there and opens', () => {
  expect(wrongsOf({ missing, lastIncomplete, isForOldKey: true })).toEqual(['missing', 'incomplete', 'oldKey']);
  expect(wrongsOf({ isForOldKey: true })).toEqual(['oldKey']);
  expect(wrongsOf({ isForOldKey: false })).toEqual([]);
});
