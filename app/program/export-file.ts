import type { CaseBook } from '#shared/model/case-book';
import type { BookId } from '#shared/model/ids';
import { succeed, type Result } from '#shared/result';
import type { Library } from '../case-book/library';
import { usedEntries } from '../interchange/used-entries';
import { writeInterchange } from '../interchange/write-interchange';

/**
 * Case books as an interchange file: the ones asked for with the register entries they use, or without ids everything
 * that the vault holds.
 */
export async function exportFile(library: Library, ids?: readonly BookId[]): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const shared = await library.shared.read();
  if (!shared.ok) return shared;
  const { registers, submissions } = shared.value;
  const wanted = ids ? succeed(ids) : await allIds(library);
  if (!wanted.ok) return wanted;
  const caseBooks = await readBooks(library, wanted.value);
  if (!caseBooks.ok) return caseBooks;
  const file = ids
    ? { caseBooks: caseBooks.value, registers: usedEntries(caseBooks.value, registers), submissions: [] }
    : { caseBooks: caseBooks.value, registers, submissions: submissions.map(({ submission }) => submission) };
  return succeed(writeInterchange(file));
}

/** The books of the ids, in the order of the ids. */
export async function readBooks(library: Library, ids: readonly BookId[]): Promise<Result<readonly CaseBook[]>> {
  const books: CaseBook[] = [];
  for (const id of ids) {
    const state = await library.caseBooks.open(id);
    if (!state.ok) return state;
    books.push(state.value.book);
  }
  return succeed(books);
}

export async function allIds(library: Library): Promise<Result<readonly BookId[]>> {
  const cards = await library.caseBooks.cards();
  return cards.ok ? succeed([...cards.value.keys()]) : cards;
}
