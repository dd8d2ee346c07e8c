import * as z from 'zod';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { collectionNames } from '#shared/records/case-book';
import { BookId } from '#shared/schema/ids';
import { keyOf } from '../copy/keys';
import { cellsOf, type CellPatch, type SharedCopy } from '../copy/shared-copy';
import { termsOf, type Share } from '../ledger/ledger';

const keys = {
  book: keyOf({ at: 'about', field: 'book' }),
  terms: keyOf({ at: 'about', field: 'terms' }),
} as const;

/** The id of a case book wherever it is: 32 hexadecimal digits. */
export const SharedBookId = BookId.refine((id) => /^[0-9a-f]{32}$/u.test(id));

/** What of a case book is shared, as it is written down: lists that this program does not know are left out. */
export const WrittenTerms = z.object({ lists: z.array(z.string()), withPrivileged: z.boolean() });

/** What a shared copy says of itself: of which case book it is, and what is shared of that. */
export function aboutShare(share: Share): readonly CellPatch[] {
  const { lists, withPrivileged } = termsOf(share);
  return [
    { key: keys.book, json: JSON.stringify(share.book) },
    { key: keys.terms, json: JSON.stringify({ lists, withPrivileged }) },
  ];
}

/** Undefined where a copy does not say it. */
export function aboutCopy(copy: SharedCopy): { readonly book: BookId; readonly terms: SharingTerms } | undefined {
  const cells = cellsOf(copy);
  const book = SharedBookId.safeParse(JSON.parse(cells.get(keys.book) ?? 'null'));
  const terms = WrittenTerms.safeParse(JSON.parse(cells.get(keys.terms) ?? 'null'));
  return book.success && terms.success ? { book: book.data, terms: knownTerms(terms.data) } : undefined;
}

/** The terms as far as this program knows the lists. */
function knownTerms({ lists, withPrivileged }: z.infer<typeof WrittenTerms>): SharingTerms {
  return { lists: collectionNames.filter((name) => lists.includes(name)), withPrivileged };
}
