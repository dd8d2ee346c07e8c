import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { Turn } from '#shared/turn';
import type { BookEntry, BookStore } from '../ports/book-store';
import { emptyKeeping, readKeeping, writeKeeping, type Keeping } from './keeping';

/** The book of an open vault that says how the vault is kept. Changes run one after the other. */
export class KeepingBook {
  readonly #store: BookStore;
  readonly #turn = new Turn();

  constructor(store: BookStore) {
    this.#store = store;
  }

  /** What is kept; an empty one where nothing was kept yet, or where what was kept has no whole copy left. */
  async read(): Promise<Result<Keeping>> {
    const [id] = this.#store.bookIds('keeping');
    if (id === undefined) return succeed(emptyKeeping);
    const entries = await this.#store.read(id, ['snapshot']);
    if (!entries.ok) return entries;
    const last = entries.value.at(-1);
    return last ? readKeeping(last.body) : succeed(emptyKeeping);
  }

  /** Changes what is kept; resolves when it is safely on the disk. `beside` is written with it: all or nothing. */
  change(make: (keeping: Keeping) => Keeping, beside: readonly BookEntry[] = []): Promise<Result<Keeping>> {
    return this.#turn.run(async () => {
      const bookId = await this.#room();
      if (!bookId.ok) return bookId;
      const before = await this.read();
      if (!before.ok) return before;
      const keeping = make(before.value);
      const entry: BookEntry = { bookId: bookId.value, kind: 'snapshot', body: writeKeeping(keeping) };
      const written = await this.#store.write([...beside, entry]);
      return written.ok ? succeed(keeping) : written;
    });
  }

  /**
   * By what the backups of this vault are known among those of others: the start of the id of this book, which stays
   * when the keys of the vault are changed.
   */
  async vaultName(): Promise<Result<string>> {
    const bookId = await this.#turn.run(() => this.#room());
    return bookId.ok ? succeed(bookId.value.slice(0, 8)) : bookId;
  }

  /** That name, where this book is there already; nothing is written. */
  knownName(): readonly string[] {
    return this.#store
      .bookIds('keeping')
      .slice(0, 1)
      .map((id) => id.slice(0, 8));
  }

  async #room(): Promise<Result<BookId>> {
    const [there] = this.#store.bookIds('keeping');
    if (there !== undefined) return succeed(there);
    const made = await this.#store.createBooks('keeping', 1);
    if (!made.ok) return made;
    const [id] = made.value;
    return id === undefined ? fail({ code: 'internal' }) : succeed(id);
  }
}
