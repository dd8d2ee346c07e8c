import type { BookId } from '#shared/schema/ids';
import type { Library } from '../../book/library';
import type { BookStore } from '../../ports/book-store';
import type { Share } from '../ledger/ledger';

/** Whether a share was never in step with the case book here. */
export function isUnmet({ bookHeads }: Share): boolean {
  return bookHeads.length === 0;
}

/** Whether a case book is not here, or has its room and nothing in it. */
export async function isNotHere(
  { store, library }: { readonly store: BookStore; readonly library: Library },
  book: BookId,
): Promise<boolean> {
  if (!store.bookIds('case-book').includes(book)) return true;
  const plain = await library.copies.plainOf(book);
  return !plain.ok && plain.failure.code === 'case-book/not-found';
}
