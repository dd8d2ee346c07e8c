import type { Result } from '#shared/result';

declare const recordId: unique symbol;
declare const sealed: unique symbol;

/** The name of a record in the working set: random to whoever lacks the vault key. */
export type RecordId = string & { readonly [recordId]: true };

/** Bytes that nobody without the book's key can read. Only the vault makes them, and only they can be stored. */
export type SealedBytes = Uint8Array<ArrayBuffer> & { readonly [sealed]: true };

export type SealedRecord = { readonly id: RecordId; readonly bytes: SealedBytes };

export type WorkingSetChange = {
  readonly put: readonly SealedRecord[];
  readonly remove: readonly RecordId[];
};

/** Sealed records by their ids. Failures are `storage/disk-full`, `storage/not-written` and `storage/not-read`. */
export interface SealedRecords {
  /** The ids of all records, in any order. */
  ids(): Promise<Result<readonly RecordId[]>>;
  /** The bytes of each record in the order asked for; undefined where there is none. */
  get(ids: readonly RecordId[]): Promise<Result<readonly (SealedBytes | undefined)[]>>;
  /** Puts and removes all or nothing. Resolves when a power cut can no longer take it back. */
  change(change: WorkingSetChange): Promise<Result<void>>;
}

/**
 * The fast store of sealed records. It may lose everything at any time: whoever uses it can tell what is missing
 * and holds a second copy. Besides the failures of its records: `storage/no-answer`.
 */
export interface WorkingSet extends SealedRecords {
  /** Throws away whatever is there, readable or not, and begins with nothing. */
  beginAnew(): Promise<Result<void>>;
}
