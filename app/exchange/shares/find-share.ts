import type { SharingTerms } from '#shared/contract/exchange-api';
import { sameValue } from '#shared/schema/same-value';
import type { BookId } from '#shared/schema/ids';
import { termsOf, type Ledger, type Share } from '../ledger/ledger';

/** The share of a case book with these terms, if it was shared so before. */
export function shareWith(ledger: Ledger, book: BookId, terms: SharingTerms): Share | undefined {
  return ledger.shares.find((share) => share.book === book && areSameTerms(termsOf(share), terms));
}

/** A share of which this vault knows nothing yet. */
export function newShare(id: BookId, book: BookId, { lists, withPrivileged }: SharingTerms): Share {
  return { id, book, lists: [...lists], withPrivileged, ids: {}, bookHeads: [], registerHeads: [], actors: [] };
}

/** Whether two share the same, in whatever order it is named. */
export function areSameTerms(one: SharingTerms, other: SharingTerms): boolean {
  return sameValue(sorted(one), sorted(other));
}

function sorted({ lists, withPrivileged }: SharingTerms): SharingTerms {
  return { lists: lists.toSorted(), withPrivileged };
}
