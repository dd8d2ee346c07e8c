import type { CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import type { StoredCard } from '../../book/card';
import type { Library } from '../../book/library';
import type { Shared } from '../../book/shared-registers';
import type { Present } from '../../interchange/plan-import';

/** What a library has already of what comes in with these ids. */
export async function presentIn(
  library: Library,
  ids: ReadonlySet<string>,
): Promise<Result<{ readonly present: Present; readonly shared: Shared }>> {
  const shared = await library.shared.read();
  if (!shared.ok) return shared;
  const cards = await library.caseBooks.cards();
  if (!cards.ok) return cards;
  const books = await booksKnownBy(library, ids, cards.value);
  if (!books.ok) return books;
  const isUnused = [...cards.value.values()].every((card) => card.isSample);
  return succeed({ present: { ...shared.value, books: books.value, isUnused }, shared: shared.value });
}

/** The books of the vault that have one of the ids, or were imported under it. */
async function booksKnownBy(
  library: Library,
  ids: ReadonlySet<string>,
  cards: ReadonlyMap<BookId, StoredCard>,
): Promise<Result<Present['books']>> {
  const known: { origin: string; book: CaseBook }[] = [];
  for (const [id, { origin }] of cards) {
    const names = [id, ...(origin === undefined ? [] : [origin])].filter((name) => ids.has(name));
    if (names.length === 0) continue;
    const book = await library.caseBooks.one(id);
    if (!book.ok) return book;
    known.push(...names.map((name) => ({ origin: name, book: book.value })));
  }
  return succeed(known);
}
