import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { choiceFor, conflictsIn } from '#app/exchange/copy/conflicts';
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
} from '#app/exchange/copy/shared-copy';
import { expectValue } from '#shared/result';
import { readyAutomerge } from '../../builders/ready-automerge';
import { counted } from '../rows';
import { Log } from './log';
import { tried } from './tried';

beforeAll(readyAutomerge);

type Step =
  | { readonly do: 'write' | 'clear'; readonly side: number; readonly key: number; readonly value: number }
  | { readonly do: 'add' | 'remove' | 'choose'; readonly side: number; readonly which: number }
  | { readonly do: 'send'; readonly side: number; readonly to: number; readonly how: 'copy' | 'changes' };

const fields = ['id', 'name', 'note'];
const records = ['records/parties/p1', 'records/parties/p2', 'registers/bodies/b1'];
const keys = ['own/title', 'own/reference', ...records.flatMap((key) => [`${key}/name`, `${key}/note`])];

const side = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('write' as const, 'write' as const, 'clear' as const),
      side,
      key: fc.nat(keys.length - 1),
      value: fc.nat(3),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('add' as const, 'remove' as const, 'choose' as const),
      side,
      which: fc.nat(5),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      side,
      to: side,
      how: fc.constantFrom('copy' as const, 'changes' as const),
    }),
  },
);
const steps = fc.array(step, { minLength: 1, maxLength: 25 });

let opened = 0;
const actor = () => (opened += 1).toString(16).padStart(8, '0');
const again = (copy: SharedCopy) => expectValue(openCopy([saveCopy(copy)], actor()));
const said = (copy: SharedCopy) => ({
  heads: headsOfCopy(copy),
  cells: Object.fromEntries(cellsOf(copy)),
  conflicts: conflictsIn(copy),
});

/** Sides that each have a copy, begun apart, and the log of what they did. */
class Sides {
  readonly log = new Log();
  readonly copies: SharedCopy[] = [0, 1, 2].map(() => emptyCopy(actor()));
  #at = 1_000_000;

  copy(number: number): SharedCopy {
    return this.copies[number] ?? emptyCopy(actor());
  }

  make(next: Step): void {
    if (next.do === 'send') this.send(next.side, next.to, next.how);
    else this.#write(next.side, this.#patchesFor(next));
  }

  send(from: number, to: number, how: 'copy' | 'changes'): void {
    if (from === to) return;
    const changes = changesSince(this.copy(from), headsOfCopy(this.copy(to))).toReversed();
    this.copies[to] =
      how === 'copy'
        ? mergeCopies(this.copy(to), again(this.copy(from)))
        : changes.reduce((copy, change) => expectValue(withChanges(copy, [change])), this.copy(to));
    this.log.send(from, to);
  }

  #patchesFor(next: Exclude<Step, { do: 'send' }>): readonly CellPatch[] {
    if ('key' in next) {
      const key = keys[next.key] ?? '';
      const recordKey = records.find((each) => key.startsWith(each));
      const isThere = recordKey === undefined || this.log.placesOf(next.side).includes(`${recordKey}/id`);
      return isThere ? [{ key, json: next.do === 'write' ? `"${next.value}"` : undefined }] : [];
    }
    if (next.do === 'choose') {
      const conflicts = conflictsIn(this.copy(next.side));
      const conflict = conflicts[next.which % Math.max(1, conflicts.length)];
      const value = conflict?.values[next.which % conflict.values.length];
      return conflict && value ? expectValue(choiceFor(this.copy(next.side), conflict.key, value.id)) : [];
    }
    const key = records[next.which % records.length] ?? '';
    if (next.do === 'add') return fields.map((field) => ({ key: `${key}/${field}`, json: `"${field}"` }));
    const there = this.log.placesOf(next.side).filter((place) => place.startsWith(`${key}/`));
    return there.map((place) => ({ key: place, json: undefined }));
  }

  #write(number: number, patches: readonly CellPatch[]): void {
    const before = cellsOf(this.copy(number));
    const contested = new Set(conflictsIn(this.copy(number)).map(({ key }) => key));
    this.copies[number] = writeCells(this.copy(number), patches, { by: `side ${number}`, at: (this.#at += 1000) });
    for (const { key, json } of new Map(patches.map((patch) => [patch.key, patch])).values()) {
      // Who says what is said already has said nothing.
      const isNothing = patches.length === new Set(patches.map((patch) => patch.key)).size && before.get(key) === json;
      if (!isNothing || contested.has(key)) this.log.write(number, key, json);
    }
  }
}

/** The values that a copy shows or offers for a place. */
function offered(copy: SharedCopy, key: string): ReadonlySet<string | undefined> {
  const conflict = conflictsIn(copy).find((each) => each.key === key);
  return new Set([cellsOf(copy).get(key), ...(conflict?.values.map(({ json }) => json) ?? [])]);
}

function expectNothingLost(copy: SharedCopy, log: Log): void {
  const values = log.values();
  for (const [key, standing] of values) for (const value of standing) expect(offered(copy, key)).toContain(value);
  expect([...cellsOf(copy).keys()].toSorted()).toEqual([...values.keys()].toSorted());
  for (const recordKey of records) {
    const left = [...values.keys()].filter((key) => key.startsWith(`${recordKey}/`));
    const isGone = left.length > 0 && !left.includes(`${recordKey}/id`);
    expect(conflictsIn(copy).some(({ key }) => key === recordKey)).toBe(isGone);
  }
}

test('copies that went their own ways come to say the same, whatever the order, and lose nothing', () => {
  const property = fc.property(steps, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (done, order) => {
    const sides = new Sides();
    for (const next of done) sides.make(next);
    const [first = 0, ...others] = order;

    const one = others.reduce((copy, each) => mergeCopies(copy, again(sides.copy(each))), again(sides.copy(first)));
    const start = mergeCopies(again(sides.copy(1)), again(sides.copy(2)));
    const other = mergeCopies(again(sides.copy(0)), again(start));
    expect(said(other)).toEqual(said(one));
    expect(said(mergeCopies(again(one), again(other)))).toEqual(said(one));
    expect(said(mergeCopies(again(one), again(sides.copy(first))))).toEqual(said(one));
    expect(missingIn(one)).toBe(false);
    expectNothingLost(one, sides.log);
  });
  tried('Merges of shared copies', property, counted(5000));
});
