import type { BookId } from '#shared/schema/ids';
import { fail } from '#shared/result';
import type { Result } from '#shared/result';
import { isErasable } from '../ports/book-store';
import { BookKeys } from './keyring/book-keys';
import { withoutBooks } from './keyring/keyring';
import { writeSmallerKeyring } from './keyring/keyring-files';
import { turnRing } from './keyring/ring-turning';
import { settleKeyring, type Open } from './unlocked-state';

/**
 * Takes the keys of books out of the keyring, under a new ring key, and what was written of them out of the working set.
 * All of them or none; `UnlockedVault.sweep` removes what is left of them in the journal.
 */
export async function eraseBooks(open: Open, ids: readonly BookId[]): Promise<Result<void>> {
  const books = ids.flatMap((id) => open.books.book(id) ?? []);
  if (books.length < ids.length || books.some(({ role }) => !isErasable(role))) {
    return fail({ code: 'case-book/not-found' });
  }
  const settled = await settleKeyring(open);
  if (!settled.ok) return settled;
  const present = open.books.keyring;
  const smaller = withoutBooks(present, new Set(ids), open.writer.lastOrder);
  const { files } = open.stores;
  const sweepBelow = open.journal.position.segment + 1;
  const { ring, written } = await turnRing(files, open.ring, {
    present,
    sweepBelow,
    write: (fresh) => writeSmallerKeyring(files, smaller, present, fresh),
  });
  open.ring = ring;
  if (!written.ok) {
    // Above the smaller one, and above the present one that was put back in its place.
    open.owedKeyring = { ...present, epoch: smaller.epoch + 2 };
    return written;
  }
  open.sweepBelow = sweepBelow;
  open.books = new BookKeys(smaller, open.keys);
  const records = books.flatMap(({ number }) => open.catalogue.dropBook(number));
  await open.writer.discard(records.map(({ id }) => id));
  return written;
}
