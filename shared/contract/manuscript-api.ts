import type { ConsentOverride } from '../document/consent-override';
import type { ComposedDocument } from '../document/document';
import type { ManuscriptId, ManuscriptOwn, WrittenBlock } from '../manuscript/manuscript';
import type { Result } from '../result';
import type { BookId } from '../schema/ids';

/** The few lines that a list shows of a manuscript. */
export type ManuscriptCard = ManuscriptOwn & {
  readonly id: ManuscriptId;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly changedAt: string;
};

/** How far a manuscript is saved, and what can be taken back. */
export type ManuscriptSaved = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Instant of the last durable save, ISO 8601 in UTC. */
  readonly savedAt: string;
};

/** A manuscript as it stands on the disk, and what the composer writes for it from the records of today. */
export type ManuscriptState = ManuscriptSaved & {
  readonly id: ManuscriptId;
  readonly own: ManuscriptOwn;
  readonly blocks: readonly WrittenBlock[];
  readonly document: ComposedDocument;
  /**
   * Blocks that another version of the program wrote and this one does not understand; absent where there are none. They
   * stay as they are. While there are any, changing, stepping and printing fail with `manuscript/unread`.
   */
  readonly unread?: number;
  /** Entries of the history that have no whole copy left; absent where none is missing. */
  readonly lost?: number;
};

/** The smallest changes of a manuscript. `put` sets a block as a whole, whether it is there or not. */
export type ManuscriptChange =
  | { readonly op: 'rename'; readonly title: string }
  | { readonly op: 'put'; readonly block: WrittenBlock }
  | { readonly op: 'remove'; readonly id: string };

/** A block that is gone, as it was last. `put` brings it back. */
export type BinnedBlock = { readonly block: WrittenBlock; readonly deletedAt: string; readonly by: string };

/** Documents that a person writes in. Every method answers `vault/locked` until the vault is open. */
export interface ManuscriptApi {
  /** All manuscripts, or those that tell of a case book; the last changed first. */
  manuscripts(caseBook?: BookId): Promise<Result<readonly ManuscriptCard[]>>;
  /**
   * Makes one about case books that are there, or a submission. Fails with `manuscript/invalid-change` where it tells of
   * neither, and as `composeDocument` does; then nothing was made.
   */
  createManuscript(own: ManuscriptOwn): Promise<Result<ManuscriptId>>;
  /**
   * Of several case books it tells of those that are there still; fails with `manuscript/case-books-gone` where none is,
   * with `manuscript/not-found`, and as `composeDocument` does. That nothing is recorded keeps none shut.
   */
  openManuscript(id: ManuscriptId): Promise<Result<ManuscriptState>>;
  /** Applies all changes or none; resolves when they are safe on the disk. Fails with `manuscript/invalid-change`. */
  changeManuscript(id: ManuscriptId, changes: readonly ManuscriptChange[]): Promise<Result<ManuscriptSaved>>;
  /** Takes back the last change that still stands, or makes it again; as a new change. */
  stepManuscript(id: ManuscriptId, direction: 'undo' | 'redo'): Promise<Result<ManuscriptState>>;
  manuscriptBin(id: ManuscriptId): Promise<Result<readonly BinnedBlock[]>>;
  /**
   * Destroys their keys, as `eraseCaseBooks` does: all of them or none. Those that tell of nothing but case books that are
   * erased go with these.
   */
  eraseManuscripts(ids: readonly ManuscriptId[]): Promise<Result<void>>;
  /** The tree that would leave, with its numbers, its count of words and its checks. */
  printManuscript(id: ManuscriptId): Promise<Result<ComposedDocument>>;
  /** The same as a Word file; what keeps it shut fails as `packDocument` does. */
  packManuscript(id: ManuscriptId, override?: ConsentOverride): Promise<Result<Uint8Array<ArrayBuffer>>>;
}
