import type { Secret } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { Turn } from '#shared/turn';
import type { BookContent, BookEntry, BookRole, BookStore, EntryKind } from '../ports/book-store';
import { BookKeys } from './keyring/book-keys';
import type { Bytes } from './crypto/bytes';
import type { Known } from './journal/catalogue';
import { replaceSecret, turnAfterChange } from './change-secret';
import { prune, writeSnapshot } from './records/compaction';
import { eraseBooks, renewBook } from './erasing';
import type { JournalLength } from './journal/journal';
import { productionKdfPolicy } from './crypto/kdf-policy';
import { freshBookId, withNewBooks } from './keyring/keyring';
import { writeKeyring } from './keyring/keyring-files';
import { openCounting } from './records/open-counting';
import { beginSnapshot, commitMarked, locked, openState, reachedBy, settleKeyring } from './unlocked-state';
import type { Open, UnlockedVaultParts } from './unlocked-state';

/**
 * The length from which the journal is written anew as a snapshot: what has been added since the last one must be read
 * again at the next unlocking, which is to take a fraction of a second.
 */
export const defaultCompactionThreshold: JournalLength = { records: 8192, bytes: 32 * 1024 * 1024 };

/** A vault with its keys in memory, until `lock`. After that every method answers `vault/locked`. */
export class UnlockedVault implements BookStore {
  readonly lostAtOpening: number;
  readonly #turn = new Turn();
  #open: Open | undefined;
  #compacting: Promise<Result<void>> | undefined;
  readonly #lost = new Map<BookId, number>();

  constructor(parts: UnlockedVaultParts) {
    this.lostAtOpening = parts.lostAtOpening;
    this.#open = openState(parts);
  }

  /** Drops the keys and all that is known of the books. What is being written is still finished. */
  lock(): void {
    this.#open?.mark.stop();
    this.#open = undefined;
  }

  /** How far it has come: another answer means that something was saved in between. */
  reached(): string {
    return JSON.stringify(this.#open && reachedBy(this.#open));
  }

  /**
   * Ends what is being written, says on the disk that all is, and locks; nothing is written any more afterwards. Fails
   * with `vault/not-the-same`, and stays open, where something was saved since it had reached so far.
   */
  async closeAt(reached: string): Promise<Result<void>> {
    if (this.#compacting) await this.#compacting;
    return this.#turn.run(async () => {
      const open = this.#open;
      if (!open) return locked();
      if (this.reached() !== reached) return fail({ code: 'vault/not-the-same' });
      open.isClosed = true;
      this.lock();
      await open.mark.settle(reachedBy(open));
      return succeed(undefined);
    });
  }

  /**
   * Puts a passphrase or recovery key in the place of the present one, with either of the present two, in turn with
   * whatever is being saved. Fails as opening does; then the present ones hold.
   */
  changeSecret(current: Secret, replacement: Secret, policy = productionKdfPolicy): Promise<Result<void>> {
    return this.#turn.run(async () => {
      const open = this.#open;
      if (!open) return locked();
      const settled = await settleKeyring(open);
      if (!settled.ok) return settled;
      const { files } = open.stores;
      const changed = await replaceSecret(files, current, replacement, policy);
      if (!changed.ok) return changed;
      open.ring = changed.value;
      open.ring = await turnAfterChange(files, open.ring, open.books.keyring);
      return succeed(undefined);
    });
  }

  /** Every book, in the order in which they were made. */
  books(): readonly { readonly id: BookId; readonly role: BookRole }[] {
    return this.#open?.books.keyring.books ?? [];
  }

  bookIds(role: BookRole): readonly BookId[] {
    return this.#open?.books.ofRole(role).map(({ id }) => id) ?? [];
  }

  async createBooks(role: BookRole, count: number): Promise<Result<readonly BookId[]>> {
    const ids = Array.from({ length: count }, freshBookId);
    const added = await this.addBooks(role, ids);
    return added.ok ? succeed(ids) : added;
  }

  addBooks(role: BookRole, ids: readonly BookId[]): Promise<Result<void>> {
    return this.#turn.run(async () => {
      const open = this.#open;
      if (!open) return locked();
      const settled = await settleKeyring(open);
      if (!settled.ok) return settled;
      const absent = ids.filter((id) => !open.books.book(id));
      if (absent.length === 0) return succeed(undefined);
      const keyring = await withNewBooks(open.books.keyring, role, absent, open.writer.lastOrder, open.keys);
      const written = await writeKeyring(open.stores.files, keyring, open.ring);
      if (written.ok) open.books = new BookKeys(keyring, open.keys);
      else open.owedKeyring = { ...open.books.keyring, epoch: keyring.epoch + 1 };
      return written;
    });
  }

  async eraseBooks(ids: readonly BookId[]): Promise<Result<void>> {
    // A snapshot in the making still holds what is to go.
    if (this.#compacting) await this.#compacting;
    const erased = await this.#turn.run(async () => (this.#open ? eraseBooks(this.#open, ids) : locked()));
    if (erased.ok) await this.sweep();
    return erased;
  }

  async renewBook(bookId: BookId, entries: readonly BookContent[]): Promise<Result<void>> {
    if (this.#compacting) await this.#compacting;
    const renewed = await this.#turn.run(async () => (this.#open ? renewBook(this.#open, bookId, entries) : locked()));
    if (!renewed.ok) return renewed;
    this.#lost.delete(bookId);
    await this.sweep();
    return renewed;
  }

  /**
   * Writes all that counts as new snapshots and removes every older file, which may hold what was erased. Two, so that
   * one may be damaged. What cannot be done now is done when the vault is next opened.
   */
  async sweep(): Promise<void> {
    if (this.#compacting) await this.#compacting;
    const made = await this.compact();
    if (made.ok) await this.compact();
  }

  async write(entries: readonly BookEntry[]): Promise<Result<void>> {
    const open = this.#open;
    if (!open) return locked();
    if (entries.some(({ bookId }) => !open.books.book(bookId))) return fail({ code: 'case-book/not-found' });
    if (entries.length === 0) return succeed(undefined);
    const written = open.writer.enqueue(entries);
    await this.#turn.run(() => commitMarked(open));
    this.#compactIfLong(open);
    return written;
  }

  async read(bookId: BookId, kinds: readonly EntryKind[]): Promise<Result<readonly BookEntry[]>> {
    const open = this.#open;
    if (!open) return locked();
    const book = open.books.book(bookId);
    if (!book) return fail({ code: 'case-book/not-found' });
    const found = await openCounting(open, () => open.catalogue.ofBook(book.number, kinds));
    if (!found.ok) return found;
    const { opened, lost } = found.value;
    this.#lost.set(bookId, lost.length);
    return succeed(opened.flatMap(({ record, body }) => asEntry(bookId, record, body)));
  }

  lostIn(bookId: BookId): number {
    return this.#lost.get(bookId) ?? 0;
  }

  async readAll(role: BookRole, kind: 'card' | 'view' | 'draft'): Promise<Result<ReadonlyMap<BookId, Bytes>>> {
    const open = this.#open;
    if (!open) return locked();
    const books = open.books.ofRole(role);
    const opened = await openCounting(open, () => books.flatMap(({ number }) => open.catalogue.ofBook(number, [kind])));
    if (!opened.ok) return opened;
    const bodies = new Map(opened.value.opened.map(({ record, body }) => [record.book, body]));
    return succeed(new Map(books.flatMap(({ id, number }) => entryOf(id, bodies.get(number)))));
  }

  /** Says on the disk that nothing more is being saved, as is said by itself after a pause. */
  settle(): Promise<Result<void>> {
    const open = this.#open;
    return open ? open.mark.settle(reachedBy(open)) : Promise.resolve(locked());
  }

  /** Writes all that counts as a new snapshot and removes what has become too old. Saving goes on meanwhile. */
  compact(): Promise<Result<void>> {
    this.#compacting ??= this.#makeSnapshot().finally(() => {
      this.#compacting = undefined;
    });
    return this.#compacting;
  }

  /** A snapshot that fails is tried again when the journal has grown once more as long. */
  #compactIfLong({ journal, compactAfter }: Open): void {
    const { records, bytes } = journal.length;
    if (records < compactAfter.records && bytes < compactAfter.bytes) return;
    if (!this.#compacting)
      void this.compact().then((made) => {
        if (!made.ok) journal.countFrom({ records: 0, bytes: 0 });
      });
  }

  async #makeSnapshot(): Promise<Result<void>> {
    const open = this.#open;
    if (!open) return locked();
    const begun = await this.#turn.run(async () => {
      // Which books there are must be known on the disk before anything is left out for good.
      const settled = await settleKeyring(open);
      return settled.ok ? succeed(beginSnapshot(open)) : settled;
    });
    if (!begun.ok) return begun;
    const { plan, before } = begun.value;
    const { stores, keys, books, access, catalogue, journal } = open;
    const written = await writeSnapshot(plan, { files: stores.files, keys, books, access });
    if (!written.ok) return written;
    return this.#turn.run(() => {
      for (const record of written.value) if (record.location) catalogue.relocate(record, record.location);
      const { records, bytes } = journal.length;
      journal.countFrom({ records: records - before.records, bytes: bytes - before.bytes });
      return prune(stores.files, open.sweepBelow);
    });
  }
}

function asEntry(bookId: BookId, { kind }: Known, body: Bytes): readonly BookEntry[] {
  return kind === 'draft-end' ? [] : [{ bookId, kind, body }];
}

function entryOf(id: BookId, body: Bytes | undefined): readonly (readonly [BookId, Bytes])[] {
  return body ? [[id, body]] : [];
}
