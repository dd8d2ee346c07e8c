import type { MissingItem } from '#shared/contract/missing';
import type { CaseBook } from '#shared/records/case-book';
import { forumOf } from '../documents/forums';
import { namingOf } from '#shared/records/consent';
import { readersOf } from './readers';

/** The people whom a document may name and who have not said whether it may. `named`: those that a fact is about. */
export function missingPeople(book: CaseBook, named: ReadonlySet<string>): readonly MissingItem[] {
  return Object.values(book.parties).flatMap((party): readonly MissingItem[] => {
    if (party.id !== book.subject && !named.has(party.id)) return [];
    const documents = readersOf(party).filter((kind) => namingOf(party, forumOf(kind).profile.audience).consentMissing);
    if (documents.length === 0) return [];
    return [{ code: 'no-consent', about: { kind: 'party', id: party.id }, field: 'consents', documents }];
  });
}
