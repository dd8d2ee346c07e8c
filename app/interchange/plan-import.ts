import type { Issue } from '#shared/failure';
import type { StoredSubmission } from '#shared/contract/vault-api';
import { CaseBook, collectionNames } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { BookId, ReferenceKind } from '#shared/schema/ids';
import type { Registers } from '#shared/records/registers';
import { sameValue } from '#shared/schema/same-value';
import { Submission } from '#shared/document/submission';
import { textIn } from '#shared/values/texts/text';
import type { Interchange } from './interchange';
import { mergeRegisters, registerOf, type RegisterMerge } from './merge-registers';
import { renameReferences, type Renaming } from './rename-references';

/** What the vault has already of what a file brings. */
export type Present = {
  readonly registers: Registers;
  readonly submissions: readonly { readonly id: string; readonly submission: Submission }[];
  /** The case books that have, or came with, an id of the file: the id, and the book. */
  readonly books: readonly { readonly origin: string; readonly book: CaseBook }[];
  /** Nobody works in it yet: there is no case book but those of the sample. Only then can a file be its owner's. */
  readonly isUnused: boolean;
};

/** `new`: to be added. `copy`: a book of this id is here in another state, this becomes a second one. `same`: nothing to do. */
export type PlannedBook = {
  readonly book: CaseBook;
  readonly fate: 'new' | 'copy' | 'same';
  /** The book of the vault that is the same. */
  readonly same?: BookId;
};

export type ImportPlan = {
  readonly merge: RegisterMerge;
  readonly books: readonly PlannedBook[];
  readonly submissions: readonly Submission[];
  readonly remarks: readonly Issue[];
};

/** What an import would do. Nothing that is there is changed or taken out. */
export function planImport(interchange: Interchange, present: Present): ImportPlan {
  const merge = mergeRegisters(present.registers, interchange.registers, interchange, present.isUnused);
  const books = interchange.caseBooks.map((book) => planBook(withRenamedRegisters(book, merge.renamed), present));
  const remarks = books.flatMap(({ book, fate }, at): Issue[] =>
    fate === 'copy' ? [{ path: `caseBooks[${at}].id`, problem: 'duplicate-id', given: book.title }] : [],
  );
  return { merge, books, submissions: interchange.submissions, remarks };
}

/** A submission as the vault will hold it, once the new ids of the case books are known. */
export function withNewIds(
  submission: Submission,
  { renamed }: RegisterMerge,
  bookIds: ReadonlyMap<string, BookId>,
): Submission {
  const rename: Renaming = (kind, id) => (kind === 'caseBook' ? (bookIds.get(id) ?? id) : renamed(kind, id));
  return Submission.parse(renameReferences(Submission, submission, rename));
}

/** The submissions of a plan that are not there yet, each under a free id. */
export function newSubmissions(
  { submissions, merge }: ImportPlan,
  bookIds: ReadonlyMap<string, BookId>,
  present: Present['submissions'],
  nextId: () => string,
): readonly StoredSubmission[] {
  const taken = new Set(present.map(({ id }) => id));
  return submissions
    .map((submission) => withNewIds(submission, merge, bookIds))
    .filter((submission) => !present.some((there) => isSameSubmission(there.submission, submission)))
    .map((submission) => {
      const wanted = submission.id;
      const id = wanted === undefined || taken.has(wanted) ? nextId() : wanted;
      taken.add(id);
      return { id, submission: { ...submission, id } };
    });
}

/** Whether two submissions say the same, whatever their ids. */
export function isSameSubmission(one: Submission, other: Submission): boolean {
  return sameValue({ ...one, id: undefined }, { ...other, id: undefined });
}

/** What a list calls a submission. */
export function submissionTitle({ title, subject, state, language = 'en' }: Submission): string {
  return textIn(title ?? subject, language) ?? textIn(state, language) ?? '';
}

function planBook(book: CaseBook, { books }: Present): PlannedBook {
  const known = books.filter(({ origin }) => origin === book.id);
  const same = known.find((there) => sameValue({ ...there.book, id: book.id }, book));
  if (same) return { book, fate: 'same', same: same.book.id };
  const isNamed = !/^book-\d+$/u.test(book.id);
  return { book, fate: known.length > 0 && isNamed ? 'copy' : 'new' };
}

/** What a book has itself it means itself: only what it does not have is looked for in the registers. */
function withRenamedRegisters(book: CaseBook, renamed: Renaming): CaseBook {
  const rename: Renaming = (kind, id) => (kind === 'caseBook' || isOwn(book, kind, id) ? id : renamed(kind, id));
  return CaseBook.parse(renameReferences(CaseBook, book, rename));
}

function isOwn(book: CaseBook, kind: ReferenceKind, id: string): boolean {
  if (!registerOf(kind)) return true;
  const collection = collectionNames.find((name) => collectionKinds[name] === kind);
  return collection !== undefined && Object.hasOwn(book[collection], id);
}
