import { describe, expect, test } from 'vitest';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { inMemoryVaultFiles } from '../ports/in-memory-vault-files';
import { aVault, anEntry, inMemoryStores, reopen, textsOf } from '../../test/builders/a-vault';
import { diskFull, failingStores } from '../../test/builders/stores/failing-stores';

const notFound = { ok: false, failure: { code: 'case-book/not-found' } };

/** A vault with two books, each with a change and a draft, and the registers. */
async function aVaultWithTwoBooks() {
  const made = await aVault();
  const [other] = expectValue(await made.store.createBooks('case-book', 1));
  const [registers] = expectValue(await made.store.createBooks('registers', 1));
  if (other === undefined || registers === undefined) throw new Error('too few books');
  for (const id of [made.book, other, registers]) {
    expectValue(
      await made.store.write([anEntry(id, 'change', 'c'), anEntry(id, 'draft', 'd'), anEntry(id, 'view', 'v')]),
    );
  }
  return { ...made, other, registers };
}

describe('an erased book', () => {
  test('is gone at once and after a restart, and the others stay', async () => {
    const { stores, store, book, other, registers } = await aVaultWithTwoBooks();
    expectValue(await store.eraseBooks([book]));

    expect(store.bookIds('case-book')).toEqual([other]);
    expect(await store.read(book, ['change'])).toEqual(notFound);
    expect(await store.write([anEntry(book, 'change', 'x')])).toEqual(notFound);
    expect(expectValue(await stores.workingSet.ids())).toHaveLength(6);

    const reopened = expectValue(await reopen(stores));
    expect(reopened.notices).toEqual([]);
    expect(reopened.store.bookIds('case-book')).toEqual([other]);
    expect(await textsOf(reopened.store, registers)).toEqual(['c', 'd']);
  });

  test('cannot be read with the keyring that is left, whatever old files lie about', async () => {
    const { stores, store, book } = await aVaultWithTwoBooks();
    expectValue(await store.compact());
    const old = new Map(stores.files.contents);
    const records = expectValue(await stores.workingSet.get(expectValue(await stores.workingSet.ids())));
    expectValue(await store.eraseBooks([book]));
    for (const [name, bytes] of old) if (!/^(?:keyring|header)-/u.test(name)) stores.files.contents.set(name, bytes);
    expect(records.length).toBeGreaterThan(0);

    const reopened = expectValue(await reopen(stores));
    expect(reopened.notices).toEqual([]);
    expect(await reopened.store.read(book, ['change', 'draft'])).toEqual(notFound);
  });

  test('is in no later snapshot, and never gives its number to another', async () => {
    const { stores, store, book, other } = await aVaultWithTwoBooks();
    expectValue(await store.eraseBooks([book, other]));
    const [next] = expectValue(await store.createBooks('case-book', 1));
    if (next === undefined) throw new Error('no book was made');
    expectValue(await store.write([anEntry(next, 'change', 'new')]));
    for (let snapshot = 0; snapshot < 4; snapshot += 1) {
      expectValue(await store.compact());
      expectValue(await store.write([anEntry(next, 'change', 'more')]));
    }

    expectValue(await store.settle());
    const reopened = expectValue(await reopen({ ...stores, workingSet: inMemoryStores().workingSet }));
    expect(reopened.notices.map(({ code }) => code)).toEqual(['working-set-rebuilt', 'nothing-lost']);
    expect(await textsOf(reopened.store, next)).toEqual(['new', 'more', 'more', 'more', 'more']);
  });

  test('takes an entry with it that was still waiting, and no other', async () => {
    const { stores, store, book, other } = await aVaultWithTwoBooks();
    const erasing = store.eraseBooks([book]);
    const [late, kept] = await Promise.all([
      store.write([anEntry(book, 'change', 'late')]),
      store.write([anEntry(other, 'change', 'kept')]),
    ]);
    expectValue(await erasing);

    expect([late, kept.ok]).toEqual([notFound, true]);
    expectValue(await store.write([anEntry(other, 'change', 'later')]));
    expect(await textsOf(expectValue(await reopen(stores)).store, other)).toEqual(['c', 'd', 'kept', 'later']);
  });

  test('stays where its key could not be destroyed everywhere', async () => {
    const { stores, book, other } = await aVaultWithTwoBooks();
    const failing = failingStores(stores);
    let replaced = 0;
    const files = {
      ...failing.files,
      replace: (...input: Parameters<typeof failing.files.replace>) => {
        replaced += 1;
        return replaced === 2
          ? Promise.resolve({ ok: false, failure: diskFull } as const)
          : stores.files.replace(...input);
      },
    };
    const { store } = expectValue(await reopen({ ...failing, files }));
    expect(await store.eraseBooks([book])).toEqual({ ok: false, failure: diskFull });
    expectValue(await store.write([anEntry(book, 'change', 'still')]));

    const reopened = expectValue(await reopen(stores));
    expect(reopened.store.bookIds('case-book')).toEqual([book, other]);
    expect(await textsOf(reopened.store, book)).toEqual(['c', 'd', 'still']);
  });

  test('that could neither go nor be put back takes no entry with it that is saved afterwards', async () => {
    const { stores, book, other } = await aVaultWithTwoBooks();
    let room = Number.POSITIVE_INFINITY;
    const replace: typeof stores.files.replace = (name, bytes) => {
      if (name.startsWith('keyring-')) room -= 1;
      return room < 0 ? Promise.resolve({ ok: false, failure: diskFull }) : stores.files.replace(name, bytes);
    };
    const { store } = expectValue(await reopen({ ...stores, files: { ...stores.files, replace } }));
    room = 1;
    expect(await store.eraseBooks([book])).toEqual({ ok: false, failure: diskFull });
    expect(await store.write([anEntry(book, 'change', 'no room')])).toEqual({ ok: false, failure: diskFull });
    room = 2;
    expectValue(await store.write([anEntry(book, 'change', 'room')]));

    const reopened = expectValue(await reopen(stores));
    expect(reopened.notices).toEqual([]);
    expect(reopened.store.bookIds('case-book')).toEqual([book, other]);
    expect(await textsOf(reopened.store, book)).toEqual(['c', 'd', 'room']);
  });

  test('is gone also where its records could not be taken out at once', async () => {
    const { stores, book } = await aVaultWithTwoBooks();
    const failing = failingStores(stores);
    const { store } = expectValue(await reopen(failing));
    failing.failing.add('change');
    expectValue(await store.eraseBooks([book]));
    failing.failing.clear();

    expect(expectValue(await reopen(stores)).notices).toEqual([]);
    expect(expectValue(await stores.workingSet.ids())).toHaveLength(6);
  });

  test('is in no file any more, and two snapshots hold the rest', async () => {
    const { stores, store, book, other } = await aVaultWithTwoBooks();
    expectValue(await store.compact());
    expectValue(await store.write([anEntry(other, 'change', 'later')]));
    const old = [...stores.files.contents.keys()].filter((name) => /^(?:journal|snapshot)-/u.test(name));
    expectValue(await store.eraseBooks([book]));

    const left = [...stores.files.contents.keys()].filter((name) => /^(?:journal|snapshot)-/u.test(name));
    expect(old.filter((name) => left.includes(name))).toEqual([]);
    expect(left).toHaveLength(2);
    for (const name of left) {
      const files = inMemoryVaultFiles(new Map(stores.files.contents));
      files.contents.set(name, new Uint8Array([1]));
      const opened = expectValue(await reopen({ files, workingSet: inMemoryStores().workingSet }));
      expect(await textsOf(opened.store, other)).toEqual(['c', 'd', 'later']);
    }
  });

  test('is in no file any more after the next opening, where the disk was too full to write the rest anew', async () => {
    const { stores, book, other } = await aVaultWithTwoBooks();
    const failing = failingStores(stores);
    const { store } = expectValue(await reopen(failing));
    const old = [...stores.files.contents.keys()].filter((name) => name.startsWith('journal-'));
    failing.failing.add('append');
    expectValue(await store.eraseBooks([book]));
    expect(old.every((name) => stores.files.contents.has(name))).toBe(true);

    const reopened = expectValue(await reopen(stores));
    expect(reopened.notices).toEqual([]);
    expect(old.some((name) => stores.files.contents.has(name))).toBe(false);
    expect(await textsOf(reopened.store, other)).toEqual(['c', 'd']);
  });

  test.each(['a journal of the day before', 'saves that found no room'])(
    'does not take the journal with it when it is swept after %s',
    async (before) => {
      const { stores, book, other } = await aVaultWithTwoBooks();
      const earlier = [...stores.files.contents].filter(([name]) => name.startsWith('journal-'));
      let isFull = false;
      const append: typeof stores.files.append = (name, bytes) =>
        isFull ? Promise.resolve({ ok: false, failure: diskFull }) : stores.files.append(name, bytes);
      const { store } = expectValue(await reopen({ ...stores, files: { ...stores.files, append } }));
      isFull = before === 'saves that found no room';
      for (let at = 0; at < 4; at += 1) await (isFull ? store.write([anEntry(other, 'change', 'x')]) : store.compact());
      expectValue(await store.eraseBooks([book]));
      if (!isFull) {
        for (const { name } of expectValue(await stores.files.list()))
          if (/^(?:journal|snapshot)-/u.test(name)) await stores.files.remove(name);
        for (const [name, bytes] of earlier) stores.files.contents.set(name, bytes);
      }
      expectValue(await reopen(stores));

      const journalOnly = { ...stores, workingSet: inMemoryStores().workingSet };
      expect(await textsOf(expectValue(await reopen(journalOnly)).store, other)).toEqual(['c', 'd']);
      expect(expectValue(await reopen(stores)).notices).toEqual([]);
    },
  );

  test('must be a case book that is there', async () => {
    const { store, book, other, registers } = await aVaultWithTwoBooks();
    expect(await store.eraseBooks([book, registers])).toEqual(notFound);
    expectValue(await store.eraseBooks([other]));
    expect(await store.eraseBooks([book, other])).toEqual(notFound);
    expect(store.bookIds('case-book')).toEqual([book]);
  });
});

describe('a renewed book', () => {
  const fresh = (book: BookId) => [anEntry(book, 'snapshot', 'new'), anEntry(book, 'view', 'n')];

  test('is the new one at once and after a restart, in its place, and the others stay', async () => {
    const { stores, store, book, other, registers } = await aVaultWithTwoBooks();
    expectValue(await store.renewBook(book, fresh(book)));
    expect(await textsOf(store, book)).toEqual(['new']);

    const reopened = expectValue(await reopen(stores));
    expect(reopened.notices).toEqual([]);
    expect(reopened.store.bookIds('case-book')).toEqual([book, other]);
    expect(await textsOf(reopened.store, book)).toEqual(['new']);
    expect(await textsOf(reopened.store, registers)).toEqual(['c', 'd']);
  });

  test('cannot be read as it was with the keyring that is left, whatever old files lie about', async () => {
    const { stores, store, book } = await aVaultWithTwoBooks();
    expectValue(await store.compact());
    const old = new Map(stores.files.contents);
    const ids = expectValue(await stores.workingSet.ids());
    const records = expectValue(await stores.workingSet.get(ids));
    expectValue(await store.renewBook(book, fresh(book)));
    const put = ids.flatMap((id, at) => (records[at] ? [{ id, bytes: records[at] }] : []));
    expectValue(await stores.workingSet.change({ put, remove: [] }));
    for (const [name, bytes] of old) if (name.startsWith('journal-')) stores.files.contents.set(name, bytes);

    const reopened = expectValue(await reopen(stores));
    expect(await textsOf(reopened.store, book)).toEqual(['new']);
    expect(put.length).toBeGreaterThan(0);
  });

  test('is in no file any more as it was, and two snapshots hold the new one', async () => {
    const { stores, store, book } = await aVaultWithTwoBooks();
    expectValue(await store.compact());
    const isJournal = (name: string) => /^(?:journal|snapshot)-/u.test(name);
    const old = [...stores.files.contents.keys()].filter(isJournal);
    expectValue(await store.renewBook(book, fresh(book)));

    const left = [...stores.files.contents.keys()].filter(isJournal);
    expect(old.filter((name) => left.includes(name))).toEqual([]);
    for (const name of left) {
      const files = inMemoryVaultFiles(new Map(stores.files.contents));
      files.contents.set(name, new Uint8Array([1]));
      const opened = expectValue(await reopen({ files, workingSet: inMemoryStores().workingSet }));
      expect(await textsOf(opened.store, book)).toEqual(['new']);
    }
    expect(left).toHaveLength(2);
  });

  test.each(['1st', '2nd', '3rd', '4th'])(
    'stays as it was where the %s writing of the keyring fails, and takes what is saved afterwards',
    async (which) => {
      const { stores, book, other } = await aVaultWithTwoBooks();
      let left = Number.POSITIVE_INFINITY;
      const replace: typeof stores.files.replace = (name, bytes) => {
        if (!name.startsWith('keyring-')) return stores.files.replace(name, bytes);
        left -= 1;
        return left === 0 ? Promise.resolve({ ok: false, failure: diskFull }) : stores.files.replace(name, bytes);
      };
      const { store } = expectValue(await reopen({ ...stores, files: { ...stores.files, replace } }));
      left = Number.parseInt(which);
      expect(await store.renewBook(book, fresh(book))).toEqual({ ok: false, failure: diskFull });
      expect(await textsOf(store, book)).toEqual(['c', 'd']);
      expectValue(await store.write([anEntry(book, 'change', 'still')]));

      const reopened = expectValue(await reopen(stores));
      expect(reopened.notices).toEqual([]);
      expect(reopened.store.bookIds('case-book')).toEqual([book, other]);
      expect(await textsOf(reopened.store, book)).toEqual(['c', 'd', 'still']);
      expectValue(await reopened.store.renewBook(book, fresh(book)));
      expect(await textsOf(expectValue(await reopen(stores)).store, book)).toEqual(['new']);
    },
  );

  test('is whole, old or new, where its keyring could neither be written nor put back', async () => {
    const { stores, book } = await aVaultWithTwoBooks();
    let room = Number.POSITIVE_INFINITY;
    const replace: typeof stores.files.replace = (name, bytes) => {
      if (name.startsWith('keyring-')) room -= 1;
      return room < 0 ? Promise.resolve({ ok: false, failure: diskFull }) : stores.files.replace(name, bytes);
    };
    const { store } = expectValue(await reopen({ ...stores, files: { ...stores.files, replace } }));
    room = 3;
    expect(await store.renewBook(book, fresh(book))).toEqual({ ok: false, failure: diskFull });
    for (let at = 0; at < 5; at += 1) expect(await store.compact()).toEqual({ ok: false, failure: diskFull });

    // On the disk one copy of the keyring has the new book by now, and the other the old one.
    expect(await textsOf(expectValue(await reopen(stores)).store, book)).toEqual(['new']);
  });

  test('stays as it was where its entries could not be written', async () => {
    const { stores, book } = await aVaultWithTwoBooks();
    const failing = failingStores(stores);
    const { store } = expectValue(await reopen(failing));
    failing.failing.add('append');
    expect((await store.renewBook(book, fresh(book))).ok).toBe(false);
    failing.failing.clear();
    expectValue(await store.write([anEntry(book, 'change', 'still')]));

    const reopened = expectValue(await reopen(stores));
    expect(reopened.notices).toEqual([]);
    expect(await textsOf(reopened.store, book)).toEqual(['c', 'd', 'still']);
  });

  test('leaves no gap behind where the program ended when the working set had the new one and the journal not', async () => {
    const { stores, book, other } = await aVaultWithTwoBooks();
    let hasEnded = false;
    const append: typeof stores.files.append = (name, bytes) =>
      hasEnded ? Promise.reject(new Error('ended')) : stores.files.append(name, bytes);
    const { store } = expectValue(await reopen({ ...stores, files: { ...stores.files, append } }));
    hasEnded = true;
    await expect(store.renewBook(book, fresh(book))).rejects.toThrow('ended');

    const next = expectValue(await reopen(stores));
    expect([next.notices, await textsOf(next.store, book)]).toEqual([[], ['c', 'd']]);
    expectValue(await next.store.write([anEntry(book, 'change', 'later')]));
    expectValue(await next.store.settle());
    for (const workingSet of [stores.workingSet, inMemoryStores().workingSet]) {
      const opened = expectValue(await reopen({ ...stores, workingSet }));
      expect(opened.notices.map(({ code }) => code)).not.toContain('not-proved');
      expect(await textsOf(opened.store, book)).toEqual(['c', 'd', 'later']);
      expect(await textsOf(opened.store, other)).toEqual(['c', 'd']);
      expect(opened.store.lostAtOpening).toBe(0);
    }
    expect(expectValue(await stores.workingSet.ids())).toHaveLength(9);

    // A gap in the order would be told as a loss as soon as the journal is damaged.
    const [first] = [...stores.files.contents.keys()].filter((name) => name.startsWith('journal-'));
    if (first !== undefined) stores.files.contents.get(first)?.fill(0, 60, 100);
    const damaged = expectValue(await reopen(stores));
    expect(damaged.notices.map(({ code }) => code)).toEqual(['records-recovered', 'nothing-lost']);
    expect(damaged.store.lostAtOpening).toBe(0);
  });
});
