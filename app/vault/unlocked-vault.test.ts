import { describe, expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import {
  aVault,
  anEntry,
  inMemoryStores,
  reopen,
  testKdfPolicy,
  testPassphrase,
  textsOf,
  withPassphrase,
} from '../../test/builders/a-vault';
import { createVault } from './create-vault';
import { openVault } from './open-vault';
import { defaultCompactionThreshold } from './unlocked-vault';

const locked = { ok: false, failure: { code: 'vault/locked' } };
const secret = 'Ахметжан Сейітов, born 1961';

/** Everything that lies on the disk, in one piece. */
async function storedBytes({ files, workingSet }: ReturnType<typeof inMemoryStores>): Promise<Buffer> {
  const ids = expectValue(await workingSet.ids());
  const records = expectValue(await workingSet.get(ids));
  return Buffer.concat([
    ...files.contents.values(),
    ...ids.map((id) => Buffer.from(id)),
    ...records.flatMap((bytes) => bytes ?? []),
  ]);
}

describe('an unlocked vault', () => {
  test('answers nothing once it is locked', async () => {
    const { store, book } = await aVault();
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    store.lock();

    expect(store.bookIds('case-book')).toEqual([]);
    expect(await store.createBooks('case-book', 1)).toEqual(locked);
    expect(await store.write([anEntry(book, 'change', '2')])).toEqual(locked);
    expect(await store.read(book, ['change'])).toEqual(locked);
    expect(await store.readAll('case-book', 'card')).toEqual(locked);
    expect(await store.compact()).toEqual(locked);
  });

  test('finishes what was being written when it is locked', async () => {
    const { stores, store, book } = await aVault();
    const writing = store.write([anEntry(book, 'change', '1')]);
    store.lock();

    expect(await writing).toEqual({ ok: true, value: undefined });
    expect(await textsOf(expectValue(await reopen(stores)).store, book)).toEqual(['1']);
  });

  test('saves what waits together with one append and one transaction', async () => {
    const { stores, book } = await aVault();
    let appends = 0;
    let changes = 0;
    const counting = {
      files: {
        ...stores.files,
        append: (...input: Parameters<typeof stores.files.append>) => ((appends += 1), stores.files.append(...input)),
      },
      workingSet: {
        ...stores.workingSet,
        change: (...input: Parameters<typeof stores.workingSet.change>) => (
          (changes += 1),
          stores.workingSet.change(...input)
        ),
      },
    };
    const { store } = expectValue(await reopen(counting));
    const numbers = Array.from({ length: 30 }, (_, index) => `${index}`);
    await Promise.all(numbers.map((number) => store.write([anEntry(book, 'change', number)])));

    expect(await textsOf(store, book)).toEqual(numbers);
    expect([appends, changes]).toEqual([1, 1]);
  });

  test('puts nothing readable on the disk, in any encoding', async () => {
    const { stores, store, book } = await aVault();
    const kinds = ['change', 'draft', 'view', 'card'] as const;
    expectValue(await store.write(kinds.map((kind) => anEntry(book, kind, secret))));
    expectValue(await store.compact());
    const stored = await storedBytes(stores);

    for (const word of [...secret.split(/\W+/u), secret, testPassphrase, ...testPassphrase.split(' '), book].filter(
      (part) => part.length > 3,
    )) {
      for (const encoding of ['utf8', 'utf16le', 'base64', 'hex'] as const) {
        const planted =
          encoding === 'base64' || encoding === 'hex'
            ? Buffer.from(Buffer.from(word).toString(encoding))
            : Buffer.from(word, encoding);
        expect(stored.includes(planted)).toBe(false);
      }
    }
    expect(stored.includes(Buffer.from(book, 'hex'))).toBe(false);
  });

  test('looks from outside like any other of about its size', async () => {
    const sizes = await Promise.all(
      ['Short.', 'A longer remark about an expert opinion.'].map(async (text) => {
        const { stores, store, book } = await aVault();
        for (const kind of ['change', 'view', 'draft'] as const)
          expectValue(await store.write([anEntry(book, kind, text)]));
        const ids = expectValue(await stores.workingSet.ids());
        const records = expectValue(await stores.workingSet.get(ids));
        return [
          [...stores.files.contents].map(([name, bytes]) => [name, bytes.length]),
          records.map((bytes) => bytes?.length),
        ];
      }),
    );
    expect(sizes[0]).toEqual(sizes[1]);
  });

  test('removes what was replaced from the working set', async () => {
    const { stores, store, book } = await aVault();
    for (let version = 0; version < 20; version += 1) {
      expectValue(
        await store.write([anEntry(book, 'change', 'c'), anEntry(book, 'view', 'v'), anEntry(book, 'draft', 'd')]),
      );
    }
    expectValue(
      await store.write([anEntry(book, 'snapshot', 's'), anEntry(book, 'view', 'v'), anEntry(book, 'draft', '')]),
    );
    expect(expectValue(await stores.workingSet.ids()).length).toBeGreaterThan(3);
    expectValue(await reopen(stores));

    expect(expectValue(await stores.workingSet.ids())).toHaveLength(2);
  });
});

describe('compaction', () => {
  test('goes on while entries are written and read', async () => {
    const { stores, store, book } = await aVault();
    const before = Array.from({ length: 300 }, (_, index) => `before ${index}`);
    expectValue(await store.write(before.map((text) => anEntry(book, 'change', text))));
    const compacting = store.compact();
    const during = Array.from({ length: 20 }, (_, index) => `during ${index}`);
    for (const text of during) expectValue(await store.write([anEntry(book, 'change', text)]));
    expect(await textsOf(store, book)).toEqual([...before, ...during]);
    expectValue(await compacting);

    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
    expect(await textsOf(expectValue(await reopen(emptied)).store, book)).toEqual([...before, ...during]);
  });

  test('is done once when it is asked for twice', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    await Promise.all([store.compact(), store.compact()]);

    expect([...stores.files.contents.keys()].filter((name) => name.startsWith('snapshot'))).toHaveLength(1);
  });

  test('leaves out what was replaced, and the journal starts anew', async () => {
    const { stores, store, book } = await aVault();
    for (let version = 0; version < 50; version += 1)
      expectValue(await store.write([anEntry(book, 'draft', `${version}`)]));
    expectValue(await store.compact());

    expect(stores.files.contents.get('snapshot-00000002.dcs')?.length).toBeLessThan(1500);
    expect(await textsOf(expectValue(await reopen(stores)).store, book)).toEqual(['49']);
  });

  test('keeps the newest three snapshots and the segments that the oldest of them needs', async () => {
    const { stores, store, book } = await aVault();
    for (let round = 1; round <= 5; round += 1) {
      expectValue(await store.write([anEntry(book, 'change', `${round}`)]));
      expectValue(await store.compact());
    }
    const journal = [...stores.files.contents.keys()].filter((name) => /^(snapshot|journal)/.test(name));
    expect(journal.sort()).toEqual([
      'journal-00000004.log',
      'journal-00000005.log',
      'snapshot-00000004.dcs',
      'snapshot-00000005.dcs',
      'snapshot-00000006.dcs',
    ]);
    for (const lost of ['snapshot-00000006.dcs', 'snapshot-00000005.dcs'] as const) {
      stores.files.contents.delete(lost);
      const emptied = { files: stores.files, workingSet: inMemoryStores().workingSet };
      expect(await textsOf(expectValue(await reopen(emptied)).store, book)).toEqual(['1', '2', '3', '4', '5']);
    }
  });

  test('begins by itself when the journal has grown long', async () => {
    const { stores, book } = await aVault();
    const options = { policy: testKdfPolicy, compactAfter: { records: 10, bytes: 1024 * 1024 } };
    const { store } = expectValue(await openVault(stores, withPassphrase, options));
    for (let round = 0; round < 25; round += 1) expectValue(await store.write([anEntry(book, 'change', `${round}`)]));
    await store.compact();

    expect([...stores.files.contents.keys()].filter((name) => name.startsWith('snapshot')).length).toBeGreaterThan(1);
    expect(await textsOf(expectValue(await reopen(stores)).store, book)).toHaveLength(25);
    expect(defaultCompactionThreshold.bytes).toBe(32 * 1024 * 1024);
  });

  test('does not copy a damaged record, but takes the whole one from the journal', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    const [id] = expectValue(await stores.workingSet.ids());
    const [bytes] = expectValue(await stores.workingSet.get(id ? [id] : []));
    if (!id || !bytes) throw new Error('no record');
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expectValue(await stores.workingSet.change({ put: [{ id, bytes }], remove: [] }));
    expectValue(await store.compact());
    stores.files.contents.delete('journal-00000001.log');

    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
    expect(await textsOf(expectValue(await reopen(emptied)).store, book)).toEqual(['1']);
  });
});

test('two hundred books are made at once with two writes', async () => {
  const stores = inMemoryStores();
  const { store } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
  const ids = expectValue(await store.createBooks('case-book', 200));

  expect(new Set(ids).size).toBe(200);
  expect(expectValue(await reopen(stores)).store.bookIds('case-book')).toEqual(ids);
});
