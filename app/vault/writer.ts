import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { BookEntry } from '../ports/book-store';
import type { RecordId, SealedRecord, WorkingSet } from '../ports/working-set';
import type { BookKeys } from './book-keys';
import type { Catalogue, Location } from './catalogue';
import type { Journal } from './journal';
import { isDerived } from './place';
import { numberEntries, sealEntry } from './sealing';
import type { NewRecord, Orders } from './sealing';
import type { VaultKeys } from './vault-key';

const groupLimit = 8 * 1024 * 1024;

type Request = {
  readonly entries: readonly BookEntry[];
  readonly settle: (outcome: Result<void>) => void;
  readonly reject: (error: unknown) => void;
};

type WriterParts = {
  readonly keys: VaultKeys;
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  readonly workingSet: WorkingSet;
  readonly orders: Orders;
};

/**
 * Writes entries into journal and working set at the same time, all of a request or none. Requests that wait together
 * share one append and one transaction.
 */
export class Writer {
  readonly #parts: WriterParts;
  #orders: Orders;
  #waiting: Request[] = [];
  /** Replaced records. They stay until the next transaction, so that a write that fails has taken nothing away. */
  #replaced: readonly RecordId[] = [];
  /** Journal and working set may differ, and only opening the vault again can tell. */
  #isOutOfStep = false;

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
    const removed = await this.#parts.workingSet.change({ put: [], remove });
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
      const outcome = this.#isOutOfStep ? outOfStep() : await this.#write(group, books);
      for (const request of group) request.settle(outcome);
    } catch (error) {
      this.#isOutOfStep = true;
      for (const request of group) request.reject(error);
    }
  }

  /** Answers all that waits with a failure, and writes none of it. */
  refuse(failure: Result<void>): void {
    for (const request of this.#waiting.splice(0)) request.settle(failure);
  }

  #takeGroup(): readonly Request[] {
    let size = 0;
    const length = this.#waiting.findIndex(({ entries }) => {
      size += entries.reduce((sum, { body }) => sum + body.length, 0);
      return size > groupLimit;
    });
    return this.#waiting.splice(0, length < 0 ? this.#waiting.length : Math.max(1, length));
  }

  async #write(group: readonly Request[], books: BookKeys): Promise<Result<void>> {
    const { keys, journal, workingSet } = this.#parts;
    const { numbered, orders } = numberEntries(
      group.flatMap(({ entries }) => entries),
      this.#orders,
    );
    const records = await Promise.all(numbered.map(({ entry, order }) => sealEntry(entry, order, books, keys)));
    const frames = framesOf(group, records);
    const before = journal.position;
    const put = records.map(({ sealed }) => sealed);
    const [journaled, stored] = await Promise.all([
      frames.length > 0 ? journal.append(frames) : succeed(new Map<RecordId, Location>()),
      workingSet.change({ put, remove: this.#replaced }),
    ]);
    if (journaled.ok && stored.ok) {
      this.#orders = orders;
      this.#replaced = this.#take(records, journaled.value);
      return stored;
    }
    if (stored.ok) await this.#undo(workingSet.change({ put: [], remove: put.map(({ id }) => id) }));
    if (journaled.ok && frames.length > 0) await this.#undo(journal.takeBackTo(before));
    return journaled.ok ? stored : journaled;
  }

  #take(records: readonly NewRecord[], locations: ReadonlyMap<RecordId, Location>): readonly RecordId[] {
    return records.flatMap(({ known }) => {
      const location = locations.get(known.id);
      return this.#parts.catalogue.add(location ? { ...known, location } : known).map(({ id }) => id);
    });
  }

  async #undo(undoing: Promise<Result<void>>): Promise<void> {
    const undone = await undoing;
    if (!undone.ok) this.#isOutOfStep = true;
  }
}

/** One frame for each request that has something for the journal. */
function framesOf(group: readonly Request[], records: readonly NewRecord[]): readonly (readonly SealedRecord[])[] {
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

function outOfStep(): Result<void> {
  return fail({ code: 'storage/not-written', reason: 'reopen-needed' });
}
