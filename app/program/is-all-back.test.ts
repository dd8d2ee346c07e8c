import { expect, test } from 'vitest';
import type { BackedUpBook, BroughtOut } from '#shared/contract/backup-api';
import { BookId } from '#shared/schema/ids';
import { isAllBack } from './is-all-back';

const gone = BookId.parse('1'.repeat(32));
const same = BookId.parse('2'.repeat(32));

function aBook(id: BookId, here: BackedUpBook['here']): BackedUpBook {
  return { id, title: '', here, records: 1, lost: 0, unfinished: 0, changedAt: '2014-03-01T09:00:00.000Z' };
}

const registers = { entries: 1, absent: 0, unfinished: 0 };
const kept = { caseBooks: [aBook(gone, 'absent'), aBook(same, 'same')], submissions: [], registers, lost: 0 };
const nothingCame: BroughtOut = { caseBooks: [], submissions: 0, entries: 0, unfinished: 0 };
const came: BroughtOut = { ...nothingCame, caseBooks: [{ from: gone, id: gone, outcome: 'brought' }] };
const chosen = { ids: [gone] };

test('all is back when every case book was chosen or is here just the same', () => {
  expect(isAllBack(kept, chosen, came)).toBe(true);
  expect(isAllBack(kept, { ids: [] }, nothingCame)).toBe(false);
  expect(
    isAllBack({ ...kept, caseBooks: [...kept.caseBooks, aBook(BookId.parse('3'.repeat(32)), 'other')] }, chosen, came),
  ).toBe(false);
});

test('all is not back where nothing came, or where the backup itself lacks something', () => {
  expect(isAllBack(kept, chosen, nothingCame)).toBe(false);
  expect(isAllBack(kept, chosen, { ...nothingCame, caseBooks: [{ from: gone, id: same, outcome: 'same' }] })).toBe(
    false,
  );
  expect(isAllBack({ ...kept, lost: 1 }, chosen, came)).toBe(false);
});

test('submissions, entries and half-typed things that stay in the backup are missed too', () => {
  const submissions = [{ id: 's1', title: 'To the UPR', here: 'absent' }] as const;
  const beside = { submissions: ['s1'], registers: true };
  expect(isAllBack({ ...kept, submissions }, chosen, came)).toBe(false);
  expect(isAllBack({ ...kept, submissions }, { ...chosen, beside }, came)).toBe(true);
  for (const lacking of [{ absent: 1 }, { unfinished: 1 }]) {
    const lacks = { ...kept, registers: { ...registers, ...lacking } };
    expect(isAllBack(lacks, chosen, came)).toBe(false);
    expect(isAllBack(lacks, { ...chosen, beside }, came)).toBe(true);
  }
});
