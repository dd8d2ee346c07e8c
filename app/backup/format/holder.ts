import * as z from 'zod';
import type { Bytes } from '#app/vault/crypto/bytes';

/** The id of a holder, the kind of an entry: what may stand in the name of a part. */
export const HolderId = z.string().regex(/^[A-Za-z0-9_-]{1,48}$/);
export const EntryName = z.string().regex(/^[a-z0-9-]{1,32}$/);
const Count = z.int().min(0);

/** What is said of a holder before its entries. */
export const HolderFacts = z.object({
  role: z.string().regex(/^[a-z0-9-]{1,32}$/),
  /** So many records it shows, and so many of its entries had no whole copy left. */
  records: Count,
  lost: Count,
});
export type HolderFacts = z.infer<typeof HolderFacts>;

/** An entry as it is stored. Kinds that the program does not know pass through unchanged. */
export type BackedUpEntry = { readonly kind: string; readonly body: Bytes };

/** One thing that is backed up as a whole: a case book, the registers, and what later versions keep besides. */
export type BackedUpHolder = Readonly<HolderFacts> & {
  readonly id: string;
  /** In the order in which they are stored; the order is kept. */
  readonly entries: readonly BackedUpEntry[];
  /** The same in the open format, as JSON in UTF-8, for a reader that is not this program. */
  readonly readable?: Bytes;
};
