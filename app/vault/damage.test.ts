import { describe, expect, test } from 'vitest';
import type { VaultNotice } from '#shared/contract/vault-api';
import type { BookId } from '#shared/model/ids';
import { expectValue, fail, succeed } from '#shared/result';
import { aVault, anEntry, inMemoryStores, reopen, textsOf } from '../../test/builders/a-vault';
import { damages, flipped } from '../../test/builders/damages';
import type { VaultFileName } from '../ports/vault-files';
import type { RecordId, SealedBytes, WorkingSet } from '../ports/working-set';
import { vaultStatus } from './vault-status';

type Stores = Awaited<ReturnType<typeof aVault>>['stores'];
type Found = { readonly notices: readonly VaultNotice[]; readonly texts: readonly string[] };

const nothingLost = { code: 'nothing-lost' } as const;
const texts = ['1', '2', '3', '4', '5'];

/** A vault with five saves, of which the first three are in a snapshot when asked for. */
async function aVaultWithSaves(compacted = false): Promise<{ stores: Stores; book: BookId }> {
  const { stores, store, book } = await aVault();
  for (const text of texts.slice(0, 3)) expectValue(await store.write([anEntry(book, 'change', text)]));
  if (compacted) expectValue(await store.compact());
  for (const text of texts.slice(3)) expectValue(await store.write([anEntry(book, 'change', text)]));
  expectValue(await store.settle());
  return { stores, book };
}

async function open(stores: Parameters<typeof reopen>[0], book: BookId): Promise<Found> {
  const opened = expectValue(await reopen(stores));
  return { notices: opened.notices, texts: await textsOf(opened.store, book) };
}

function damage(stores: Stores, name: VaultFileName, how: string): void {
  const bytes = stores.files.contents.get(name) ?? new Uint8Array();
  const changed = damages[how]?.(bytes);
  if (changed) stores.files.contents.set(name, changed);
  else stores.files.contents.delete(name);
}

describe.each(Object.keys(damages))('a file that has %s', (how) => {
  test.each([
    ['header-a.dcv', 'header-copy-repaired'],
    ['header-b.dcv', 'header-copy-repaired'],
    ['keyring-a.dck', 'keyring-copy-repaired'],
    ['keyring-b.dck', 'keyring-copy-repaired'],
  ] as const)('when it is %s costs nothing and is mended', async (name, code) => {
    const { stores, book } = await aVaultWithSaves();
    const intact = stores.files.contents.get(name)?.length;
    damage(stores, name, how);

    expect(await open(stores, book)).toEqual({ notices: [{ code }, nothingLost], texts });
    expect(stores.files.contents.get(name)?.length).toBe(intact);
    expect(await open(stores, book)).toEqual({ notices: [], texts });
  });

  test.each([false, true])(
    'when it is the journal costs nothing beside a whole working set (snapshot: %s)',
    async (compacted) => {
      const names = compacted
        ? (['snapshot-00000002.dcs', 'journal-00000002.log', 'journal-00000001.log'] as const)
        : (['journal-00000001.log'] as const);
      for (const name of names) {
        const { stores, book } = await aVaultWithSaves(compacted);
        damage(stores, name, how);

        expect((await open(stores, book)).texts).toEqual(texts);
        const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
        expect((await open(emptied, book)).texts).toEqual(texts);
      }
    },
  );

  test('when both copies of the header have it keeps the vault shut, and nothing is overwritten', async () => {
    const { stores } = await aVaultWithSaves();
    damage(stores, 'header-a.dcv', how);
    damage(stores, 'header-b.dcv', how);
    const before = new Map(stores.files.contents);

    const code = how === 'been deleted' ? 'vault/not-found' : 'vault/header-damaged';
    expect(await reopen(stores)).toEqual({ ok: false, failure: { code } });
    expect(expectValue(await vaultStatus(stores))).toBe('damaged');
    expect(stores.files.contents).toEqual(before);
  });

  test('when both copies of the keyring have it keeps the vault shut, and nothing is overwritten', async () => {
    const { stores } = await aVaultWithSaves();
    damage(stores, 'keyring-a.dck', how);
    damage(stores, 'keyring-b.dck', how);
    const before = new Map(stores.files.contents);

    expect(await reopen(stores)).toEqual({ ok: false, failure: { code: 'vault/keyring-unreadable' } });
    expect(stores.files.contents).toEqual(before);
  });
});

test.each([
  ['keyring-a.dck', [{ code: 'keyring-copy-repaired' }, nothingLost]],
  // So it is when the program was ended between the two copies.
  ['keyring-b.dck', []],
] as const)('an older %s does not hide the newer copy', async (name, notices) => {
  const { stores, store, book } = await aVault();
  const older = stores.files.contents.get(name) ?? new Uint8Array();
  const [second] = expectValue(await store.createBooks('case-book', 1));
  expectValue(await store.settle());
  stores.files.contents.set(name, older);

  const opened = expectValue(await reopen(stores));
  expect(opened.notices).toEqual(notices);
  expect(opened.store.bookIds('case-book')).toEqual([book, second]);
});

describe('a journal cut short', () => {
  test(
    'anywhere in its last record loses nothing before it, and tells of that one where nothing else has it',
    { timeout: 60_000 },
    async () => {
      const { stores, book } = await aVaultWithSaves();
      const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
      const lastFrame = journal.length / texts.length;
      const cuts = Array.from({ length: lastFrame }, (_, at) => at + 1).filter(
        (at) => at % 9 === 1 || at > lastFrame - 2,
      );
      for (const missing of cuts) {
        const cut = inMemoryStores();
        for (const [name, bytes] of stores.files.contents) cut.files.contents.set(name, bytes);
        cut.files.contents.set('journal-00000001.log', journal.slice(0, journal.length - missing));

        const found = await open(cut, book);
        const codes = found.notices.map(({ code }) => code);
        expect([missing, found.texts]).toEqual([missing, texts.slice(0, 4)]);
        expect(codes).toEqual(
          missing < lastFrame
            ? ['journal-tail-cut', 'working-set-rebuilt', 'records-lost']
            : ['working-set-rebuilt', 'records-lost'],
        );
      }
    },
  );

  test('is completed from the working set', async () => {
    const { stores, book } = await aVaultWithSaves();
    const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    stores.files.contents.set('journal-00000001.log', journal.slice(0, 900));

    expect(await open(stores, book)).toEqual({
      notices: [{ code: 'journal-tail-cut' }, { code: 'records-recovered', count: 4 }, nothingLost],
      texts,
    });
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
    expect((await open(emptied, book)).texts).toEqual(texts);
  });

  test('says how many records are gone when the working set was emptied as well and a later frame is whole', async () => {
    const { stores, book } = await aVaultWithSaves();
    const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    stores.files.contents.set('journal-00000001.log', flipped(journal, 900));
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };

    expect(await open(emptied, book)).toEqual({
      notices: [
        { code: 'working-set-rebuilt', count: 4 },
        { code: 'records-lost', count: 1 },
      ],
      texts: ['1', '3', '4', '5'],
    });
    expect(await open(emptied, book)).toEqual({ notices: [], texts: ['1', '3', '4', '5'] });
  });

  test('is noticed by the keyring when both stores were put back to an earlier day', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    const earlier = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    for (const text of ['2', '3']) expectValue(await store.write([anEntry(book, 'change', text)]));
    expectValue(await store.createBooks('case-book', 1));
    stores.files.contents.set('journal-00000001.log', earlier);
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };

    const found = await open(emptied, book);
    expect(found.notices).toContainEqual({ code: 'records-lost', count: 2 });
    expect((await open(emptied, book)).notices).toEqual([]);
  });
});

describe('frames of a journal', () => {
  const frameOf = (journal: Uint8Array<ArrayBuffer>, index: number) =>
    journal.slice((index * journal.length) / 5, ((index + 1) * journal.length) / 5);
  const rearranged: Readonly<Record<string, readonly number[]>> = {
    'taken out': [0, 1, 3, 4],
    exchanged: [0, 2, 1, 3, 4],
    doubled: [0, 1, 1, 2, 3, 4],
  };

  test.each(Object.keys(rearranged))('are noticed when they are %s, and nothing is lost', async (how) => {
    const { stores, book } = await aVaultWithSaves();
    const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    const frames = (rearranged[how] ?? []).map((index) => frameOf(journal, index));
    stores.files.contents.set('journal-00000001.log', new Uint8Array(frames.flatMap((frame) => [...frame])));
    stores.files.contents.delete('snapshot-00000002.dcs');

    expect((await open(stores, book)).texts).toEqual(texts);
    expect([...stores.files.contents.keys()]).toContain('snapshot-00000002.dcs');
  });
});

describe('an emptied working set', () => {
  test.each([false, true])(
    'is rebuilt from the journal, never taken for a vault that is not there (snapshot: %s)',
    async (compacted) => {
      const { stores, book } = await aVaultWithSaves(compacted);
      const emptied = { ...stores, workingSet: inMemoryStores().workingSet };

      expect(expectValue(await vaultStatus(emptied))).toBe('locked');
      expect(await open(emptied, book)).toEqual({
        notices: [{ code: 'working-set-rebuilt', count: 5 }, nothingLost],
        texts,
      });
      expect(await open(emptied, book)).toEqual({ notices: [], texts });
    },
  );

  test('is told of when only some records are missing', async () => {
    const { stores, book } = await aVaultWithSaves();
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(0, 2) }));

    expect(await open(stores, book)).toEqual({
      notices: [{ code: 'working-set-rebuilt', count: 2 }, nothingLost],
      texts,
    });
  });

  test('is begun anew where it has lost records, for what is written behind a damage may not be read again', async () => {
    const { stores, book } = await aVaultWithSaves();
    const damaged = { ...stores, workingSet: await losingWhatIsWritten(stores.workingSet) };

    expect((await open(damaged, book)).notices).toEqual([{ code: 'working-set-rebuilt', count: 2 }, nothingLost]);
    expect(await open(damaged, book)).toEqual({ notices: [], texts });
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
      if ((await open(stores, book)).texts.length < texts.length) lost += 1;
    }
    expect(lost).toBe(0);
  });

  test('is left as it is where the journal lacks something too', async () => {
    const { stores, book } = await aVaultWithSaves();
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(0, 1) }));
    damage(stores, 'journal-00000001.log', 'its second half missing');
    const workingSet = { ...stores.workingSet, beginAnew: () => expect.unreachable('it was begun anew') };

    const inWorkingSet = texts.length - 1;
    expect((await open({ ...stores, workingSet }, book)).texts.length).toBeGreaterThanOrEqual(inWorkingSet);
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
    return (await open(stores, book)).texts;
  }

  test('are read from the journal when they are damaged', async () => {
    expect(await withDamagedRecords((bytes) => flipped(bytes, 100))).toEqual(texts);
    expect(await withDamagedRecords(() => new Uint8Array())).toEqual(texts);
  });

  test('are read from the journal when they were exchanged for one another', async () => {
    expect(await withDamagedRecords((_bytes, others) => others[0] ?? new Uint8Array())).toEqual(texts);
  });

  test('of another vault are left alone', async () => {
    const { stores, book } = await aVaultWithSaves();
    const other = await aVaultWithSaves();
    const ids = expectValue(await other.stores.workingSet.ids());
    const bytes = expectValue(await other.stores.workingSet.get(ids));
    const put = ids.flatMap((id, at) => (bytes[at] ? [{ id, bytes: bytes[at] }] : []));
    expectValue(await stores.workingSet.change({ put, remove: [] }));

    expect(await open(stores, book)).toEqual({ notices: [], texts });
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

describe('a vault of which the program was ended without a pause after the last save', () => {
  async function ended() {
    const { stores, store, book } = await aVault();
    for (const text of texts) expectValue(await store.write([anEntry(book, 'change', text)]));
    return { stores, book };
  }

  test('is not said to have lost nothing when one store alone says where it ended', async () => {
    const { stores, book } = await ended();
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
    expect(await open(emptied, book)).toEqual({
      notices: [{ code: 'working-set-rebuilt', count: 5 }, { code: 'not-proved' }],
      texts,
    });
  });

  test('tells nothing where the last saves are in one store and not yet in the other', async () => {
    const { stores, book } = await ended();
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(3) }));
    expect(await open(stores, book)).toEqual({ notices: [], texts });

    const cut = await ended();
    const journal = cut.stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    cut.stores.files.contents.set('journal-00000001.log', journal.slice(0, journal.length - 10));
    expect(await open(cut.stores, cut.book)).toEqual({ notices: [], texts });
  });
});

describe('the mark outside of both stores', () => {
  test('tells what is gone when both were put back to the same earlier day', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    const earlier = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    for (const text of ['2', '3']) expectValue(await store.write([anEntry(book, 'change', text)]));
    expectValue(await store.settle());
    stores.files.contents.set('journal-00000001.log', earlier);
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(1) }));

    expect((await open(stores, book)).notices).toEqual([{ code: 'records-lost', count: 2 }]);
    expect((await open(stores, book)).notices).toEqual([]);
  });

  test('proves that nothing was lost where the only entry of the journal breaks off and the working set is whole', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write(['1', '2', '3'].map((text) => anEntry(book, 'change', text))));
    expectValue(await store.settle());
    const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    stores.files.contents.set('journal-00000001.log', journal.slice(0, -7));

    expect((await open(stores, book)).notices).toEqual([
      { code: 'journal-tail-cut' },
      { code: 'records-recovered', count: 3 },
      nothingLost,
    ]);
    expect((await open(stores, book)).notices).toEqual([]);
  });

  test('tells that the keyring is of an earlier day, once, and its numbers are not given again', async () => {
    const { stores, store, book } = await aVault();
    const earlier = stores.files.contents.get('keyring-a.dck') ?? new Uint8Array();
    expectValue(await store.createBooks('case-book', 1));
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    expectValue(await store.settle());
    for (const name of ['keyring-a.dck', 'keyring-b.dck'] as const) stores.files.contents.set(name, earlier);

    expect((await open(stores, book)).notices).toEqual([{ code: 'keyring-older' }, { code: 'not-proved' }]);
    expect((await open(stores, book)).notices).toEqual([]);
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

  expect(await open(broken, book)).toEqual({
    notices: [
      { code: 'working-set-unreadable' },
      { code: 'working-set-rebuilt', count: 1 },
      { code: settled ? 'nothing-lost' : 'not-proved' },
    ],
    texts: ['1'],
  });
  expect(await open(broken, book)).toEqual({ notices: [], texts: ['1'] });
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
