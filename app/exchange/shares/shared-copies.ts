import type { BookId } from '#shared/schema/ids';
import { succeed, type Result } from '#shared/result';
import type { BookEntry, BookStore } from '../../ports/book-store';
import type { Ids } from '../../ports/ids';
import { concat } from '../../vault/crypto/bytes';
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

/** The shared copies of a vault, each in a book of its own. */
export class SharedCopies {
  readonly #store: BookStore;
  readonly #ids: Ids;

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

  /** Makes room for a copy; nothing where it has some. */
  room(share: BookId): Promise<Result<void>> {
    return this.#store.addBooks('shared-copy', [share]);
  }

  /** What is to be written so that a copy is kept as it is now; the first entry of a book is always the whole. */
  entriesFor(share: BookId, stored: StoredCopy, copy: SharedCopy): readonly BookEntry[] {
    const changes = changesSince(copy, stored.heads);
    if (changes.length === 0) return [];
    const isWhole = stored.entries === 0 || stored.entries >= snapshotAfter;
    return isWhole
      ? [{ bookId: share, kind: 'snapshot', body: saveCopy(copy) }]
      : [{ bookId: share, kind: 'change', body: concat(changes) }];
  }
}
