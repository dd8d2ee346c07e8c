import * as z from 'zod';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { collectionNames, type CollectionName } from '#shared/records/case-book';
import { BookId } from '#shared/schema/ids';
import type { Result } from '#shared/result';
import { readStored, writeStored } from '../../keeping/stored-json';
import { fromHex, toHex } from '../../vault/crypto/bytes';
import type { EntryIds } from '../copy/own-side';
import { TeamState } from '../folder/team-state';
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

const StoredTeam = z.looseObject({
  state: TeamState,
  /** What of this vault's shares goes to the team. */
  shares: z.array(BookId),
  /** What the team shares and is not taken in here: the case book was erased here, or is shared no longer. */
  unwanted: z.array(z.string()),
});

const StoredLedger = z.looseObject({
  format: z.literal(ledgerFormat),
  keys: StoredKeys.optional(),
  colleagues: z.array(z.looseObject({ name: z.string(), code: z.string() })),
  shares: z.array(StoredShare),
  teams: z.array(StoredTeam).optional(),
});

/**
 * What a vault knows of exchanging: its keys, its colleagues, and what it shares. Fields that another version of the
 * program wrote stay as they are.
 */
export type Ledger = Readonly<z.infer<typeof StoredLedger>>;

/** One case book with one choice of what is shared of it. */
export type Share = Readonly<z.infer<typeof StoredShare>>;

/** A team as this vault knows it. It holds the secret keys of the team. */
export type StoredTeam = Readonly<z.infer<typeof StoredTeam>>;

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

/** The ledger without what was shared of case books; what a team goes on sharing of them is not wanted here any more. */
export function withoutBooks(ledger: Ledger, books: ReadonlySet<string>): Ledger {
  const gone = new Set(ledger.shares.flatMap(({ id, book }) => (books.has(book) ? [id] : [])));
  return {
    ...ledger,
    shares: ledger.shares.filter(({ id }) => !gone.has(id)),
    teams: teamsIn(ledger).map((team) => ({
      ...team,
      shares: team.shares.filter((id) => !gone.has(id)),
      unwanted: [...team.unwanted, ...team.shares.filter((id) => gone.has(id))],
    })),
  };
}

export function teamsIn({ teams = [] }: Ledger): readonly StoredTeam[] {
  return teams;
}

/** The ledger with a team in the place of the one with its id, or at the end. */
export function withTeam(ledger: Ledger, team: StoredTeam): Ledger {
  const isThere = teamsIn(ledger).some(({ state }) => state.id === team.state.id);
  const others = teamsIn(ledger).map((each) => (each.state.id === team.state.id ? team : each));
  return { ...ledger, teams: isThere ? others : [...others, team] };
}

export function withoutTeam(ledger: Ledger, id: string): Ledger {
  return { ...ledger, teams: teamsIn(ledger).filter(({ state }) => state.id !== id) };
}
