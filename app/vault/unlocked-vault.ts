import type { Secret } from '#shared/contract/vault-api';
import type { BookId } from '#shared/model/ids';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { isErasable, type BookEntry, type BookRole, type BookStore, type EntryKind } from '../ports/book-store';
import { BookKeys } from './book-keys';
import type { Bytes } from './bytes';
import type { Catalogue, Known } from './catalogue';
import { replaceSecret, turnAfterChange } from './change-secret';
import { prune, writeSnapshot } from './compaction';
import type { SnapshotPlan } from './compaction';
import type { EndMark } from './end-mark';
import type { Journal, JournalLength } from './journal';
import { productionKdfPolicy } from './kdf-policy';
import { freshBookId, withNewBooks, withoutBooks } from './keyring';
import type { Keyring } from './keyring';
import { writeKeyring, writeSmallerKeyring } from './keyring-files';
import { isDerived } from './place';
import { openCounting } from './open-counting';
import { RecordAccess } from './record-access';
import type { VaultStores } from './record-access';
import { Turn } from '#shared/turn';
import { turnRing } from './ring-turning';
import type { RingKeys, VaultKeys } from './vault-key';
import { Writer } from './writer';
import type { Orders } from './sealing';

/**
 * The length from which the journal is written anew as a snapshot: what has been added since the last one must be read
 * again at the next unlocking, which is to take a fraction of a second.
 */
export const defaultCompactionThreshold: JournalLength = { records: 8192, bytes: 32 * 1024 * 1024 };

export type UnlockedVaultParts = {
  readonly stores: VaultStores;
  readonly keys: VaultKeys;
  readonly ring: RingKeys;
  readonly keyring: Keyring;
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  readonly orders: Orders;
  readonly compactAfter: JournalLength;
  readonly mark: EndMark;
  /** The number of the first snapshot that holds nothing of what was erased. */
  readonly sweepBelow: number;
  readonly lostAtOpening: number;
};

type Open = Omit<UnlockedVaultParts, 'keyring' | 'orders' | 'ring' | 'sweepBelow' | 'lostAtOpening'> & {
  ring: RingKeys;
  sweepBelow: number;
  readonly writer: Writer;
  readonly access: RecordAccess;
  books: BookKeys;
  /** To be written before anything else: what has become of the keyring on the disk is not known. */
  owedKeyring: Keyring | undefined;
  /** Nothing may be written any more: another vault may lie in its place. */
  isClosed: boolean;
};

/** A vault with its keys in memory, until `lock`. After that every method answers `vault/locked`. */
export class UnlockedVault implements BookStore {
  readonly lostAtOpening: number;
  readonly #turn = new Turn();
  #open: Open | undefined;
  #compacting: Promise<Result<void>> | undefined;
  readonly #lost = new Map<BookId, number>();

  constructor(parts: UnlockedVaultParts) {
    const { stores, keys, keyring, catalogue, journal, orders, lostAtOpening } = parts;
    this.lostAtOpening = lostAtOpening;
    const access = new RecordAccess(stores, keys);
    this.#open = {
      ...parts,
      access,
      books: new BookKeys(keyring, keys),
      owedKeyring: undefined,
      isClosed: false,
      writer: new Writer({ keys, catalogue, journal, stores, access, orders }),
    };
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
    const erased = await this.#turn.run(() => this.#eraseBooks(ids));
    if (erased.ok) await this.sweep();
    return erased;
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

  async #eraseBooks(ids: readonly BookId[]): Promise<Result<void>> {
    const open = this.#open;
    if (!open) return locked();
    const books = ids.flatMap((id) => open.books.book(id) ?? []);
    if (books.length < ids.length || books.some(({ role }) => !isErasable(role))) {
      return fail({ code: 'case-book/not-found' });
    }
    const settled = await settleKeyring(open);
    if (!settled.ok) return settled;
    const present = open.books.keyring;
    const smaller = withoutBooks(present, new Set(ids), open.writer.lastOrder);
    const { files } = open.stores;
    const sweepBelow = open.journal.position.segment + 1;
    const { ring, written } = await turnRing(files, open.ring, {
      present,
      sweepBelow,
      write: (fresh) => writeSmallerKeyring(files, smaller, present, fresh),
    });
    open.ring = ring;
    if (!written.ok) {
      // Above the smaller one, and above the present one that was put back in its place.
      open.owedKeyring = { ...present, epoch: smaller.epoch + 2 };
      return written;
    }
    open.sweepBelow = sweepBelow;
    open.books = new BookKeys(smaller, open.keys);
    const records = books.flatMap(({ number }) => open.catalogue.dropBook(number));
    await open.writer.discard(records.map(({ id }) => id));
    return written;
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

  async readAll(role: BookRole, kind: 'card' | 'view'): Promise<Result<ReadonlyMap<BookId, Bytes>>> {
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
    const { plan, before } = await this.#turn.run(() => Promise.resolve(beginSnapshot(open)));
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

/**
 * Of a keyring that could not be written everywhere a copy may have reached the disk, without a book that stays, or with
 * one that was not made. Saving into that book must not go on until the keyring that holds is on the disk again.
 */
async function settleKeyring(open: Open): Promise<Result<void>> {
  const { owedKeyring } = open;
  if (!owedKeyring) return succeed(undefined);
  const written = await writeKeyring(open.stores.files, owedKeyring, open.ring);
  if (!written.ok) return written;
  open.books = new BookKeys(owedKeyring, open.keys);
  open.owedKeyring = undefined;
  return written;
}

/** Saves what waits, once the mark on the disk says that something may follow it. */
async function commitMarked(open: Open): Promise<void> {
  if (open.isClosed) {
    open.writer.refuse(locked());
    return;
  }
  const settled = await settleKeyring(open);
  if (!settled.ok) {
    open.writer.refuse(settled);
    return;
  }
  const begun = await open.mark.begin();
  if (begun.ok) await open.writer.commit(open.books);
  else open.writer.refuse(begun);
  open.mark.saved(reachedBy(open));
}

function reachedBy({ writer, books }: Open) {
  const { nextNumber, epoch } = books.keyring;
  return { lastOrder: writer.lastOrder, nextNumber, keyringEpoch: epoch };
}

function beginSnapshot({ journal, catalogue, writer }: Open): { plan: SnapshotPlan; before: JournalLength } {
  const before = journal.length;
  journal.turnOver();
  const { segment, tag } = journal.position;
  const records = catalogue.all().filter(({ kind }) => !isDerived(kind));
  return { plan: { number: segment, lastOrder: writer.lastOrder, lastTag: tag, records }, before };
}

function asEntry(bookId: BookId, { kind }: Known, body: Bytes): readonly BookEntry[] {
  return kind === 'draft-end' ? [] : [{ bookId, kind, body }];
}

function entryOf(id: BookId, body: Bytes | undefined): readonly (readonly [BookId, Bytes])[] {
  return body ? [[id, body]] : [];
}

function locked(): Result<never> {
  return fail({ code: 'vault/locked' });
}
