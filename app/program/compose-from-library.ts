import type { DocumentRequest } from '#shared/contract/vault-api';
import type { ComposedDocument } from '#shared/document/document';
import type { CaseBook } from '#shared/records/case-book';
import type { PersonSetAside } from '#shared/records/consent';
import type { BookId } from '#shared/schema/ids';
import type { Registers } from '#shared/records/registers';
import type { Submission } from '#shared/document/submission';
import { caseBooksIn } from '#shared/document/submission-books';
import { fail, succeed, type Result } from '#shared/result';
import type { Finish } from '../composer/names/look-over';
import type { Library } from '../book/library';
import { allIds, readBooks } from './export-file';
import { peopleSetAside } from './people-set-aside';
import type { ProgramParts } from './program-parts';

/** A document, and the case books and registers that it tells of. */
export type FromLibrary = {
  readonly document: ComposedDocument;
  readonly caseBooks: readonly CaseBook[];
  readonly registers: Registers;
};

/**
 * The document that a request asks for, out of what the library holds; `finish` is what a person makes of it. No change
 * of a book may run meanwhile.
 */
export async function composeFromLibrary(
  library: Library,
  compose: ProgramParts['compose'],
  { kind, caseBooks, submissionId, language }: DocumentRequest,
  finish?: Finish,
): Promise<Result<FromLibrary>> {
  const shared = await library.shared.read();
  if (!shared.ok) return shared;
  const { registers, submissions } = shared.value;
  const submission = submissions.find(({ id }) => id === submissionId)?.submission;
  if (submissionId !== undefined && !submission) return fail({ code: 'document/no-submission' });
  const wanted = caseBooks ?? (submission ? await booksOf(library, submission) : undefined);
  const ids = wanted ? succeed(wanted) : await allIds(library);
  if (!ids.ok) return ids;
  const books = await readBooks(library, ids.value);
  if (!books.ok) return books;
  const setAside = await peopleSetAside(library, ids.value);
  if (!setAside.ok) return setAside;
  const elsewhere = finish === undefined ? succeed([]) : await peopleElsewhere(library, ids.value);
  if (!elsewhere.ok) return elsewhere;
  const unseen = [...setAside.value, ...elsewhere.value];
  const composition = { kind, caseBooks: books.value, setAside: unseen, registers, language };
  const document = compose({ ...composition, ...(submission ? { submission } : {}) }, finish);
  return document.ok ? succeed({ document: document.value, caseBooks: books.value, registers }) : document;
}

/**
 * The people of all other case books: what a person wrote may name somebody of a case book that the document tells of no
 * longer.
 */
async function peopleElsewhere(library: Library, told: readonly BookId[]): Promise<Result<readonly PersonSetAside[]>> {
  const parties = await library.caseBooks.parties();
  return parties.ok ? succeed(parties.value.filter(({ bookId }) => !told.includes(bookId))) : parties;
}

/** The case books that a submission tells of, those that are still there. */
async function booksOf(library: Library, submission: Submission): Promise<readonly BookId[]> {
  const named = caseBooksIn(submission);
  const there = await allIds(library);
  return there.ok ? there.value.filter((id) => named.has(id)) : [];
}
