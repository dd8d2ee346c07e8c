import { expect, it, test } from 'vitest';
import { ownFieldPlace, placeOf, readDraftKey, refusalKey, unfinishedKey, withRecord } from './draft-keys';

/** Keys as they lie in vaults. */
const stored = [
  ['new/decisions/d1', { kind: 'unfinished', list: 'decisions', id: 'd1', inside: [] }],
  ['refused/charges/c1/brought', { kind: 'refused', list: 'charges', id: 'c1', inside: ['brought'] }],
  ['refused/book/title', { kind: 'refused', list: 'book', id: 'title', inside: [] }],
  ['decisions/d1/date', { kind: 'typed', list: 'decisions', id: 'd1', inside: ['date'] }],
  ['decisions/d1/sanctions/0/term', { kind: 'typed', list: 'decisions', id: 'd1', inside: ['sanctions', '0', 'term'] }],
] as const;

test.each(stored)('%s says what it is and where it belongs', (key, told) => {
  expect(readDraftKey(key)).toEqual(told);
});

it('is made as it is read', () => {
  expect(unfinishedKey('decisions', 'd1')).toBe('new/decisions/d1');
  expect(refusalKey(placeOf('charges', 'c1', 'brought'))).toBe('refused/charges/c1/brought');
  expect(refusalKey(ownFieldPlace('title'))).toBe('refused/book/title');
});

it('follows a record that gets another id', () => {
  const moved = stored.map(([key]) => withRecord(readDraftKey(key), 'x'));
  expect(moved).toEqual([
    'new/decisions/x',
    'refused/charges/x/brought',
    'refused/book/x',
    'decisions/x/date',
    'decisions/x/sanctions/0/term',
  ]);
});
