import type { CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import { Registers } from '#shared/records/registers';
import { succeed, type Result } from '#shared/result';
import type { Library } from '../book/library';
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
    ? { caseBooks: caseBooks.value, registers: nobodysOwn(usedEntries(caseBooks.value, registers)), submissions: [] }
    : { caseBooks: caseBooks.value, registers, submissions: submissions.map(({ submission }) => submission) };
  return succeed(writeInterchange(file));
}

/** Chosen case books go to somebody else: who is the own counsel here is not the own one there. */
function nobodysOwn(registers: Registers): Registers {
  const foreign = <Entry extends { own?: true | undefined }>(entries: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, own: undefined }]));
  return Registers.parse({
    ...registers,
    organisations: foreign(registers.organisations),
    counsels: foreign(registers.counsels),
  });
}

/** The books of the ids, in the order of the ids. */
export async function readBooks(library: Library, ids: readonly BookId[]): Promise<Result<readonly CaseBook[]>> {
  const books: CaseBook[] = [];
  for (const id of ids) {
    const book = await library.caseBooks.one(id);
    if (!book.ok) return book;
    books.push(book.value);
  }
  return succeed(books);
}

export async function allIds(library: Library): Promise<Result<readonly BookId[]>> {
  const cards = await library.caseBooks.cards();
  return cards.ok ? succeed([...cards.value.keys()]) : cards;
}
