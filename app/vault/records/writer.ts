import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { BookEntry } from '../../ports/book-store';
import type { RecordId, SealedRecord } from '../../ports/working-set';
import type { BookKeys } from '../keyring/book-keys';
import type { Catalogue, Location } from '../journal/catalogue';
import { comeIntoStep } from './coming-back';
import type { Journal } from '../journal/journal';
import { isDerived } from '../crypto/place';
import type { RecordAccess, VaultStores } from './record-access';
import { numberEntries, sealEntry } from './sealing';
import type { NewRecord, Orders } from './sealing';
import type { VaultKeys } from '../crypto/vault-key';

const groupLimit = 8 * 1024 * 1024;

type Request = {
  readonly entries: readonly BookEntry[];
  readonly settle: (outcome: Result<void>) => void;
  readonly reject: (error: unknown) => void;
};

/** What is written together: a frame for each. */
type Group = readonly Pick<Request, 'entries'>[];

type WriterParts = {
  readonly keys: VaultKeys;
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  readonly stores: VaultStores;
  readonly access: RecordAccess;
  readonly orders: Orders;
};

/**
 * Writes entries into journal and working set at the same time, all of a request or none. Requests that wait together
 * share one append and one transaction. After a write that failed both stores are read again before the next one.
 */
export class Writer {
  readonly #parts: WriterParts;
  #orders: Orders;
  #waiting: Request[] = [];
  /** Replaced records. They stay until the next transaction, so that a write that fails has taken nothing away. */
  #replaced: readonly RecordId[] = [];
  /** Records that were never confirmed and may be in the working set all the same. */
  #doubtful: readonly RecordId[] = [];
  /** Whether journal and working set are known to hold what was confirmed and nothing else. */
  #isInStep = true;
  /** The same of the journal alone: a view goes into the working set only, and its failure leaves the journal as it is. */
  #isJournalInStep = true;

  constructor(parts: WriterParts) {
    this.#parts = parts;
    this.#orders = parts.orders;
  }

  /** The order of the last record in the journal. */
  get lastOrder(): number {
    return this.#orders.journaled;
  }

  /** Queues entries; `commit` must be called in turn afterwards. */
  enqueue(entries: readonly BookEntry[]): Promise<Result<void>> {
    return new Promise((settle, reject) => this.#waiting.push({ entries, settle, reject }));
  }

  /** Lets the next transaction take these out of the working set, if it cannot be done now. */
  async discard(ids: readonly RecordId[]): Promise<void> {
    const remove = [...this.#replaced, ...ids];
    const removed = await this.#parts.stores.workingSet.change({ put: [], remove });
    this.#replaced = removed.ok ? [] : remove;
  }

  /** Writes what is waiting, up to a few megabytes. One call at a time. */
  async commit(books: BookKeys): Promise<void> {
    const [group, orphans] = parted(this.#takeGroup(), ({ entries }) =>
      entries.every(({ bookId }) => books.book(bookId)),
    );
    // Their book was erased while they waited.
    for (const request of orphans) request.settle(fail({ code: 'case-book/not-found' }));
    if (group.length === 0) return;
    try {
      const outcome = await this.#writeInStep(group, books, books);
      for (const request of group) request.settle(outcome);
    } catch (error) {
      for (const request of group) request.reject(error);
    }
  }

  /** Writes entries before all that waits, sealed for books that are not in force yet. In turn with `commit`. */
  writeAhead(entries: readonly BookEntry[], sealedFor: BookKeys, books: BookKeys): Promise<Result<void>> {
    return entries.length === 0
      ? Promise.resolve(succeed(undefined))
      : this.#writeInStep([{ entries }], sealedFor, books);
  }

  /** Answers all that waits with a failure, and writes none of it. */
  refuse(failure: Result<void>): void {
    for (const request of this.#waiting.splice(0)) request.settle(failure);
  }

  async #writeInStep(group: Group, sealedFor: BookKeys, books: BookKeys): Promise<Result<void>> {
    const ready = this.#isInStep ? succeed(undefined) : await this.#comeIntoStep(books);
    return ready.ok ? this.#write(group, sealedFor) : ready;
  }

  async #comeIntoStep(books: BookKeys): Promise<Result<void>> {
    const [doubtful, isJournalInStep] = [this.#doubtful, this.#isJournalInStep];
    const ready = await comeIntoStep({ ...this.#parts, books, doubtful, isJournalInStep });
    if (ready.ok) this.#doubtful = [];
    return ready;
  }

  #takeGroup(): readonly Request[] {
    let size = 0;
    const length = this.#waiting.findIndex(({ entries }) => {
      size += entries.reduce((sum, { body }) => sum + body.length, 0);
      return size > groupLimit;
    });
    return this.#waiting.splice(0, length < 0 ? this.#waiting.length : Math.max(1, length));
  }

  async #write(group: Group, books: BookKeys): Promise<Result<void>> {
    const { keys, journal, stores } = this.#parts;
    const { numbered, orders } = numberEntries(
      group.flatMap(({ entries }) => entries),
      this.#orders,
    );
    const records = await Promise.all(numbered.map(({ entry, order }) => sealEntry(entry, order, books, keys)));
    const frames = framesOf(group, records);
    const before = journal.position;
    const put = records.map(({ sealed }) => sealed);
    this.#isInStep = false;
    if (frames.length > 0) this.#isJournalInStep = false;
    this.#doubtful = put.map(({ id }) => id);
    const [journaled, stored] = await Promise.all([
      frames.length > 0 ? journal.append(frames) : succeed(new Map<RecordId, Location>()),
      stores.workingSet.change({ put, remove: this.#replaced }),
    ]);
    if (journaled.ok && stored.ok) {
      this.#isInStep = true;
      this.#isJournalInStep = true;
      this.#doubtful = [];
      this.#orders = orders;
      this.#replaced = this.#take(records, journaled.value);
      return stored;
    }
    // As far as it goes: what stays is brought into step before the next write, or by the next opening.
    if (stored.ok) await stores.workingSet.change({ put: [], remove: this.#doubtful });
    if (journaled.ok && frames.length > 0) await journal.takeBackTo(before);
    return telling(journaled, stored);
  }

  #take(records: readonly NewRecord[], locations: ReadonlyMap<RecordId, Location>): readonly RecordId[] {
    return records.flatMap(({ known }) => {
      const location = locations.get(known.id);
      return this.#parts.catalogue.add(location ? { ...known, location } : known).map(({ id }) => id);
    });
  }
}

/** One frame for each request that has something for the journal. */
function framesOf(group: Group, records: readonly NewRecord[]): readonly (readonly SealedRecord[])[] {
  let at = 0;
  const frames = group.map(({ entries }) => {
    at += entries.length;
    const own = records.slice(at - entries.length, at).filter(({ known }) => !isDerived(known.kind));
    return own.map(({ sealed }) => sealed);
  });
  return frames.filter((frame) => frame.length > 0);
}

function parted<T>(items: readonly T[], test: (item: T) => unknown): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** Of two outcomes the failure that says most: a full disk fails one store by name and the other without. */
function telling(one: Result<unknown>, other: Result<void>): Result<void> {
  const failures = [one, other].flatMap((outcome) => (outcome.ok ? [] : [outcome]));
  return failures.find(({ failure }) => failure.code === 'storage/disk-full') ?? failures[0] ?? succeed(undefined);
}
