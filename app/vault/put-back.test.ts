import { describe, expect, test } from 'vitest';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { aVault, anEntry, inMemoryStores, reopen, textsOf } from '../../test/builders/a-vault';
import { copyOfFiles, copyOfRecords } from '../../test/builders/stores/copied-stores';
import type { VaultStores } from './records/record-access';
import type { UnlockedVault } from './unlocked-vault';

async function aBookWith(store: UnlockedVault, text: string): Promise<BookId> {
  const [book] = expectValue(await store.createBooks('case-book', 1));
  if (book === undefined) throw new Error('no book was made');
  expectValue(await store.write([anEntry(book, 'change', text), anEntry(book, 'card', text)]));
  return book;
}

/** Monday's copy of a vault with one book, and the vault of Tuesday, when another was made. */
async function twoDays() {
  const { stores, store, book } = await aVault();
  expectValue(await store.write([anEntry(book, 'change', 'Monday')]));
  const monday = { files: copyOfFiles(stores.files), workingSet: await copyOfRecords(stores.workingSet) };
  expectValue(await store.write([anEntry(book, 'change', 'Tuesday')]));
  const second = await aBookWith(store, 'made on Tuesday');
  return { monday, tuesday: stores, book, second };
}

/** That the vault works, now and after it is opened again: new books too, and compaction. */
async function expectWorking(stores: VaultStores): Promise<void> {
  const { store } = expectValue(await reopen(stores));
  const made = await aBookWith(store, 'made after');
  const again = expectValue(await reopen(stores));
  expect(again.notices).toEqual([]);
  expect(await textsOf(again.store, made)).toEqual(['made after']);
  expectValue(await again.store.compact());
  expect(await textsOf(expectValue(await reopen(stores)).store, made)).toEqual(['made after']);
}

describe('vault files of an earlier day beside the working set of a later one', () => {
  test('give back what belongs to known books, and tell of the book whose key is gone', async () => {
    const { monday, tuesday, book } = await twoDays();
    const stores = { files: monday.files, workingSet: tuesday.workingSet };
    const opened = expectValue(await reopen(stores));

    expect(opened.notices).toContainEqual({ code: 'books-lost', count: 1 });
    expect(opened.notices).toContainEqual({ code: 'records-lost', count: 1 });
    expect(await textsOf(opened.store, book)).toEqual(['Monday', 'Tuesday']);
    expect(expectValue(await reopen(stores)).notices).toEqual([]);
  });

  test('never give the number of that book to another', async () => {
    const { monday, tuesday } = await twoDays();
    await expectWorking({ files: monday.files, workingSet: tuesday.workingSet });
  });
});

test('the working set of an earlier day beside the vault files of a later one lacks nothing', async () => {
  const { monday, tuesday, book, second } = await twoDays();
  const stores = { files: tuesday.files, workingSet: monday.workingSet };
  const { store } = expectValue(await reopen(stores));

  expect(await textsOf(store, book)).toEqual(['Monday', 'Tuesday']);
  expect(await textsOf(store, second)).toEqual(['made on Tuesday']);
  await expectWorking(stores);
});

test.each(['whole', 'empty'])('a keyring of an earlier day in later files, working set %s', async (workingSet) => {
  const { monday, tuesday, book } = await twoDays();
  for (const name of ['keyring-a.dck', 'keyring-b.dck'] as const) {
    tuesday.files.contents.set(name, monday.files.contents.get(name) ?? new Uint8Array());
  }
  const stores = workingSet === 'whole' ? tuesday : { ...tuesday, workingSet: inMemoryStores().workingSet };
  const opened = expectValue(await reopen(stores));

  expect(opened.notices).toContainEqual({ code: 'books-lost', count: 1 });
  expect(await textsOf(opened.store, book)).toEqual(['Monday', 'Tuesday']);
  await expectWorking(stores);
});
