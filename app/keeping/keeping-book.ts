import { succeed, type Result } from '#shared/result';
import type { BookStore } from '../ports/book-store';
import { emptyKeeping, readKeeping, writeKeeping, type Keeping } from './keeping';
import { OneRecord } from './one-record';

/** The book of an open vault that says how the vault is kept. */
export class KeepingBook extends OneRecord<Keeping> {
  readonly #bookIds: BookStore['bookIds'];

  constructor(store: BookStore) {
    super(store, 'keeping', { empty: emptyKeeping, read: readKeeping, write: writeKeeping });
    this.#bookIds = (role) => store.bookIds(role);
  }

  /**
   * By what the backups of this vault are known among those of others: the start of the id of this book, which stays
   * when the keys of the vault are changed.
   */
  async vaultName(): Promise<Result<string>> {
    const bookId = await this.room();
    return bookId.ok ? succeed(bookId.value.slice(0, 8)) : bookId;
  }

  /** That name, where this book is there already; nothing is written. */
  knownName(): readonly string[] {
    return this.#bookIds('keeping')
      .slice(0, 1)
      .map((id) => id.slice(0, 8));
  }
}
