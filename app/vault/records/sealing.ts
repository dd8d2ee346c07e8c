import type { BookEntry } from '../../ports/book-store';
import type { SealedRecord } from '../../ports/working-set';
import type { BookKeys } from '../keyring/book-keys';
import type { Known } from '../journal/catalogue';
import { isDerived, kindOf, orderStep, sealPlace } from '../crypto/place';
import { sealRecord } from './record';
import type { VaultKeys } from '../crypto/vault-key';

/** The orders that were given out last. */
export type Orders = { readonly journaled: number; readonly derived: number };

export type NewRecord = { readonly known: Known; readonly sealed: SealedRecord };

/** Numbers entries in their order. Changes, snapshots and drafts take the next step, views and cards come between. */
export function numberEntries(
  entries: readonly BookEntry[],
  last: Orders,
): { readonly numbered: readonly { readonly entry: BookEntry; readonly order: number }[]; readonly orders: Orders } {
  let { journaled, derived } = last;
  const numbered = entries.map((entry) => {
    if (isDerived(entry.kind)) {
      derived = Math.max(journaled, derived) + 1;
      return { entry, order: derived };
    }
    journaled += orderStep;
    return { entry, order: journaled };
  });
  return { numbered, orders: { journaled, derived } };
}

/** Seals an entry of a known book under a fresh id. */
export async function sealEntry(entry: BookEntry, order: number, books: BookKeys, keys: VaultKeys): Promise<NewRecord> {
  const book = books.book(entry.bookId);
  if (!book) throw new Error('an entry of an unknown book came to be sealed');
  const place = { book: book.number, keyEpoch: book.keyEpoch, kind: kindOf(entry), order };
  const id = await sealPlace(place, keys);
  const bytes = await sealRecord(id, entry.body, await books.key(book.number), keys.vaultId);
  return { known: { id, ...place }, sealed: { id, bytes } };
}
