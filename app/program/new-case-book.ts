import { CaseBook, collectionNames } from '#shared/model/case-book';
import { issuesOf } from '#shared/model/issues';
import type { Party } from '#shared/model/party';
import { fail, succeed, type Result } from '#shared/result';

/**
 * A case book with one party, who is its subject and has the book's title for a name. Fails with
 * `case-book/invalid-change` where the title is none.
 */
export function newCaseBook(title: string, subjectKind: Party['kind'], partyId: string): Result<CaseBook> {
  const subject = { id: partyId, kind: subjectKind, name: title, roles: ['defendant'] };
  const empty = Object.fromEntries(collectionNames.map((name) => [name, {}]));
  const value = { id: 'new', title, state: 'active', ...empty, subject: partyId, parties: { [partyId]: subject } };
  const book = CaseBook.safeParse(value);
  if (book.success) return succeed(book.data);
  const issues = issuesOf(book.error, value).filter(({ path }) => path === 'title');
  return fail({ code: 'case-book/invalid-change', issues });
}
