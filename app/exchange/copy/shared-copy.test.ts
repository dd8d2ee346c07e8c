import { beforeAll, describe, expect, it } from 'vitest';
import { expectValue } from '#shared/result';
import { aChangeOfRuns } from '../../../test/builders/a-bomb';
import { readyAutomerge } from '../../../test/builders/ready-automerge';
import { firstChange } from '../../book/stored/document';
import { choiceFor, conflictsIn } from './conflicts';
import {
  type CellPatch,
  cellsOf,
  changesSince,
  emptyCopy,
  headsOfCopy,
  mergeCopies,
  missingIn,
  openCopy,
  saveCopy,
  type SharedCopy,
  withChanges,
  writeCells,
} from './shared-copy';

beforeAll(readyAutomerge);

const key = 'records/notes/n1';
const note: readonly CellPatch[] = [
  { key: `${key}/id`, json: '"n1"' },
  { key: `${key}/text`, json: '"first"' },
  { key: `${key}/title`, json: '"title"' },
];
const says = (field: string, json: string | undefined): CellPatch => ({ key: `${key}/${field}`, json });
const taken = note.map(({ key: each }): CellPatch => ({ key: each, json: undefined }));

/** Two copies of one that holds a note. */
function twoCopies(): readonly [SharedCopy, SharedCopy] {
  const first = writeCells(emptyCopy('aa'), note, { by: 'Anna', at: 1000 });
  return [first, expectValue(openCopy([saveCopy(first)], 'bb'))];
}

describe('a shared copy', () => {
  it('says what was written, after it was saved and opened', () => {
    const [one, other] = twoCopies();
    expect(cellsOf(other)).toEqual(cellsOf(one));
    expect([...cellsOf(other)]).toEqual(note.map(({ key: each, json }) => [each, json]));
    expect(headsOfCopy(other)).toEqual(headsOfCopy(one));
    expect(conflictsIn(other)).toEqual([]);
  });

  it('shows one of two values, and tells of both who wrote them when', () => {
    let [one, other] = twoCopies();
    one = writeCells(one, [says('text', '"Anna’s"')], { by: 'Anna', at: 2000 });
    other = writeCells(other, [says('text', '"Boris’s"')], { by: 'Boris', at: 3000 });
    const merged = mergeCopies(one, other);
    expect(conflictsIn(merged)).toEqual([
      {
        key: `${key}/text`,
        values: [
          { id: '4@bb', json: '"Boris’s"', by: 'Boris', at: 3000, actor: 'bb', isShown: true },
          { id: '4@aa', json: '"Anna’s"', by: 'Anna', at: 2000, actor: 'aa', isShown: false },
        ],
      },
    ]);
    expect(cellsOf(merged).get(`${key}/text`)).toBe('"Boris’s"');
    for (const [id, json] of [
      ['4@aa', '"Anna’s"'],
      ['4@bb', '"Boris’s"'],
    ] as const) {
      const copy = expectValue(openCopy([saveCopy(merged)], 'cc'));
      const chosen = writeCells(copy, expectValue(choiceFor(copy, `${key}/text`, id)), { by: '', at: 4000 });
      expect(cellsOf(chosen).get(`${key}/text`)).toBe(json);
      expect(conflictsIn(chosen)).toEqual([]);
      expect(choiceFor(chosen, `${key}/text`, id)).toEqual({ ok: false, failure: { code: 'exchange/conflict-gone' } });
    }
  });

  it('tells of no conflict where two wrote the same', () => {
    const [one, other] = twoCopies();
    const merged = mergeCopies(
      writeCells(one, [says('text', '"same"')], { by: 'Anna', at: 2000 }),
      writeCells(other, [says('text', '"same"')], { by: 'Boris', at: 3000 }),
    );
    expect(conflictsIn(merged)).toEqual([]);
  });

  it('offers a record that one took out and another changed as it would be', () => {
    let [one, other] = twoCopies();
    one = writeCells(one, taken, { by: 'Anna', at: 2000 });
    other = writeCells(other, [says('text', '"changed"')], { by: 'Boris', at: 3000 });
    const merged = mergeCopies(one, other);
    expect(conflictsIn(merged)).toEqual([
      {
        key,
        values: [
          { id: 'gone', by: 'Anna', at: 2000, actor: 'aa', isShown: true },
          {
            id: 'record',
            json: '{"id":"n1","text":"changed","title":"title"}',
            by: 'Boris',
            at: 3000,
            actor: 'bb',
            isShown: false,
          },
        ],
      },
    ]);
    const again = expectValue(openCopy([saveCopy(merged)], 'cc'));
    const restored = writeCells(merged, expectValue(choiceFor(merged, key, 'record')), { by: '', at: 4000 });
    expect(Object.fromEntries(cellsOf(restored))).toEqual({
      [`${key}/id`]: '"n1"',
      [`${key}/text`]: '"changed"',
      [`${key}/title`]: '"title"',
    });
    const left = writeCells(again, expectValue(choiceFor(again, key, 'gone')), { by: '', at: 4000 });
    expect([...cellsOf(left)]).toEqual([]);
    expect([conflictsIn(restored), conflictsIn(left)]).toEqual([[], []]);

    const both = mergeCopies(restored, left);
    expect([...cellsOf(both).values()].toSorted()).toEqual(['"changed"', '"n1"', '"title"']);
  });

  it('keeps changes that wait for others, through saving and merging', () => {
    const [one, other] = twoCopies();
    const start = headsOfCopy(one);
    const second = writeCells(one, [says('text', '"second"')], { by: 'Anna', at: 2000 });
    const [change] = changesSince(second, start);
    const middle = headsOfCopy(second);
    const third = writeCells(second, [says('title', '"third"')], { by: 'Anna', at: 3000 });
    const later = changesSince(third, middle);

    const waits = expectValue(withChanges(other, later));
    expect([missingIn(other), missingIn(waits)]).toEqual([false, true]);
    const opened = expectValue(openCopy([saveCopy(waits)], 'cc'));
    const merged = mergeCopies(emptyCopy('dd'), opened);
    expect([missingIn(opened), missingIn(merged)]).toEqual([true, true]);
    const whole = expectValue(withChanges(merged, change ? [change] : []));
    expect(missingIn(whole)).toBe(false);
    expect(headsOfCopy(whole)).toEqual(headsOfCopy(third));
    expect(cellsOf(whole)).toEqual(cellsOf(third));
  });

  it('is refused where it would unpack to more than there is memory for', async () => {
    const bomb = await aChangeOfRuns(2_000_000_000);
    const failure = { code: 'backup/unpacks-too-large', limit: 536_870_912 };
    expect(openCopy([bomb], 'ff')).toEqual({ ok: false, failure });
    const [one] = twoCopies();
    expect(withChanges(one, [bomb])).toEqual({ ok: false, failure });
    expect(cellsOf(one).size).toBe(note.length);
  });

  it('is refused with damage, and where it holds something else than cells', () => {
    const [one] = twoCopies();
    const bytes = saveCopy(one);
    const damaged = bytes.map((byte, at) => (at === bytes.length - 5 ? byte ^ 1 : byte));
    const plain = { fields: {}, lists: { records: { n1: { id: 'n1' } } } };
    const nested = firstChange(plain, 'ee', { message: { kind: 'created' }, at: 0 });
    const noJson = writeCells(emptyCopy('ee'), [{ key: 'own/title', json: 'no JSON' }], { by: '', at: 0 });
    for (const each of [damaged, bytes.slice(0, -3), saveCopy(noJson), nested, new Uint8Array([1, 2, 3])]) {
      expect(openCopy([each], 'ff')).toEqual({ ok: false, failure: { code: 'exchange/damaged' } });
    }
  });
});
