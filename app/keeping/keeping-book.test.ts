import { expect, test } from 'vitest';
import { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { inMemoryStores, reopen, testKdfPolicy, testPassphrase } from '../../test/builders/a-vault';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { createVault } from '../vault/create-vault';
import { emptyKeeping, portable, readKeeping, type Keeping } from './keeping';
import { KeepingBook } from './keeping-book';

const proved = (keeping: Keeping): Keeping => ({ ...keeping, recoveryProvedAt: '2014-03-01T09:00:00.000Z' });

test('what is kept is there after a restart, and makes no book until it is changed', async () => {
  const stores = inMemoryStores();
  const { store } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
  const book = new KeepingBook(store);
  expect(expectValue(await book.read())).toEqual(emptyKeeping);
  expect(store.bookIds('keeping')).toEqual([]);

  expectValue(await book.change(proved));
  const again = expectValue(await reopen(stores)).store;
  expect(expectValue(await new KeepingBook(again).read())).toEqual(proved(emptyKeeping));
  expect(again.bookIds('case-book')).toEqual([]);
});

test('two changes at once both count, in one book', async () => {
  const store = inMemoryBookStore();
  const book = new KeepingBook(store);
  const version = (keeping: Keeping): Keeping => ({ ...keeping, programVersion: '1.2.3' });
  await Promise.all([book.change(proved), book.change(version), book.vaultName()]);

  expect(expectValue(await book.read())).toEqual(version(proved(emptyKeeping)));
  expect(store.bookIds('keeping')).toHaveLength(1);
});

test('fields of another version of the program stay as they are', async () => {
  const store = inMemoryBookStore();
  const book = new KeepingBook(store);
  const later = { ...emptyKeeping, plan: { ...emptyKeeping.plan, cloud: 'none' }, mood: ['calm'] };
  expectValue(await book.change(() => later));
  expectValue(await book.change(proved));

  expect(expectValue(await book.read())).toEqual(proved(later));
});

test('another format is told of, never taken for an empty one', () => {
  const bytes = new TextEncoder().encode('{"format":7}');
  expect(readKeeping(bytes)).toEqual({ ok: false, failure: { code: 'vault/newer-format', format: 7 } });
});

test('what is no JSON is a damaged record', () => {
  const bytes = new TextEncoder().encode('{"format":1');
  expect(readKeeping(bytes)).toEqual({ ok: false, failure: { code: 'vault/record-damaged', count: 1 } });
});

test('a backup takes along nothing that is of this computer only', () => {
  const book = BookId.parse('0'.repeat(32));
  const keeping: Keeping = {
    ...proved(emptyKeeping),
    plan: { place: 'sealed', placeName: 'stick', recoveryRecipient: 'age1x', recipients: [], isAutomatic: true },
    safetyIdentity: 'AGE-SECRET-KEY-1X',
    erasing: [book],
    purging: [{ book, heads: ['0'] }],
    unknown: [{ book, holder: 'a', role: 'document' }],
  };
  expect(portable(keeping)).toEqual({
    ...proved(emptyKeeping),
    plan: { recoveryRecipient: 'age1x', recipients: [], isAutomatic: false },
  });
});
