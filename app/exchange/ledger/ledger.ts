import * as z from 'zod';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { collectionNames, type CollectionName } from '#shared/records/case-book';
import { BookId } from '#shared/schema/ids';
import type { Result } from '#shared/result';
import { readStored, writeStored } from '../../keeping/stored-json';
import { fromHex, toHex } from '../../vault/crypto/bytes';
import type { EntryIds } from '../copy/own-side';
import type { ExchangeKeys } from '../packet/keys';

/** The number of the format of the ledger. */
const ledgerFormat = 1;

const StoredKeys = z.object({ identity: z.string(), signing: z.string().regex(/^[0-9a-f]{64}$/u) });

const Heads = z.array(z.string());

const StoredShare = z.looseObject({
  /** The id of the share, and of the book that holds the shared copy. */
  id: BookId,
  book: BookId,
  /** The chosen lists; those that this program does not know stay. */
  lists: z.array(z.string()),
  withPrivileged: z.boolean(),
  /** The ids that entries of the registers have here, by register and the id in the copy. */
  ids: z.record(z.string(), z.string()),
  /** At which changes book and registers were when they and the copy were last brought in step. */
  bookHeads: Heads,
  registerHeads: Heads,
  /** Under which names this vault wrote into the copy: by them its own values are known. */
  actors: z.array(z.string()),
});

const StoredLedger = z.looseObject({
  format: z.literal(ledgerFormat),
  keys: StoredKeys.optional(),
  colleagues: z.array(z.looseObject({ name: z.string(), code: z.string() })),
  shares: z.array(StoredShare),
});

/**
 * What a vault knows of exchanging: its keys, its colleagues, and what it shares. Fields that another version of the
 * program wrote stay as they are.
 */
export type Ledger = Readonly<z.infer<typeof StoredLedger>>;

/** One case book with one choice of what is shared of it. */
export type Share = Readonly<z.infer<typeof StoredShare>>;

export const emptyLedger: Ledger = { format: ledgerFormat, colleagues: [], shares: [] };

export function writeLedger(ledger: Ledger): Uint8Array<ArrayBuffer> {
  return writeStored(ledger);
}

/** Fails as `readStored` does. */
export function readLedger(body: Uint8Array): Result<Ledger> {
  return readStored(body, StoredLedger, ledgerFormat);
}

/** The keys of the vault; undefined before they were made. */
export function keysIn({ keys }: Ledger): ExchangeKeys | undefined {
  return keys && { identity: keys.identity, signing: fromHex(keys.signing) };
}

export function withKeys(ledger: Ledger, { identity, signing }: ExchangeKeys): Ledger {
  return { ...ledger, keys: { identity, signing: toHex(signing) } };
}

/** The lists of a share that this program knows. */
function listsOf({ lists }: Pick<Share, 'lists'>): readonly CollectionName[] {
  return collectionNames.filter((name) => lists.includes(name));
}

/** What is shared of the case book. */
export function termsOf(share: Share): SharingTerms {
  return { lists: listsOf(share), withPrivileged: share.withPrivileged };
}

/** The ids that entries of the registers have here. */
export function idsIn({ ids }: Share): EntryIds {
  return new Map(Object.entries(ids));
}

/** The ledger with a share in the place of the one with its id. */
export function withShare(ledger: Ledger, share: Share): Ledger {
  return { ...ledger, shares: [...ledger.shares.filter(({ id }) => id !== share.id), share] };
}

/** The ledger without what was shared of case books. */
export function withoutBooks(ledger: Ledger, books: ReadonlySet<string>): Ledger {
  return { ...ledger, shares: ledger.shares.filter(({ book }) => !books.has(book)) };
}
