import { expect, test } from 'vitest';
import { BookId } from '#shared/schema/ids';
import { fail, succeed, expectValue } from '#shared/result';
import type { Result } from '#shared/result';
import { anEntry, reopen, testKdfPolicy, textsOf, withPassphrase } from '../../test/builders/a-vault';
import { isFinished } from '../ports/change-over';
import { inMemoryVaultFiles } from '../ports/in-memory-vault-files';
import { inMemoryWorkingSet } from '../ports/in-memory-working-set';
import { buildVault } from './build-vault';
import type { BookToBuild } from './build-vault';
import { newRecoveryKey } from './secrets/recovery-key';

const idOf = (digit: string) => BookId.parse(digit.repeat(32));

function aBook(digit: string, ...texts: readonly string[]): BookToBuild {
  const id = idOf(digit);
  const changes = texts.map((text) => anEntry(id, 'change', text));
  return { id, role: 'case-book', entries: [...changes, anEntry(id, 'card', 'card'), anEntry(id, 'draft', 'draft')] };
}

async function* each(...books: readonly Result<BookToBuild>[]): AsyncGenerator<Result<BookToBuild>> {
  for (const book of books) yield await Promise.resolve(book);
}

test('a vault that was built holds the books under their ids, and takes more', async () => {
  const files = inMemoryVaultFiles();
  const recoveryKey = { kind: 'recovery-key', text: newRecoveryKey().join(' ') } as const;
  const books = each(
    succeed(aBook('a', 'one', 'two')),
    succeed({ id: idOf('b'), role: 'registers', entries: [] }),
    succeed(aBook('c', 'three')),
  );
  expectValue(await buildVault(files, [withPassphrase, recoveryKey], books, testKdfPolicy));
  expect(isFinished(files.contents.keys())).toBe(true);

  for (const secret of [withPassphrase, recoveryKey]) {
    const workingSet = inMemoryWorkingSet();
    const { store, notices } = expectValue(await reopen({ files, workingSet }, secret));
    expect(notices.map(({ code }) => code)).toEqual(['working-set-rebuilt', 'nothing-lost']);
    expect([store.bookIds('case-book'), store.bookIds('registers')]).toEqual([[idOf('a'), idOf('c')], [idOf('b')]]);
    expect(await textsOf(store, idOf('a'))).toEqual(['one', 'two', 'draft']);
    expect(await textsOf(store, idOf('c'))).toEqual(['three', 'draft']);
  }

  const stores = { files, workingSet: inMemoryWorkingSet() };
  const { store } = expectValue(await reopen(stores));
  expectValue(await store.createBooks('case-book', 1));
  expectValue(await store.write([anEntry(idOf('b'), 'change', 'later')]));
  expectValue(await store.compact());
  store.lock();
  const again = expectValue(await reopen(stores));
  expect(again.notices).toEqual([]);
  expect(again.store.bookIds('case-book')).toHaveLength(3);
  expect(await textsOf(again.store, idOf('b'))).toEqual(['later']);
});

test('a vault without a book is one too', async () => {
  const files = inMemoryVaultFiles();
  expectValue(await buildVault(files, [withPassphrase], each(), testKdfPolicy));
  const { store, notices } = expectValue(await reopen({ files, workingSet: inMemoryWorkingSet() }));
  expect([store.bookIds('case-book'), notices]).toEqual([[], []]);
});

test('a book that cannot be had leaves no finished vault', async () => {
  const files = inMemoryVaultFiles();
  const failure = { code: 'storage/not-read', reason: 'EIO' } as const;
  const books = each(succeed(aBook('a', 'one')), fail(failure));
  expect(await buildVault(files, [withPassphrase], books, testKdfPolicy)).toEqual({ ok: false, failure });
  expect(isFinished(files.contents.keys())).toBe(false);
});
