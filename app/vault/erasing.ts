import type { BookId } from '#shared/schema/ids';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { isErasable, type BookContent } from '../ports/book-store';
import { BookKeys } from './keyring/book-keys';
import { newBook, withBookRenewed, withNumberReserved, withoutBooks, type Keyring } from './keyring/keyring';
import { writeKeyring, writeSmallerKeyring } from './keyring/keyring-files';
import { turnRing } from './keyring/ring-turning';
import { reachedBy, settleKeyring, type Open } from './unlocked-state';

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
  const put = await putInForce(open, withoutBooks(open.books.keyring, new Set(ids), open.writer.lastOrder));
  if (put.ok) {
    await letGoOf(
      open,
      books.map(({ number }) => number),
    );
  }
  return put;
}

/**
 * Gives a book another number and another key, under which it holds these entries alone; the key before is destroyed as
 * in erasing. They are written under a number that counts as erased until the keyring knows it, so that there is one book
 * at every moment. `UnlockedVault.sweep` removes what is left of the book before.
 */
export async function renewBook(open: Open, id: BookId, entries: readonly BookContent[]): Promise<Result<void>> {
  const settled = await settleKeyring(open);
  if (!settled.ok) return settled;
  const before = open.books.book(id);
  if (!before) return fail({ code: 'case-book/not-found' });
  const number = await reserveNumber(open);
  if (!number.ok) return number;
  const renewed = await newBook({ number: number.value, id, role: before.role }, open.keys);
  const written = await writeAhead(open, withBookRenewed(open.books.keyring, renewed, 0), id, entries);
  if (!written.ok) return written;
  const put = await putInForce(open, withBookRenewed(open.books.keyring, renewed, open.writer.lastOrder));
  await letGoOf(open, [put.ok ? before.number : renewed.number]);
  return put;
}

async function reserveNumber(open: Open): Promise<Result<number>> {
  const present = open.books.keyring;
  const reserved = withNumberReserved(present, open.writer.lastOrder);
  const written = await writeKeyring(open.stores.files, reserved, open.ring);
  if (written.ok) open.books = new BookKeys(reserved, open.keys);
  else open.owedKeyring = { ...present, epoch: reserved.epoch + 1 };
  return written.ok ? succeed(present.nextNumber) : written;
}

async function writeAhead(
  open: Open,
  keyring: Keyring,
  bookId: BookId,
  entries: readonly BookContent[],
): Promise<Result<void>> {
  const begun = await open.mark.begin();
  const written = begun.ok
    ? await open.writer.writeAhead(
        entries.map((entry) => ({ ...entry, bookId })),
        new BookKeys(keyring, open.keys),
        open.books,
      )
    : begun;
  open.mark.saved(reachedBy(open));
  return written;
}

/** Puts a keyring in force that lacks keys of the present one, under a new ring key. Where it fails, the present one holds. */
async function putInForce(open: Open, next: Keyring): Promise<Result<void>> {
  const present = open.books.keyring;
  const { files } = open.stores;
  const sweepBelow = open.journal.position.segment + 1;
  const { ring, written } = await turnRing(files, open.ring, {
    present,
    sweepBelow,
    write: (fresh) => writeSmallerKeyring(files, next, present, fresh),
  });
  open.ring = ring;
  if (!written.ok) {
    // Above the next one, and above the present one that was put back in its place.
    open.owedKeyring = { ...present, epoch: next.epoch + 2 };
    return written;
  }
  open.sweepBelow = sweepBelow;
  open.books = new BookKeys(next, open.keys);
  return written;
}

/** Takes what was written of books without a key out of the working set. */
async function letGoOf(open: Open, numbers: readonly number[]): Promise<void> {
  const records = numbers.flatMap((number) => open.catalogue.dropBook(number));
  await open.writer.discard(records.map(({ id }) => id));
}
