import type { BookId } from '#shared/schema/ids';
import type { Result } from '#shared/result';

/**
 * What a book is for:
 * - `case-book`: one defendant's case book.
 * - `registers`: the registers that all case books share.
 * - `keeping`: how this vault is kept: its backups and safety copies.
 * - `kept`: what came out of a backup and is of a kind that this program does not know; held untouched.
 * - `exchange`: the keys, colleagues, shares and teams by which case books are handed over.
 * - `shared-copy`: what of a case book is shared with others.
 * - `manuscript`: a document that a person writes in.
 */
export const bookRoles = [
  'case-book',
  'registers',
  'keeping',
  'kept',
  'exchange',
  'shared-copy',
  'manuscript',
] as const;
export type BookRole = (typeof bookRoles)[number];

/** Registers, keeping and exchange are there as long as the vault is. */
export function isErasable(role: BookRole | undefined): boolean {
  return role === 'case-book' || role === 'kept' || role === 'shared-copy' || role === 'manuscript';
}

/**
 * What an entry of a book holds. Changes and snapshots are the book; views, cards and drafts are derived or passing:
 * - `change`: one or more Automerge changes; they add up. The view and card before it are gone: they tell of less.
 * - `snapshot`: the whole Automerge document; takes the place of every earlier change, snapshot, view and card of the book.
 * - `view`: the book's present state as JSON; takes the place of the earlier view. Rebuilt when lost.
 * - `card`: the few lines that a list shows; takes the place of the earlier card. Rebuilt when lost.
 * - `draft`: half-typed text of an open form; takes the place of the earlier draft; an empty body removes it.
 */
export type EntryKind = 'change' | 'snapshot' | 'view' | 'card' | 'draft';

export type BookEntry = {
  readonly bookId: BookId;
  readonly kind: EntryKind;
  readonly body: Uint8Array<ArrayBuffer>;
};

/** An entry whose book is named beside it. */
export type BookContent = Omit<BookEntry, 'bookId'>;

/**
 * The books of an open vault: sealed, durable, bound to their place. Bodies are readable on this side of the port
 * and nowhere beyond it.
 */
export interface BookStore {
  /** The books of a role, in the order in which they were made. */
  bookIds(role: BookRole): readonly BookId[];
  /** Makes books, each with a key of its own. Resolves when the keys are safely on the disk. */
  createBooks(role: BookRole, count: number): Promise<Result<readonly BookId[]>>;
  /**
   * Makes books under ids that they had elsewhere, 32 hexadecimal digits each; those that are there stay as they are.
   * All of them or none; resolves when the keys are safely on the disk.
   */
  addBooks(role: BookRole, ids: readonly BookId[]): Promise<Result<void>>;
  /**
   * Destroys the keys of case books, kept parts and shared copies: nothing that was ever written of them can be read again with what is in the files.
   * All of them or none; resolves when the keys are gone, and with them what the files held of the books.
   */
  eraseBooks(ids: readonly BookId[]): Promise<Result<void>>;
  /**
   * Puts entries in the place of all that a book holds, of whatever role, and destroys the key under which that was
   * written, as for a book that is erased: the book keeps its id and its place among the others. At every moment the
   * vault has it as it was or as it is to be. No write of the book may run meanwhile; fails with `case-book/not-found`.
   */
  renewBook(bookId: BookId, entries: readonly BookContent[]): Promise<Result<void>>;
  /**
   * Writes all entries or none. Resolves when changes, snapshots and drafts are in the journal (fsync done) and in
   * the working set; views and cards alone are written to the working set only.
   */
  write(entries: readonly BookEntry[]): Promise<Result<void>>;
  /** The entries of a book that count and are whole, of the kinds asked for, in the order of writing. */
  read(bookId: BookId, kinds: readonly EntryKind[]): Promise<Result<readonly BookEntry[]>>;
  /** How many entries the last reading of a book left out, because no whole copy of them is left. */
  lostIn(bookId: BookId): number;
  /**
   * How many records opening found that had been saved once and are nowhere any more, so that nothing tells which books
   * they were of. What `lostIn` counts is not among them. The next opening does not find them again.
   */
  readonly lostAtOpening: number;
  /** The latest card, view or draft of every book of a role that has one. */
  readAll(
    role: BookRole,
    kind: 'card' | 'view' | 'draft',
  ): Promise<Result<ReadonlyMap<BookId, Uint8Array<ArrayBuffer>>>>;
}
