import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { Turn } from '#shared/turn';
import type { BookEntry, BookRole, BookStore } from '../ports/book-store';

type Bytes = Uint8Array<ArrayBuffer>;

/** How a record is written, and what there is where none was written yet. */
export type RecordForm<Value> = {
  readonly empty: Value;
  readonly write: (value: Value) => Bytes;
  readonly read: (body: Bytes) => Result<Value>;
};

/** The one record of a role of which a vault has one book. Changes run one after the other. */
export class OneRecord<Value> {
  readonly #store: BookStore;
  readonly #role: BookRole;
  readonly #form: RecordForm<Value>;
  readonly #turn = new Turn();

  constructor(store: BookStore, role: BookRole, form: RecordForm<Value>) {
    this.#store = store;
    this.#role = role;
    this.#form = form;
  }

  /** What is kept; an empty one where nothing was kept yet, or where what was kept has no whole copy left. */
  async read(): Promise<Result<Value>> {
    const [id] = this.#store.bookIds(this.#role);
    if (id === undefined) return succeed(this.#form.empty);
    const entries = await this.#store.read(id, ['snapshot']);
    if (!entries.ok) return entries;
    const last = entries.value.at(-1);
    return last ? this.#form.read(last.body) : succeed(this.#form.empty);
  }

  /** Changes what is kept; resolves when it is safely on the disk. `beside` is written with it: all or nothing. */
  change(make: (value: Value) => Value, beside: readonly BookEntry[] = []): Promise<Result<Value>> {
    return this.#turn.run(async () => {
      const bookId = await this.#room();
      if (!bookId.ok) return bookId;
      const before = await this.read();
      if (!before.ok) return before;
      const value = make(before.value);
      const entry: BookEntry = { bookId: bookId.value, kind: 'snapshot', body: this.#form.write(value) };
      const written = await this.#store.write([...beside, entry]);
      return written.ok ? succeed(value) : written;
    });
  }

  /** The book that holds it; it gets one with its first change, or with this. */
  room(): Promise<Result<BookId>> {
    return this.#turn.run(() => this.#room());
  }

  async #room(): Promise<Result<BookId>> {
    const [there] = this.#store.bookIds(this.#role);
    if (there !== undefined) return succeed(there);
    const made = await this.#store.createBooks(this.#role, 1);
    if (!made.ok) return made;
    const [id] = made.value;
    return id === undefined ? fail({ code: 'internal' }) : succeed(id);
  }
}
