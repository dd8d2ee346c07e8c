import type { BookId } from '#shared/model/ids';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { BookEntry, BookRole, BookStore, EntryKind } from '../ports/book-store';
import { BookKeys } from './book-keys';
import type { Bytes } from './bytes';
import type { Catalogue, Known } from './catalogue';
import { prune, writeSnapshot } from './compaction';
import type { SnapshotPlan } from './compaction';
import type { Journal, JournalLength } from './journal';
import { withNewBooks, withoutBooks } from './keyring';
import type { Keyring } from './keyring';
import { writeKeyring, writeSmallerKeyring } from './keyring-files';
import { isDerived } from './place';
import { RecordAccess } from './record-access';
import type { OpenedRecord, VaultStores } from './record-access';
import { Turn } from '#shared/turn';
import type { VaultKeys } from './vault-key';
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
  readonly keyring: Keyring;
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  readonly orders: Orders;
  readonly compactAfter: JournalLength;
};

type Open = Omit<UnlockedVaultParts, 'keyring' | 'orders'> & {
  readonly writer: Writer;
  readonly access: RecordAccess;
  books: BookKeys;
};

/** A vault with its keys in memory, until `lock`. After that every method answers `vault/locked`. */
export class UnlockedVault implements BookStore {
  readonly #turn = new Turn();
  #open: Open | undefined;
  #compacting: Promise<Result<void>> | undefined;

  constructor(parts: UnlockedVaultParts) {
    const { stores, keys, keyring, catalogue, journal, orders } = parts;
    const access = new RecordAccess(stores, keys);
    this.#open = {
      ...parts,
      access,
      books: new BookKeys(keyring, keys),
      writer: new Writer({ keys, catalogue, journal, stores, access, orders }),
    };
  }

  /** Drops the keys and all that is known of the books. What is being written is still finished. */
  lock(): void {
    this.#open = undefined;
  }

  bookIds(role: BookRole): readonly BookId[] {
    return this.#open?.books.ofRole(role).map(({ id }) => id) ?? [];
  }

  createBooks(role: BookRole, count: number): Promise<Result<readonly BookId[]>> {
    return this.#turn.run(async () => {
      const open = this.#open;
      if (!open) return locked();
      const { keyring, added } = await withNewBooks(open.books.keyring, role, count, open.writer.lastOrder, open.keys);
      const written = await writeKeyring(open.stores.files, keyring, open.keys);
      if (!written.ok) return written;
      open.books = new BookKeys(keyring, open.keys);
      return succeed(added.map(({ id }) => id));
    });
  }

  async eraseBooks(ids: readonly BookId[]): Promise<Result<void>> {
    // A snapshot in the making still holds what is to go.
    if (this.#compacting) await this.#compacting;
    return this.#turn.run(async () => {
      const open = this.#open;
      if (!open) return locked();
      const books = ids.flatMap((id) => open.books.book(id) ?? []);
      if (books.length < ids.length || books.some(({ role }) => role !== 'case-book')) {
        return fail({ code: 'case-book/not-found' });
      }
      const present = open.books.keyring;
      const smaller = withoutBooks(present, new Set(ids), open.writer.lastOrder);
      const written = await writeSmallerKeyring(open.stores.files, smaller, present, open.keys);
      if (!written.ok) return written;
      open.books = new BookKeys(smaller, open.keys);
      const records = books.flatMap(({ number }) => open.catalogue.dropBook(number));
      await open.writer.discard(records.map(({ id }) => id));
      return written;
    });
  }

  async write(entries: readonly BookEntry[]): Promise<Result<void>> {
    const open = this.#open;
    if (!open) return locked();
    if (entries.some(({ bookId }) => !open.books.book(bookId))) return fail({ code: 'case-book/not-found' });
    if (entries.length === 0) return succeed(undefined);
    const written = open.writer.enqueue(entries);
    await this.#turn.run(() => open.writer.commit(open.books));
    this.#compactIfLong(open);
    return written;
  }

  async read(bookId: BookId, kinds: readonly EntryKind[]): Promise<Result<readonly BookEntry[]>> {
    const open = this.#open;
    if (!open) return locked();
    const book = open.books.book(bookId);
    if (!book) return fail({ code: 'case-book/not-found' });
    const opened = await openCounting(open, () => open.catalogue.ofBook(book.number, kinds));
    if (!opened.ok) return opened;
    return succeed(opened.value.flatMap(({ record, body }) => asEntry(bookId, record, body)));
  }

  async readAll(role: BookRole, kind: 'card' | 'view'): Promise<Result<ReadonlyMap<BookId, Bytes>>> {
    const open = this.#open;
    if (!open) return locked();
    const books = open.books.ofRole(role);
    const opened = await openCounting(open, () => books.flatMap(({ number }) => open.catalogue.ofBook(number, [kind])));
    if (!opened.ok) return opened;
    const bodies = new Map(opened.value.map(({ record, body }) => [record.book, body]));
    return succeed(new Map(books.flatMap(({ id, number }) => entryOf(id, bodies.get(number)))));
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
      return prune(stores.files);
    });
  }
}

function beginSnapshot({ journal, catalogue, writer }: Open): { plan: SnapshotPlan; before: JournalLength } {
  const before = journal.length;
  journal.turnOver();
  const { segment, tag } = journal.position;
  const records = catalogue.all().filter(({ kind }) => !isDerived(kind));
  return { plan: { number: segment, lastOrder: writer.lastOrder, lastTag: tag, records }, before };
}

/**
 * Opens the records that count. A write that ends meanwhile may take away what was replaced: then what counts is asked
 * again. A view or card that is lost is left out, since it can be made anew.
 */
async function openCounting(open: Open, counting: () => readonly Known[]): Promise<Result<readonly OpenedRecord[]>> {
  const records = counting();
  const found = await open.access.openThoseThere(records, open.books);
  if (!found.ok) return found;
  const absent = found.value.flatMap(({ record, opened }) => (opened ? [] : [record]));
  const still = new Set(counting().map(({ id }) => id));
  if (absent.some(({ id }) => !still.has(id))) return openCounting(open, counting);
  const recovered = await open.access.recover(
    absent.filter(({ kind }) => !isDerived(kind)),
    open.books,
  );
  if (!recovered.ok) return recovered;
  const byId = new Map(recovered.value.map((opened) => [opened.record.id, opened]));
  return succeed(found.value.flatMap(({ record, opened }) => opened ?? byId.get(record.id) ?? []));
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
