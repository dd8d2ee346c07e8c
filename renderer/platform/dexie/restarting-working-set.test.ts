import { expect, test } from 'vitest';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import type { SealedRecords } from '#app/ports/working-set';
import { fail, succeed } from '#shared/result';
import { standingClock } from '../../../test/builders/stores/full-disk';
import { restartingWorkingSet } from './restarting-working-set';

const noAnswer = fail({ code: 'storage/no-answer' });
const closed = fail({ code: 'storage/not-read', reason: 'DatabaseClosedError' } as const);
const diskFull = fail({ code: 'storage/disk-full' } as const);

const clear = () => Promise.resolve(succeed(undefined));

/** A row of working sets, each in its turn, and what was ended. */
function aRow(...row: readonly Partial<SealedRecords>[]) {
  const ended: number[] = [];
  const clock = standingClock();
  let started = 0;
  const workingSet = restartingWorkingSet(
    () => {
      const at = started;
      started += 1;
      return { records: { ...inMemoryWorkingSet(), ...row[at] }, end: () => ended.push(at) };
    },
    clear,
    clock,
  );
  return { workingSet, ended, clock, started: () => started };
}

const forEver = () => new Promise<never>(() => undefined);

test('one that does not answer in time is ended, and the next call goes to a new one', async () => {
  const { workingSet, ended, clock } = aRow({ ids: forEver });
  const asked = workingSet.ids();
  clock.pass();
  expect(await asked).toEqual(noAnswer);
  expect(ended).toEqual([0]);
  expect(await workingSet.ids()).toEqual(succeed([]));
});

test('one whose database was closed is followed by another within the same call', async () => {
  const { workingSet, ended } = aRow({ ids: () => Promise.resolve(closed) });
  expect(await workingSet.ids()).toEqual(succeed([]));
  expect(ended).toEqual([0]);
});

test('whoever waits for one that is ended asks the next one', async () => {
  const { workingSet, clock, started } = aRow({ ids: forEver, get: () => Promise.resolve(diskFull) });
  const waiting = workingSet.ids();
  expect(await workingSet.get([])).toEqual(diskFull);
  expect(await waiting).toEqual(succeed([]));
  clock.pass();
  expect(started()).toBe(2);
});

test('a full disk is told at once, and what comes after begins anew', async () => {
  const { workingSet, ended } = aRow({ change: () => Promise.resolve(diskFull) });
  expect(await workingSet.change({ put: [], remove: [] })).toEqual(diskFull);
  expect(ended).toEqual([0]);
  expect(await workingSet.change({ put: [], remove: [] })).toEqual(succeed(undefined));
});
