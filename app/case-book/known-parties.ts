import type { KnownParty } from '#shared/contract/vault-api';
import type { BookId } from '#shared/model/ids';
import { inOrder } from '#shared/model/order';
import type { CaseBook } from '#shared/model/case-book';
import { succeed, type Result } from '#shared/result';

type Kept = { readonly revision: number; readonly parties: readonly KnownParty[] };

type Books = {
  readonly ids: () => readonly BookId[];
  /** Rises with every change of a book. */
  readonly revision: (id: BookId) => number;
  /** The books asked for; one in which nothing was written is left out. */
  readonly read: (ids: readonly BookId[]) => Promise<Result<readonly CaseBook[]>>;
};

/** The parties of all case books; what was read once is read again only after its book has changed. */
export class KnownParties {
  readonly #books: Books;
  readonly #kept = new Map<BookId, Kept>();

  constructor(books: Books) {
    this.#books = books;
  }

  async all(): Promise<Result<readonly KnownParty[]>> {
    const ids = this.#books.ids();
    const revisions = new Map(ids.map((id) => [id, this.#books.revision(id)]));
    const stale = ids.filter((id) => this.#kept.get(id)?.revision !== revisions.get(id));
    const books = await this.#books.read(stale);
    if (!books.ok) return books;
    for (const id of [...this.#kept.keys()].filter((kept) => !revisions.has(kept))) this.#kept.delete(id);
    for (const id of stale) this.#kept.set(id, { revision: revisions.get(id) ?? 0, parties: [] });
    for (const book of books.value) {
      this.#kept.set(book.id, { revision: revisions.get(book.id) ?? 0, parties: partiesOf(book) });
    }
    return succeed(ids.flatMap((id) => this.#kept.get(id)?.parties ?? []));
  }
}

function partiesOf({ id, title, parties }: CaseBook): readonly KnownParty[] {
  return inOrder(parties).map((party) => ({ bookId: id, bookTitle: title, party }));
}
