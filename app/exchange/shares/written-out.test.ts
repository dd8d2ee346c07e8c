import { beforeAll, expect, test } from 'vitest';
import { BookId } from '#shared/schema/ids';
import { readyAutomerge } from '../../../test/builders/ready-automerge';
import { nothing, type Plain } from '../../book/stored/plain';
import { conflictsIn } from '../copy/conflicts';
import { cellsOf, emptyCopy, writeCells } from '../copy/shared-copy';
import { newShare } from './find-share';
import type { OwnPast } from './own-past';
import { writtenOut } from './written-out';

beforeAll(readyAutomerge);

const [id, book] = [BookId.parse('aa'.repeat(16)), BookId.parse('00'.repeat(16))];
const share = newShare(id, book, { lists: ['charges'], withPrivileged: false });
const writer = { by: 'Aigul', at: 5, actor: 'cc'.repeat(16) };

const said = (title: string, reference: string): Plain => ({ fields: { title, reference }, lists: {} });
const past = (now: Plain, before?: Plain): OwnPast => ({
  now,
  ...(before && { before }),
  heads: [],
  since: [],
  all: [],
});

/** What a copy that says `There` and `7/2026` says once this side has written into it. */
function written(side: OwnPast) {
  const there = [
    { key: 'own/title', json: '"There"' },
    { key: 'own/reference', json: '"7/2026"' },
  ];
  const copy = writeCells(emptyCopy('bb'.repeat(16)), there, { by: 'Bolat', at: 1 });
  const tools = { writer, nextId: () => 'x' };
  const done = writtenOut(copy, { book: side, registers: past(nothing) }, share, tools).copy;
  const conflicts = conflictsIn(done).map(({ key, values }) => [key, values.map(({ json }) => json).toSorted()]);
  return { title: cellsOf(done).get('own/title'), conflicts };
}

test('what was never in step stays beside what the copy says, where it is not the same', () => {
  expect(written(past(said('Here', '7/2026'))).conflicts).toEqual([['own/title', ['"Here"', '"There"']]]);
});

test('what was in step and was changed here takes the place of what the copy says', () => {
  const before = said('There', '7/2026');
  expect(written(past(said('Here', '7/2026'), before))).toEqual({ title: '"Here"', conflicts: [] });
});

test('what was in step and is the same here leaves what the copy says', () => {
  const before = said('Here', '7/2026');
  expect(written(past(before, before))).toEqual({ title: '"There"', conflicts: [] });
});
