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
} from '../../test/builders/a-vault';
import { diskFull, failingStores } from '../../test/builders/stores/failing-stores';
import { createVault } from './create-vault';

const failed = { ok: false, failure: diskFull };

describe.each([['append'], ['change'], ['append', 'change']] as const)(
  'a save for which %s %s finds the disk full',
  (...writes) => {
    test('fails, changes nothing, and is no hindrance once there is room again', async () => {
      const { stores, store, book } = await aVault();
      expectValue(
        await store.write([anEntry(book, 'change', '1'), anEntry(book, 'draft', 'd'), anEntry(book, 'view', 'v')]),
      );
      const failing = failingStores(stores);
      const { store: saving } = expectValue(await reopen(failing));

      for (const write of writes) failing.failing.add(write);
      const entries = [anEntry(book, 'change', 'x'), anEntry(book, 'draft', 'y'), anEntry(book, 'view', 'z')];
      const outcome = await saving.write(entries);
      failing.failing.clear();

      expect(outcome).toEqual(failed);
      expect(await textsOf(saving, book)).toEqual(['1', 'd']);
      const view = expectValue(await saving.readAll('case-book', 'view')).get(book);
      expect(new TextDecoder().decode(view)).toBe('v');
      expect(await textsOf(expectValue(await reopen(stores)).store, book)).toEqual(['1', 'd']);

      expectValue(await saving.write([anEntry(book, 'change', '2')]));
      expect(await textsOf(saving, book)).toEqual(['1', 'd', '2']);
      const reopened = expectValue(await reopen(stores));
      expect(await textsOf(reopened.store, book)).toEqual(['1', 'd', '2']);
      expect(reopened.notices).toEqual([]);
      // A journal that was found broken would have been replaced by a snapshot.
      expect([...stores.files.contents.keys()].filter((name) => name.startsWith('snapshot'))).toEqual([]);
    });
  },
);

test('after a save that could not be undone the next one brings both stores into step, and counts', async () => {
  const { stores, book } = await aVault();
  const failing = failingStores(stores);
  const { workingSet } = failing;
  let changes = 0;
  const once: typeof workingSet = {
    ...workingSet,
    change: (change) => {
      changes += 1;
      if (changes > 1) failing.failing.add('change');
      return workingSet.change(change);
    },
  };
  const { store } = expectValue(await reopen({ files: failing.files, workingSet: once }));
  failing.failing.add('append');
  expect(await store.write([anEntry(book, 'change', 'x')])).toEqual(failed);
  expect(await store.write([anEntry(book, 'change', 'y')])).toEqual(failed);
  changes = -10;
  failing.failing.clear();

  expectValue(await store.write([anEntry(book, 'change', 'z')]));
  expect(await textsOf(store, book)).toEqual(['z']);
  for (const left of [stores.workingSet, inMemoryStores().workingSet]) {
    const reopened = expectValue(await reopen({ ...stores, workingSet: left }));
    expect(await textsOf(reopened.store, book)).toEqual(['z']);
  }
});

test('a working set that lost its records in a failed save gets them back with the next one', async () => {
  const { stores, store, book } = await aVault();
  expectValue(await store.write([anEntry(book, 'change', '1')]));
  const failing = failingStores(stores);
  const { store: saving } = expectValue(await reopen(failing));
  failing.failing.add('append');
  expect(await saving.write([anEntry(book, 'change', 'x')])).toEqual(failed);
  failing.failing.clear();
  const ids = expectValue(await stores.workingSet.ids());
  expectValue(await stores.workingSet.change({ put: [], remove: ids }));

  expectValue(await saving.write([anEntry(book, 'change', '2')]));
  expect(expectValue(await stores.workingSet.ids())).toHaveLength(2);
});

test('making books on a full disk fails, and the books that were there stay', async () => {
  const { stores, book } = await aVault();
  const failing = failingStores(stores);
  const { store } = expectValue(await reopen(failing));
  failing.failing.add('replace');

  expect(await store.createBooks('case-book', 1)).toEqual(failed);
  expect(store.bookIds('case-book')).toEqual([book]);
  expect(expectValue(await reopen(stores)).store.bookIds('case-book')).toEqual([book]);
});

test('making a vault on a full disk fails and leaves room for another try', async () => {
  const stores = inMemoryStores();
  const failing = failingStores(stores);
  failing.failing.add('replace');
  expect(await createVault(failing, testPassphrase, testKdfPolicy)).toEqual(failed);
  expect(stores.files.contents.size).toBe(0);

  failing.failing.clear();
  expect((await createVault(failing, testPassphrase, testKdfPolicy)).ok).toBe(true);
});

test('a snapshot that cannot be written leaves everything as it is', async () => {
  const { stores, store, book } = await aVault();
  expectValue(await store.write([anEntry(book, 'change', '1')]));
  const failing = failingStores(stores);
  const { store: compacting } = expectValue(await reopen(failing));
  failing.failing.add('append');
  expect(await compacting.compact()).toEqual(failed);
  failing.failing.clear();
  expect([...stores.files.contents.keys()].filter((name) => name.startsWith('snapshot'))).toEqual([]);

  expectValue(await compacting.write([anEntry(book, 'change', '2')]));
  const reopened = expectValue(await reopen(stores));
  expect([reopened.notices, await textsOf(reopened.store, book)]).toEqual([[], ['1', '2']]);
});

test('a working set that takes nothing does not keep the vault shut: it is read from the journal', async () => {
  const { stores, store, book } = await aVault();
  expectValue(await store.write([anEntry(book, 'change', '1')]));
  const failing = failingStores({ ...stores, workingSet: inMemoryStores().workingSet });
  failing.failing.add('change');

  expect(await textsOf(expectValue(await reopen(failing)).store, book)).toEqual(['1']);
});

test('a journal that takes nothing loses nothing either: what it lacks is in the working set, now and later', async () => {
  const { stores, store, book } = await aVault();
  expectValue(await store.write(['1', '2'].map((text) => anEntry(book, 'change', text))));
  await stores.files.remove('journal-00000001.log');
  const failing = failingStores(stores);
  failing.failing.add('append');

  const opened = expectValue(await reopen(failing));
  expect(opened.notices.map(({ code }) => code)).not.toContain('records-lost');
  expect(await textsOf(opened.store, book)).toEqual(['1', '2']);
  failing.failing.clear();
  expectValue(await reopen(stores));
  const journalOnly = expectValue(await reopen({ ...stores, workingSet: inMemoryStores().workingSet }));
  expect(await textsOf(journalOnly.store, book)).toEqual(['1', '2']);
});
