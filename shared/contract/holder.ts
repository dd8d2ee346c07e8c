import type { DocumentKind } from '../document/document-kinds';
import type { Submission } from '../document/submission';
import type { Audience } from '../kinds/party';
import type { HeldList, ListName } from '../records/lists';
import type { Fields } from '../schema/fields';
import type { AnyReference, BookId } from '../schema/ids';

/** What has a history of its own: a case book, or the registers that all of them share. */
export type Holder = BookId | 'registers';

/** The records of a holder by list and id. */
export type Lists = Readonly<Record<string, Readonly<Record<string, Fields>>>>;

/**
 * The smallest changes of a holder, from the form to its history. `value: undefined` clears a field. `set-own` is about
 * a field of the holder itself, such as the title of a case book. `add` may leave the id of the record to the vault.
 * `put` sets a record as a whole, with its `id`, whether it is there or not: a record that comes back from the bin, or
 * as it was at an earlier time. The submissions are a list of the registers here.
 */
export type Change =
  | { readonly op: 'set-own'; readonly field: string; readonly value: unknown }
  | { readonly op: 'add'; readonly list: HeldList; readonly record: Fields }
  | { readonly op: 'put'; readonly list: HeldList; readonly record: Fields }
  | {
      readonly op: 'set';
      readonly list: HeldList;
      readonly id: string;
      readonly field: string;
      readonly value: unknown;
    }
  | { readonly op: 'remove'; readonly list: HeldList; readonly id: string };

/** What can be taken back, and how far the holder is saved. */
export type Saved = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Instant of the last durable save, ISO 8601 in UTC; empty where nothing was saved yet. */
  readonly savedAt: string;
  /** Rises with everything that is written of the holder, by whomever, while the vault is open. */
  readonly version: number;
};

/** A holder as it stands on the disk. */
export type HolderState = Saved & {
  /** The fields of the holder itself: those of a case book (`CaseBookOwn`); the registers have none. */
  readonly own: Fields;
  readonly lists: Lists;
  /** So many entries of its history have no whole copy left; set until it is changed, which writes it whole. */
  readonly lost?: number;
};

/** A record that is different now; without `record` it is gone. */
export type ChangedRecord = {
  readonly list: HeldList;
  readonly id: string;
  readonly record?: Fields;
};

/** What changes came to: the holder's own fields, and those of its records that are different now, and no others. */
export type Changed = Saved & {
  /** The version that the changes were made on. Whoever knows another one has missed something and reads anew. */
  readonly since: number;
  readonly own: Fields;
  readonly records: readonly ChangedRecord[];
};

/**
 * What is typed and cannot be stored yet, by its place in the forms (`draft-keys.ts`): a date that nobody can read so
 * far, a record that lacks what it must have. Plain JSON values; sealed like everything else.
 */
export type FormDrafts = Readonly<Record<string, unknown>>;

/** One field of a record, before and after a change; `undefined` where it was empty. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/**
 * A record as it was after a change, newest first. Changes of the same fields by the same person within a few minutes
 * are one version: nobody wants to read every pause in typing.
 */
export type RecordVersion = {
  readonly hash: string;
  /** Instant of the change, ISO 8601 in UTC. */
  readonly at: string;
  /** As in `HistoryEntry`. */
  readonly by: string;
  readonly kind: HistoryEntry['kind'];
  readonly changes: readonly FieldChange[];
  /** The whole record then; absent after it was deleted. */
  readonly record?: Fields;
  /** What it said then is forgotten: neither changes nor a record are told. */
  readonly isForgotten?: true;
};

/** A record that was there once and is gone, with its last content. It can come back by `put`. */
export type BinnedRecord = {
  readonly to: AnyReference;
  readonly list: ListName;
  readonly record: Fields;
  readonly deletedAt: string;
  readonly by: string;
};

/** A submission that was there once and is gone, with its last content. It can come back by `put`. */
export type RemovedSubmission = {
  readonly id: string;
  readonly submission: Submission;
  readonly deletedAt: string;
  readonly by: string;
};

/** One change in the history of a holder, newest first. */
export type HistoryEntry = {
  readonly hash: string;
  readonly at: string;
  /** The own counsel or organisation of the registers at that time; empty where they named none. */
  readonly by: string;
  /** `purged`: what came before it was forgotten, of the records that it names, or of the whole where it names none. */
  readonly kind:
    'created' | 'changed' | 'imported' | 'undone' | 'redone' | 'recovered' | 'released' | 'merged' | 'purged';
  readonly changed: readonly AnyReference[];
  readonly released?: ReleasedDocument;
};

/** A document that left although the consent of these parties was not recorded, because a person gave a reason. */
export type ReleasedDocument = {
  readonly document: DocumentKind;
  readonly readers: Audience;
  readonly people: readonly string[];
  readonly reason: string;
};
