import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BookEntry, BookStore, EntryKind } from '#app/ports/book-store';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import { createVault } from '#app/vault/create-vault';
import { storageTimeLimit } from '#app/vault/time-limit';
import { BookId } from '#shared/schema/ids';
import { expectValue, succeed } from '#shared/result';
import { openVaultFiles } from '../../electron/main/vault/vault-files';
import { dexieWorkingSet } from '../../renderer/platform/dexie/dexie-working-set';
import { restartingWorkingSet } from '../../renderer/platform/dexie/restarting-working-set';
import { anEntry, inMemoryStores, testKdfPolicy, testPassphrase } from '../builders/a-vault';

const toClose: (() => Promise<void>)[] = [];

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  toClose.unshift(() => rm(folder, { recursive: true }));
  return folder;
}

const clear = () => Promise.resolve(succeed(undefined));

const adapters: Readonly<Record<string, () => Promise<BookStore>>> = {
  'in memory': () => Promise.resolve(inMemoryBookStore()),
  'of a vault on the disk': async () => {
    const files = openVaultFiles(join(await newFolder(), 'vault'));
    const records = dexieWorkingSet('casebook');
    const workingSet = restartingWorkingSet(
      () => ({
        records,
        end: () => {
          records.close();
        },
      }),
      clear,
      storageTimeLimit,
    );
    toClose.unshift(
      () => files.close(),
      () => {
        records.close();
        return Promise.resolve();
      },
    );
    return expectValue(await createVault({ files, workingSet }, testPassphrase, testKdfPolicy)).store;
  },
  'of a vault in memory': async () =>
    expectValue(await createVault(inMemoryStores(), testPassphrase, testKdfPolicy)).store,
};

async function aStoreWithABook(make: () => Promise<BookStore>): Promise<{ store: BookStore; book: BookId }> {
  const store = await make();
  const [book] = expectValue(await store.createBooks('case-book', 1));
  if (book === undefined) throw new Error('no book was made');
  return { store, book };
}

async function reading(store: BookStore, book: BookId, kinds: readonly EntryKind[]): Promise<readonly string[]> {
  return expectValue(await store.read(book, kinds)).map(asText);
}

function asText({ kind, body }: BookEntry): string {
  return `${kind} ${new TextDecoder().decode(body)}`;
}

const everything: readonly EntryKind[] = ['change', 'snapshot', 'view', 'card', 'draft'];

describe.each(Object.entries(adapters))('a book store %s', (_name, make) => {
  test('lists books by role in the order in which they were made', async () => {
    const store = await make();
    const [registers] = expectValue(await store.createBooks('registers', 1));
    const first = expectValue(await store.createBooks('case-book', 2));
    const second = expectValue(await store.createBooks('case-book', 1));

    expect(store.bookIds('registers')).toEqual([registers]);
    expect(store.bookIds('case-book')).toEqual([...first, ...second]);
    expect(new Set(store.bookIds('case-book')).size).toBe(3);
  });

  test('adds changes up and gives them back in the order of writing', async () => {
    const { store, book } = await aStoreWithABook(make);
    expectValue(await store.write([anEntry(book, 'change', '1'), anEntry(book, 'change', '2')]));
    expectValue(await store.write([anEntry(book, 'change', '3')]));

    expect(await reading(store, book, ['change'])).toEqual(['change 1', 'change 2', 'change 3']);
  });

  test('lets a snapshot take the place of every earlier change and snapshot', async () => {
    const { store, book } = await aStoreWithABook(make);
    expectValue(await store.write([anEntry(book, 'change', '1'), anEntry(book, 'snapshot', 's1')]));
    expectValue(await store.write([anEntry(book, 'change', '2'), anEntry(book, 'draft', 'd')]));
    expectValue(await store.write([anEntry(book, 'snapshot', 's2')]));
    expectValue(await store.write([anEntry(book, 'change', '3')]));

    expect(await reading(store, book, everything)).toEqual(['draft d', 'snapshot s2', 'change 3']);
  });

  test.each(['change', 'snapshot'] as const)(
    'lets go of a view and a card that tell of less than a %s',
    async (kind) => {
      const { store, book } = await aStoreWithABook(make);
      expectValue(
        await store.write([anEntry(book, 'change', '1'), anEntry(book, 'view', 'v1'), anEntry(book, 'card', 'c1')]),
      );
      expectValue(await store.write([anEntry(book, 'draft', 'd'), anEntry(book, kind, '2')]));
      expect(await reading(store, book, ['view', 'card', 'draft'])).toEqual(['draft d']);
      expect(expectValue(await store.readAll('case-book', 'card'))).toEqual(new Map());

      expectValue(await store.write([anEntry(book, 'view', 'v2'), anEntry(book, 'card', 'c2')]));
      expect(await reading(store, book, ['view', 'card'])).toEqual(['view v2', 'card c2']);
    },
  );

  test.each(['view', 'card', 'draft'] as const)('keeps the latest %s only', async (kind) => {
    const { store, book } = await aStoreWithABook(make);
    expectValue(await store.write([anEntry(book, kind, 'old'), anEntry(book, 'change', '1')]));
    expectValue(await store.write([anEntry(book, kind, 'new')]));

    expect(await reading(store, book, everything)).toEqual(['change 1', `${kind} new`]);
  });

  test('removes a draft by an empty one', async () => {
    const { store, book } = await aStoreWithABook(make);
    expectValue(await store.write([anEntry(book, 'draft', 'half a sen')]));
    expectValue(await store.write([anEntry(book, 'draft', '')]));

    expect(await reading(store, book, everything)).toEqual([]);
  });

  test('gives the kinds asked for and no others', async () => {
    const { store, book } = await aStoreWithABook(make);
    expectValue(await store.write(everything.map((kind) => anEntry(book, kind, 'x'))));

    expect(await reading(store, book, ['card', 'draft'])).toEqual(['card x', 'draft x']);
    expect(await reading(store, book, [])).toEqual([]);
  });

  test('gives the card of every book of a role that has one', async () => {
    const store = await make();
    const [a, b, c] = expectValue(await store.createBooks('case-book', 3));
    const [registers] = expectValue(await store.createBooks('registers', 1));
    if (!a || !b || !c || !registers) throw new Error('too few books');
    expectValue(await store.write([anEntry(a, 'card', 'A'), anEntry(c, 'card', 'C'), anEntry(registers, 'card', 'R')]));
    expectValue(await store.write([anEntry(a, 'card', 'A2'), anEntry(b, 'view', 'not a card')]));

    const cards = expectValue(await store.readAll('case-book', 'card'));
    expect([...cards].map(([id, body]) => [id, new TextDecoder().decode(body)])).toEqual([
      [a, 'A2'],
      [c, 'C'],
    ]);
  });

  test('gives the draft of every book of a role that has one, and none that was removed', async () => {
    const store = await make();
    const [a, b] = expectValue(await store.createBooks('case-book', 2));
    if (!a || !b) throw new Error('too few books');
    expectValue(await store.write([anEntry(a, 'draft', 'A'), anEntry(b, 'draft', 'B')]));
    expectValue(await store.write([anEntry(b, 'draft', '')]));

    const drafts = [...expectValue(await store.readAll('case-book', 'draft'))].filter(([, body]) => body.length > 0);
    expect(drafts.map(([id, body]) => [id, new TextDecoder().decode(body)])).toEqual([[a, 'A']]);
  });

  test('writes nothing at all when one entry is of an unknown book', async () => {
    const { store, book } = await aStoreWithABook(make);
    const stranger = BookId.parse('ffffffffffffffffffffffffffffffff');

    const written = await store.write([anEntry(book, 'change', '1'), anEntry(stranger, 'change', '1')]);
    expect(written).toEqual({ ok: false, failure: { code: 'case-book/not-found' } });
    expect(await store.read(stranger, ['change'])).toEqual({ ok: false, failure: { code: 'case-book/not-found' } });
    expect(await reading(store, book, everything)).toEqual([]);
  });

  test('keeps its own bytes, whatever is done to those that were handed over', async () => {
    const { store, book } = await aStoreWithABook(make);
    const entry = anEntry(book, 'change', 'kept');
    expectValue(await store.write([entry]));
    entry.body.fill(0);
    expectValue(await store.read(book, ['change']))[0]?.body.fill(0);

    expect(await reading(store, book, ['change'])).toEqual(['change kept']);
  });

  test('keeps the order of writes that were not waited for', async () => {
    const { store, book } = await aStoreWithABook(make);
    const numbers = Array.from({ length: 40 }, (_, index) => `${index}`);
    await Promise.all(numbers.map((number) => store.write([anEntry(book, 'change', number)])));

    expect(await reading(store, book, ['change'])).toEqual(numbers.map((number) => `change ${number}`));
  });

  test('erases case books with all that is in them, and no others', async () => {
    const store = await make();
    const [a, b] = expectValue(await store.createBooks('case-book', 2));
    const [registers] = expectValue(await store.createBooks('registers', 1));
    if (!a || !b || !registers) throw new Error('too few books');
    expectValue(await store.write([a, b, registers].flatMap((id) => everything.map((kind) => anEntry(id, kind, 'x')))));
    expect((await store.eraseBooks([a, registers])).ok).toBe(false);
    expectValue(await store.eraseBooks([a]));

    expect(store.bookIds('case-book')).toEqual([b]);
    expect(await store.read(a, everything)).toEqual({ ok: false, failure: { code: 'case-book/not-found' } });
    expect([...expectValue(await store.readAll('case-book', 'card')).keys()]).toEqual([b]);
    expect(await reading(store, registers, ['draft'])).toEqual(['draft x']);
    const [next] = expectValue(await store.createBooks('case-book', 1));
    expect([a, b]).not.toContain(next);
  });

  test('makes books under the ids that they had elsewhere, and leaves those that are there', async () => {
    const { store, book } = await aStoreWithABook(make);
    expectValue(await store.write([anEntry(book, 'change', 'here')]));
    const elsewhere = BookId.parse('0123456789abcdef0123456789abcdef');
    expectValue(await store.addBooks('case-book', [elsewhere, book]));
    expectValue(await store.write([anEntry(elsewhere, 'snapshot', 'there')]));

    expect(store.bookIds('case-book')).toEqual([book, elsewhere]);
    expect(await reading(store, elsewhere, everything)).toEqual(['snapshot there']);
    expect(await reading(store, book, everything)).toEqual(['change here']);
    expectValue(await store.eraseBooks([elsewhere]));
    expectValue(await store.addBooks('case-book', [elsewhere]));
    expect(await reading(store, elsewhere, everything)).toEqual([]);
  });

  test.each(['registers', 'keeping'] as const)('never erases the %s, and erases kept parts', async (role) => {
    const store = await make();
    const [staying] = expectValue(await store.createBooks(role, 1));
    const [kept] = expectValue(await store.createBooks('kept', 1));
    if (!staying || !kept) throw new Error('too few books');
    expect((await store.eraseBooks([kept, staying])).ok).toBe(false);
    expectValue(await store.eraseBooks([kept]));

    expect([store.bookIds(role), store.bookIds('kept')]).toEqual([[staying], []]);
  });

  test('renews a book: it stays where it is and holds the new entries alone', async () => {
    const store = await make();
    const [a, b, c] = expectValue(await store.createBooks('case-book', 3));
    if (!a || !b || !c) throw new Error('too few books');
    expectValue(await store.write([a, b, c].flatMap((id) => everything.map((kind) => anEntry(id, kind, 'old')))));
    const fresh = (['snapshot', 'view', 'card', 'draft'] as const).map((kind) => anEntry(b, kind, 'new'));
    expectValue(await store.renewBook(b, fresh));

    expect(store.bookIds('case-book')).toEqual([a, b, c]);
    expect(await reading(store, b, everything)).toEqual(['snapshot new', 'view new', 'card new', 'draft new']);
    expect(await reading(store, a, ['change', 'draft'])).toEqual(['draft old']);
    expectValue(await store.write([anEntry(b, 'change', 'later')]));
    expectValue(await store.renewBook(b, [anEntry(b, 'snapshot', 'newer')]));
    expect(await reading(store, b, everything)).toEqual(['snapshot newer']);
    expectValue(await store.renewBook(b, []));
    expect(await reading(store, b, everything)).toEqual([]);
  });

  test('renews the registers too, and no book that is not there', async () => {
    const store = await make();
    const [registers] = expectValue(await store.createBooks('registers', 1));
    if (!registers) throw new Error('no book was made');
    expectValue(await store.write([anEntry(registers, 'change', 'old')]));
    expectValue(await store.renewBook(registers, [anEntry(registers, 'snapshot', 'new')]));
    const stranger = BookId.parse('ffffffffffffffffffffffffffffffff');

    expect(store.bookIds('registers')).toEqual([registers]);
    expect(await reading(store, registers, everything)).toEqual(['snapshot new']);
    expect(await store.renewBook(stranger, [])).toEqual({ ok: false, failure: { code: 'case-book/not-found' } });
    expect(store.bookIds('case-book')).toEqual([]);
  });

  test('takes an empty write and an empty change', async () => {
    const { store, book } = await aStoreWithABook(make);
    expectValue(await store.write([]));
    expectValue(await store.write([anEntry(book, 'change', '')]));

    expect(await reading(store, book, ['change'])).toEqual(['change ']);
  });
});
