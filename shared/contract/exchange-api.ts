import type { CollectionName } from '../records/case-book';
import type { ListName } from '../records/lists';
import type { Result } from '../result';
import type { BookId } from '../schema/ids';

/** What of a case book is shared. Privileged: see `isPrivileged` in `shared/records/confidentiality.ts`. */
export type SharingTerms = { readonly lists: readonly CollectionName[]; readonly withPrivileged: boolean };

/** The code by which colleagues shut packets for this vault and know its signature, and the words to compare it by. */
export type ExchangeCard = { readonly name: string; readonly code: string; readonly words: readonly string[] };

/** A list of a case book that can be handed over: its records, and how many of them are privileged. */
export type SharablePart = { readonly list: CollectionName; readonly records: number; readonly privileged: number };

/** How a packet is shut: by a phrase that is used once, or for a colleague by their code. */
export type PacketLock =
  { readonly kind: 'phrase'; readonly phrase: string } | { readonly kind: 'colleague'; readonly code: string };

export type HandoverOrder = {
  readonly book: BookId;
  readonly terms: SharingTerms;
  readonly lock: PacketLock;
};

/** A packet that was made, to be written to a file. */
export type Handover = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What to call the file: says nothing of the case. */
  readonly name: string;
  /** Six words that both sides see. */
  readonly words: readonly string[];
  readonly records: number;
};

/** Who made a packet, as far as its signature tells. */
export type PacketSender = {
  /** What they call themselves; empty where they did not say. */
  readonly name: string;
  readonly card: ExchangeCard;
  /** `own`: this vault made it. `known`: by this name among the colleagues. */
  readonly is: 'own' | 'unknown' | { readonly known: string };
};

/** A case book in a packet, against what is here. */
export type HandedOverBook = {
  readonly id: BookId;
  readonly title: string;
  readonly terms: SharingTerms;
  readonly records: number;
  /** `absent`: it becomes a new case book. `same`: everything is here already. `other`: it would be merged. */
  readonly here: 'absent' | 'same' | 'other';
  /** Of a merge: how many records would come, be changed, be taken out. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly conflicts: number;
  /** Entries of the registers that would come, and that are here already. */
  readonly entriesAdded: number;
  readonly entriesMet: number;
  /** Records that this program cannot understand: they are kept and change nothing. */
  readonly notUnderstood: number;
};

export type PacketPreview = {
  /** Given back to `takeIn`; good until the next look, until something was taken in, or until the lock. */
  readonly token: string;
  readonly from: PacketSender;
  /** Instant, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** The six words that the sender sees too. */
  readonly words: readonly string[];
  readonly books: readonly HandedOverBook[];
  /** Parts of kinds that this program does not know; they are kept. */
  readonly unknown: number;
};

export type TakenIn = {
  readonly books: readonly {
    readonly id: BookId;
    readonly outcome: 'added' | 'merged' | 'same';
    readonly conflicts: number;
  }[];
};

/** One of the values that a place has in a shared copy. */
export type ConflictValue = {
  /** Given back to choose it. */
  readonly id: string;
  /** Absent where this side took it out. */
  readonly value?: unknown;
  readonly by: string;
  /** Instant of the change, ISO 8601 in UTC. */
  readonly at: string;
  /** What the case book says now. */
  readonly isShown: boolean;
  /** It was written in this vault. */
  readonly isOwn: boolean;
};

/** A place that two changed apart, until somebody chooses. */
export type BookConflict = {
  readonly key: string;
  /** Where it is: a field of the book itself has no list, a record that is gone for one side no field. */
  readonly list?: ListName;
  readonly id?: string;
  readonly field?: string;
  readonly values: readonly ConflictValue[];
};

export type ConflictChoice = { readonly key: string; readonly value: string };

/** A merge that stands in the history of a case book. */
export type BookMerge = {
  readonly id: string;
  readonly at: string;
  /** Whose changes came. */
  readonly by: string;
  readonly canUndo: boolean;
};

/** Handing case books over, and taking them in. Everything here needs the vault open. */
export interface ExchangeApi {
  /** Makes the keys of this vault at its first call. */
  exchangeCard(): Promise<Result<ExchangeCard>>;
  colleagues(): Promise<Result<readonly ExchangeCard[]>>;
  /** Fails with `exchange/not-a-code` and `exchange/own-code`. One who is there already gets the new name. */
  addColleague(name: string, code: string): Promise<Result<readonly ExchangeCard[]>>;
  removeColleague(code: string): Promise<Result<readonly ExchangeCard[]>>;

  sharableParts(book: BookId): Promise<Result<readonly SharablePart[]>>;
  handOver(order: HandoverOrder): Promise<Result<Handover>>;

  /** Fails with `exchange/not-a-packet`. */
  packetLockOf(file: Uint8Array<ArrayBuffer>): Promise<Result<'phrase' | 'recipients'>>;
  /**
   * Opens a packet and says what taking it in would do; writes nothing. Without a phrase the key of this vault is tried.
   * Fails with `exchange/not-a-packet`, `exchange/wrong-key`, `exchange/damaged`, `exchange/not-signed`,
   * `exchange/newer-format`.
   */
  lookAtPacket(file: Uint8Array<ArrayBuffer>, phrase?: string): Promise<Result<PacketPreview>>;
  /** Makes a safety copy, then takes in what was looked at. Fails with `exchange/preview-expired`. */
  takeIn(token: string): Promise<Result<TakenIn>>;

  conflicts(book: BookId): Promise<Result<readonly BookConflict[]>>;
  /**
   * Chooses in as many places as are given; answers with what is left. Where one of them is there no more, none is chosen:
   * `exchange/conflict-gone`. Written for one choice of sections after the other: where the disk fails in between, what was
   * written stands.
   */
  chooseInConflicts(book: BookId, choices: readonly ConflictChoice[]): Promise<Result<readonly BookConflict[]>>;
  /** The newest first. */
  merges(book: BookId): Promise<Result<readonly BookMerge[]>>;
  /** Sets back what a merge changed, in the book and in the registers, where it still says so. */
  undoMerge(book: BookId, merge: string): Promise<Result<void>>;
}
