import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import type { RecordId, SealedBytes, SealedRecord, WorkingSet } from '#app/ports/working-set';
import { expectValue, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { storageTimeLimit } from '#app/vault/time-limit';
import { dexieWorkingSet } from '../../renderer/platform/dexie/dexie-working-set';
import { restartingWorkingSet } from '../../renderer/platform/dexie/restarting-working-set';

const toClose: (() => void)[] = [];

const adapters: Readonly<Record<string, () => WorkingSet>> = {
  'in memory': inMemoryWorkingSet,
  'in IndexedDB': () => {
    const open = () => {
      const records = dexieWorkingSet('casebook');
      const end = () => {
        records.close();
      };
      toClose.push(end);
      return { records, end };
    };
    return restartingWorkingSet(open, deleteDatabases, storageTimeLimit);
  },
};

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});
afterEach(() => {
  for (const close of toClose.splice(0)) close();
});

async function deleteDatabases(): Promise<Result<void>> {
  await Dexie.delete('casebook');
  return succeed(undefined);
}

/** Test data; what makes bytes sealed is the vault's affair. */
function aRecord(id: string, ...bytes: number[]): SealedRecord {
  return { id: id as RecordId, bytes: new Uint8Array(bytes) as SealedBytes };
}

const first = aRecord('a', 1, 2, 3);
const second = aRecord('b', 4);

describe.each(Object.entries(adapters))('a working set %s', (_name, make) => {
  test('is empty at first', async () => {
    expect(expectValue(await make().ids())).toEqual([]);
  });

  test('gives back what was put, in the order asked for, and undefined for the rest', async () => {
    const workingSet = make();
    expectValue(await workingSet.change({ put: [first, second], remove: [] }));

    const nothing = aRecord('c');
    expect(expectValue(await workingSet.get([second.id, nothing.id, first.id]))).toEqual([
      second.bytes,
      undefined,
      first.bytes,
    ]);
    expect(new Set(expectValue(await workingSet.ids()))).toEqual(new Set([first.id, second.id]));
  });

  test('puts a record in the place of an earlier one of the same id', async () => {
    const workingSet = make();
    expectValue(await workingSet.change({ put: [first], remove: [] }));
    expectValue(await workingSet.change({ put: [aRecord('a', 9)], remove: [] }));

    expect(expectValue(await workingSet.get([first.id]))).toEqual([new Uint8Array([9])]);
  });

  test('removes in the same change in which it puts, and removes what is not there without complaint', async () => {
    const workingSet = make();
    expectValue(await workingSet.change({ put: [first], remove: [] }));
    expectValue(await workingSet.change({ put: [second], remove: [first.id, aRecord('c').id] }));

    expect(expectValue(await workingSet.ids())).toEqual([second.id]);
  });

  test('begins anew with nothing, and takes records again', async () => {
    const workingSet = make();
    expectValue(await workingSet.change({ put: [first], remove: [] }));
    expectValue(await workingSet.beginAnew());
    expect(expectValue(await workingSet.ids())).toEqual([]);
    expectValue(await workingSet.change({ put: [second], remove: [] }));
    expect(expectValue(await workingSet.ids())).toEqual([second.id]);
  });

  test('keeps its own bytes, whatever is done to those that were handed over', async () => {
    const workingSet = make();
    const bytes = new Uint8Array([1, 2, 3]) as SealedBytes;
    expectValue(await workingSet.change({ put: [{ id: first.id, bytes }], remove: [] }));
    bytes.fill(0);
    expectValue(await workingSet.get([first.id]))[0]?.fill(0);

    expect(expectValue(await workingSet.get([first.id]))).toEqual([first.bytes]);
  });

  test('takes ten thousand records at once', async () => {
    const workingSet = make();
    const records = Array.from({ length: 10_000 }, (_, index) => aRecord(`r${index}`, index % 256));
    expectValue(await workingSet.change({ put: records, remove: [] }));

    expect(expectValue(await workingSet.ids())).toHaveLength(10_000);
  });
});

test('a working set in IndexedDB is still there when it is opened again', async () => {
  const before = dexieWorkingSet('casebook');
  expectValue(await before.change({ put: [first], remove: [] }));
  before.close();

  const after = dexieWorkingSet('casebook');
  toClose.push(() => {
    after.close();
  });
  expect(expectValue(await after.get([first.id]))).toEqual([first.bytes]);
});

test('a working set in IndexedDB says that it could not read instead of throwing', async () => {
  const refusing = new IDBFactory();
  refusing.open = () => {
    throw new DOMException('no', 'NotAllowedError');
  };
  Dexie.dependencies.indexedDB = refusing;

  expect(await dexieWorkingSet('broken').ids()).toMatchObject({
    ok: false,
    failure: { code: 'storage/not-read' },
  });
});

test('a working set in IndexedDB for which there is no room names the disk, whatever the database says', async () => {
  const refusing = new IDBFactory();
  refusing.open = () => {
    throw new DOMException('Connection is closing.', 'UnknownError');
  };
  Dexie.dependencies.indexedDB = refusing;
  const full = { ok: false, failure: { code: 'storage/disk-full' } };

  const workingSet = dexieWorkingSet('full', () => Promise.resolve(4096));
  expect(await workingSet.change({ put: [first], remove: [] })).toEqual(full);
  expect(await workingSet.ids()).toEqual(full);
});

test('a database that Chromium cannot open is asked for once, and Dexie does not ask again', async () => {
  const damaged = new IDBFactory();
  let opened = 0;
  damaged.databases = () => Promise.reject(new DOMException('Internal error opening backing store.', 'UnknownError'));
  damaged.open = () => {
    opened += 1;
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  };
  Dexie.dependencies.indexedDB = damaged;

  const failure = { code: 'storage/not-read', reason: 'UnknownError' };
  expect(await dexieWorkingSet('damaged').ids()).toEqual({ ok: false, failure });
  expect(opened).toBe(0);
});
