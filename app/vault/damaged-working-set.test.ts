import { describe, expect, test } from 'vitest';
import { expectValue, fail, succeed } from '#shared/result';
import { aVaultWithSaves, damageFile, nothingLost, openAndRead, savedTexts } from '../../test/builders/a-damaged-vault';
import { aVault, anEntry, inMemoryStores, reopen, textsOf } from '../../test/builders/a-vault';
import { flipped } from '../../test/builders/damages';
import type { RecordId, SealedBytes, WorkingSet } from '../ports/working-set';
import { vaultStatus } from './vault-status';

describe('an emptied working set', () => {
  test.each([false, true])(
    'is rebuilt from the journal, never taken for a vault that is not there (snapshot: %s)',
    async (compacted) => {
      const { stores, book } = await aVaultWithSaves(compacted);
      const emptied = { ...stores, workingSet: inMemoryStores().workingSet };

      expect(expectValue(await vaultStatus(emptied))).toBe('locked');
      expect(await openAndRead(emptied, book)).toEqual({
        notices: [{ code: 'working-set-rebuilt', count: 5 }, nothingLost],
        texts: savedTexts,
      });
      expect(await openAndRead(emptied, book)).toEqual({ notices: [], texts: savedTexts });
    },
  );

  test('is told of when only some records are missing', async () => {
    const { stores, book } = await aVaultWithSaves();
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(0, 2) }));

    expect(await openAndRead(stores, book)).toEqual({
      notices: [{ code: 'working-set-rebuilt', count: 2 }, nothingLost],
      texts: savedTexts,
    });
  });

  test('is begun anew where it has lost records, for what is written behind a damage may not be read again', async () => {
    const { stores, book } = await aVaultWithSaves();
    const damaged = { ...stores, workingSet: await losingWhatIsWritten(stores.workingSet) };

    expect((await openAndRead(damaged, book)).notices).toEqual([
      { code: 'working-set-rebuilt', count: 2 },
      nothingLost,
    ]);
    expect(await openAndRead(damaged, book)).toEqual({ notices: [], texts: savedTexts });
  });

  test('keeps what it alone has whole: nothing is begun anew beside a damaged snapshot', async () => {
    const intact = await aVaultWithSaves(true);
    const size = intact.stores.files.contents.get('snapshot-00000002.dcs')?.length ?? 0;
    let lost = 0;
    for (let at = 64; at < size / 2; at += 97) {
      const { stores, book } = await aVaultWithSaves(true);
      stores.files.contents.delete('journal-00000001.log');
      const snapshot = stores.files.contents.get('snapshot-00000002.dcs') ?? new Uint8Array();
      stores.files.contents.set('snapshot-00000002.dcs', flipped(snapshot, at));
      const ids = expectValue(await stores.workingSet.ids());
      expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(-1) }));
      if ((await openAndRead(stores, book)).texts.length < savedTexts.length) lost += 1;
    }
    expect(lost).toBe(0);
  });

  test('is left as it is where the journal lacks something too', async () => {
    const { stores, book } = await aVaultWithSaves();
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(0, 1) }));
    damageFile(stores, 'journal-00000001.log', 'its second half missing');
    const workingSet = { ...stores.workingSet, beginAnew: () => expect.unreachable('it was begun anew') };

    const inWorkingSet = savedTexts.length - 1;
    expect((await openAndRead({ ...stores, workingSet }, book)).texts.length).toBeGreaterThanOrEqual(inWorkingSet);
  });
});

/** Has lost two records, and takes others without keeping them until it is begun anew, as a damaged database does. */
async function losingWhatIsWritten(workingSet: WorkingSet): Promise<WorkingSet> {
  const ids = expectValue(await workingSet.ids());
  expectValue(await workingSet.change({ put: [], remove: ids.slice(0, 2) }));
  let isDamaged = true;
  return {
    ...workingSet,
    change: (change) => (isDamaged ? Promise.resolve(succeed(undefined)) : workingSet.change(change)),
    beginAnew: () => {
      isDamaged = false;
      return workingSet.beginAnew();
    },
  };
}

describe('records of the working set', () => {
  async function withDamagedRecords(
    change: (bytes: SealedBytes, others: readonly SealedBytes[]) => Uint8Array,
  ): Promise<readonly string[]> {
    const { stores, book } = await aVaultWithSaves();
    const ids: readonly RecordId[] = expectValue(await stores.workingSet.ids());
    const all = expectValue(await stores.workingSet.get(ids)).flatMap((bytes) => bytes ?? []);
    const put = ids.map((id, at) => ({ id, bytes: change(all[at] ?? ([] as never), all) as SealedBytes }));
    expectValue(await stores.workingSet.change({ put, remove: [] }));
    return (await openAndRead(stores, book)).texts;
  }

  test('are read from the journal when they are damaged', async () => {
    expect(await withDamagedRecords((bytes) => flipped(bytes, 100))).toEqual(savedTexts);
    expect(await withDamagedRecords(() => new Uint8Array())).toEqual(savedTexts);
  });

  test('are read from the journal when they were exchanged for one another', async () => {
    expect(await withDamagedRecords((_bytes, others) => others[0] ?? new Uint8Array())).toEqual(savedTexts);
  });

  test('of another vault are left alone', async () => {
    const { stores, book } = await aVaultWithSaves();
    const other = await aVaultWithSaves();
    const ids = expectValue(await other.stores.workingSet.ids());
    const bytes = expectValue(await other.stores.workingSet.get(ids));
    const put = ids.flatMap((id, at) => (bytes[at] ? [{ id, bytes: bytes[at] }] : []));
    expectValue(await stores.workingSet.change({ put, remove: [] }));

    expect(await openAndRead(stores, book)).toEqual({ notices: [], texts: savedTexts });
    expect(expectValue(await stores.workingSet.ids())).toHaveLength(10);
  });

  test('that are whole nowhere are left out and counted, and the rest is read', async () => {
    const { stores, book } = await aVaultWithSaves();
    const { store } = expectValue(await reopen(stores));
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(0, 2) }));
    stores.files.contents.delete('journal-00000001.log');

    expect(await textsOf(store, book)).toEqual(['3', '4', '5']);
    expect(store.lostIn(book)).toBe(2);
  });

  test('that are whole nowhere do not keep the vault from being compacted, and stay missed', async () => {
    const { stores, book } = await aVaultWithSaves();
    const { store } = expectValue(await reopen(stores));
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(0, 2) }));
    stores.files.contents.delete('journal-00000001.log');
    expectValue(await store.compact());

    for (let times = 0; times < 2; times += 1) {
      const opened = expectValue(await reopen(stores));
      expect(opened.notices).toEqual([]);
      expect(await textsOf(opened.store, book)).toEqual(['3', '4', '5']);
      expect(opened.store.lostIn(book)).toBe(2);
      expectValue(await opened.store.compact());
    }
    const whole = expectValue(await reopen(stores)).store;
    expectValue(await whole.write([anEntry(book, 'snapshot', 'all')]));
    expect(await textsOf(whole, book)).toEqual(['all']);
    expect(whole.lostIn(book)).toBe(0);
  });

  test('that are derived are left out when they are lost', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write([anEntry(book, 'card', 'c'), anEntry(book, 'change', '1')]));
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
    const opened = expectValue(await reopen(emptied));

    expect(expectValue(await opened.store.readAll('case-book', 'card'))).toEqual(new Map());
    expect(await textsOf(opened.store, book)).toEqual(['1']);
  });
});

test.each([true, false])('a working set that cannot be listed is begun anew (settled: %s)', async (settled) => {
  const { stores, store, book } = await aVault();
  expectValue(await store.write([anEntry(book, 'change', '1')]));
  if (settled) expectValue(await store.settle());
  const working = inMemoryStores().workingSet;
  let isBroken = true;
  const workingSet = {
    ...working,
    ids: () =>
      isBroken ? Promise.resolve(fail({ code: 'storage/not-read' as const, reason: 'UnknownError' })) : working.ids(),
    beginAnew: () => {
      isBroken = false;
      return working.beginAnew();
    },
  };
  const broken = { ...stores, workingSet };

  expect(await openAndRead(broken, book)).toEqual({
    notices: [
      { code: 'working-set-unreadable' },
      { code: 'working-set-rebuilt', count: 1 },
      { code: settled ? 'nothing-lost' : 'not-proved' },
    ],
    texts: ['1'],
  });
  expect(await openAndRead(broken, book)).toEqual({ notices: [], texts: ['1'] });
});

test('a working set that cannot be listed stays as it is beside a journal that is not whole', async () => {
  const { stores } = await aVaultWithSaves();
  const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
  stores.files.contents.set('journal-00000001.log', journal.slice(0, journal.length - 7));
  const before = new Map(stores.files.contents);
  const workingSet = {
    ...stores.workingSet,
    ids: () => Promise.resolve(fail({ code: 'storage/not-read' as const, reason: 'UnknownError' })),
  };

  const failure = { code: 'vault/working-set-unreadable' };
  expect(await reopen({ ...stores, workingSet })).toEqual({ ok: false, failure });
  expect(stores.files.contents).toEqual(before);
  expect(expectValue(await stores.workingSet.ids())).toHaveLength(5);
});
