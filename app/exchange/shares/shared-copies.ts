import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import type { BookEntry, BookStore } from '../../ports/book-store';
import type { Ids } from '../../ports/ids';
import { concat, type Bytes } from '../../vault/crypto/bytes';
import { changesSince, emptyCopy, headsOfCopy, openCopy, saveCopy, type SharedCopy } from '../copy/shared-copy';

/** From so many changes on, the next one writes the copy whole. */
const snapshotAfter = 50;

/** A shared copy as it lies in the vault; an empty one where none does. */
export type StoredCopy = {
  readonly copy: SharedCopy;
  readonly heads: readonly string[];
  /** Of how many entries its book is made. */
  readonly entries: number;
  /** Under which name this opening writes into it. */
  readonly actor: string;
};

/** How many conflicts a copy had when its book ended with this entry, and beside it stood what it is made of. */
type Counted = { readonly entries: number; readonly last: Bytes; readonly madeOf: string; readonly conflicts: number };

/** The shared copies of a vault, each in a book of its own. */
export class SharedCopies {
  readonly #store: BookStore;
  readonly #ids: Ids;
  readonly #counted = new Map<BookId, Counted>();
  readonly #revisions = new Map<string, number>();

  constructor(store: BookStore, ids: Ids) {
    this.#store = store;
    this.#ids = ids;
  }

  /** Fails with `exchange/damaged` where nothing that is whole is left of it. */
  async open(share: BookId, actor = this.#ids.nextActor()): Promise<Result<StoredCopy>> {
    if (!this.#store.bookIds('shared-copy').includes(share)) {
      return succeed({ copy: emptyCopy(actor), heads: [], entries: 0, actor });
    }
    const read = await this.#store.read(share, ['change', 'snapshot']);
    if (!read.ok) return read;
    const bodies = read.value.map(({ body }) => body);
    const copy = openCopy(bodies, actor);
    return copy.ok
      ? succeed({ copy: copy.value, heads: headsOfCopy(copy.value), entries: bodies.length, actor })
      : copy;
  }

  /**
   * In how many places somebody has to choose; counted anew only once the copy was written, or `madeOf` is another, which
   * stands for the case book and the registers. Fails as counting does.
   */
  async counted(share: BookId, madeOf: string, count: () => Promise<Result<number>>): Promise<Result<number>> {
    if (!this.#store.bookIds('shared-copy').includes(share)) return succeed(0);
    const read = await this.#store.read(share, ['change', 'snapshot']);
    if (!read.ok) return read;
    const [entries, last] = [read.value.length, read.value.at(-1)?.body];
    const known = this.#counted.get(share);
    const isSame = last && known?.entries === entries && known.madeOf === madeOf && areSame(known.last, last);
    if (isSame) return succeed(known.conflicts);
    const counted = await count();
    if (counted.ok && last) this.#counted.set(share, { entries, last, madeOf, conflicts: counted.value });
    return counted;
  }

  /** Makes room for a copy; nothing where it has some. */
  room(share: BookId): Promise<Result<void>> {
    return this.#store.addBooks('shared-copy', [share]);
  }

  /** Another number whenever something of a copy was to be written. */
  revision(share: string): number {
    return this.#revisions.get(share) ?? 0;
  }

  /** What is to be written so that a copy is kept as it is now; the first entry of a book is always the whole. */
  entriesFor(share: BookId, stored: StoredCopy, copy: SharedCopy): readonly BookEntry[] {
    const changes = changesSince(copy, stored.heads);
    if (changes.length === 0) return [];
    this.#revisions.set(share, this.revision(share) + 1);
    const isWhole = stored.entries === 0 || stored.entries >= snapshotAfter;
    return isWhole
      ? [{ bookId: share, kind: 'snapshot', body: saveCopy(copy) }]
      : [{ bookId: share, kind: 'change', body: concat(changes) }];
  }
}

function areSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
