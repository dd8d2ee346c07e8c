import type { NewCaseBook, NewCaseBookInput, VaultApi } from '#shared/contract/vault-api';
import type { MissingItem } from '#shared/contract/missing';
import type { Registers } from '#shared/records/registers';
import { fail, succeed, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import type { Library } from '../book/library';
import type { Ids } from '../ports/ids';
import { missingIn } from '../readiness/missing';
import { wordsOfNames } from '../spelling/words-of-names';
import { eraseSample } from './erasing/erase-sample';
import { eraseWithShares } from './erasing/erase-with-shares';
import { readBooks } from './export-file';
import { newCaseBook } from './new-case-book';
import type { Session } from './session/session';

type Methods = Pick<
  VaultApi,
  'listCaseBooks' | 'createCaseBook' | 'eraseCaseBooks' | 'eraseSample' | 'missing' | 'parties' | 'wordsOfNames'
>;

/** Case books: the list of them, making one, and erasing them for good. */
export function caseBookMethods(ids: Ids, session: Session): Methods {
  return {
    listCaseBooks: () => session.reading(({ library }) => library.caseBooks.list()),
    createCaseBook: (input) =>
      session.changingWith(({ library }, registers) => createCaseBook(library, registers, input, ids)),
    eraseCaseBooks: (wanted) => session.changing((open) => eraseWithShares(open, wanted)),
    eraseSample: () => session.changing(eraseSample),
    missing: (id) => session.reading(({ library }) => missingOf(library, id)),
    parties: () => session.reading(({ library }) => library.caseBooks.parties()),
    wordsOfNames: (ids) => session.reading(({ library }) => wordsOfNamesIn(library, ids)),
  };
}

async function createCaseBook(
  library: Library,
  registers: Registers,
  input: NewCaseBookInput,
  ids: Ids,
): Promise<Result<NewCaseBook>> {
  const book = newCaseBook(input, registers, () => ids.nextId());
  if (!book.ok) return book;
  const drafts = await library.caseBooks.draftNew([{ book: book.value, kind: 'created' }], registers);
  if (!drafts.ok) return drafts;
  const written = await library.write(drafts.value);
  if (!written.ok) return written;
  const [draft] = drafts.value;
  return draft ? succeed({ id: draft.bookId, subject: book.value.subject ?? '' }) : fail({ code: 'internal' });
}

async function missingOf(library: Library, id: BookId): Promise<Result<readonly MissingItem[]>> {
  const shared = await library.shared.read();
  const book = await library.caseBooks.one(id);
  if (!shared.ok) return shared;
  if (!book.ok) return book;
  return succeed(missingIn(book.value, shared.value.registers));
}

async function wordsOfNamesIn(library: Library, ids: readonly BookId[]): Promise<Result<readonly string[]>> {
  const shared = await library.shared.read();
  const caseBooks = await readBooks(library, ids);
  if (!shared.ok) return shared;
  if (!caseBooks.ok) return caseBooks;
  return succeed(wordsOfNames({ caseBooks: caseBooks.value, registers: shared.value.registers }));
}
