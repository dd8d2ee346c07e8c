import * as z from 'zod';
import type { KnownParty } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { inOrder } from '#shared/records/order';
import { Party } from '#shared/kinds/party';
import { succeed, type Result } from '#shared/result';
import type { Plain } from './stored/plain';

type Kept = { readonly revision: number; readonly parties: readonly KnownParty[] };

type Books = {
  readonly ids: () => readonly BookId[];
  /** Rises with every change of a book. */
  readonly revision: (id: BookId) => number;
  /** What the books asked for say now; one in which nothing was written is left out. */
  readonly read: (ids: readonly BookId[]) => Promise<Result<ReadonlyMap<BookId, Plain>>>;
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
    for (const id of stale) {
      const plain = books.value.get(id);
      this.#kept.set(id, { revision: revisions.get(id) ?? 0, parties: plain ? partiesIn(id, plain) : [] });
    }
    return succeed(ids.flatMap((id) => this.#kept.get(id)?.parties ?? []));
  }
}

const Parties = z.record(z.string(), Party.schema);

/** Only what is asked for is checked: validating whole books takes a second where there are hundreds. */
function partiesIn(bookId: BookId, { fields, lists }: Plain): readonly KnownParty[] {
  const parties = Parties.safeParse(lists['parties'] ?? {});
  const title = fields['title'];
  if (!parties.success) return [];
  const bookTitle = typeof title === 'string' ? title : '';
  return inOrder(parties.data).map((party) => ({ bookId, bookTitle, party }));
}
