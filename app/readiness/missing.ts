import { missingCodes, type MissingItem } from '#shared/contract/missing';
import type { CaseBook } from '#shared/records/case-book';
import { documentKinds } from '#shared/document/document-kinds';
import type { Registers } from '#shared/records/registers';
import { forumOf } from '../documents/forums';
import { missingPeople } from './missing-people';
import { missingFacts } from './missing-facts';
import { readersOf } from './readers';
import { lostReferences } from './lost-references';

/**
 * What the documents of a case still lack, what weighs most first. The rules are those by which the composer checks a
 * document; here they are asked of the records, so that nothing has to be written first. What no document may tell
 * is asked for nothing.
 */
export function missingIn(book: CaseBook, registers: Registers): readonly MissingItem[] {
  const { lost, named } = lostReferences(book, registers);
  const items = [
    ...missingSubject(book),
    ...missingPeople(book, named),
    ...lost,
    ...missingFacts(book),
    ...documentKinds.flatMap((kind) => forumOf(kind).missing?.(book, registers) ?? []),
  ];
  return items.toSorted((one, other) => weights.indexOf(one.code) - weights.indexOf(other.code));
}

const weights: readonly MissingItem['code'][] = missingCodes;

/** Without its subject a book is about nobody; without a role nobody knows why it is. */
function missingSubject(book: CaseBook): readonly MissingItem[] {
  const subject = book.subject === undefined ? undefined : book.parties[book.subject];
  if (subject === undefined) return [{ code: 'no-subject', field: 'subject', documents: documentKinds }];
  if ((subject.roles ?? []).length > 0) return [];
  const about = { kind: 'party', id: subject.id } as const;
  return [{ code: 'no-role', about, field: 'roles', documents: readersOf(subject) }];
}
