import type { CaseBookCard, KnownParty } from '#shared/contract/vault-api';
import { CaseBook } from '#shared/records/case-book';
import type { Failure } from '#shared/failure';
import type { BookId } from '#shared/schema/ids';
import type { Registers } from '#shared/records/registers';
import { fail, succeed, type Result } from '#shared/result';
import type { Clock } from '../ports/clock';
import type { Ids } from '../ports/ids';
import type { BookStore } from '../ports/book-store';
import { cardOf, readCard, shownCard, type StoredCard } from './card';
import { caseBookIn, originOf, plainFrom } from './case-book-state';
import type { Documents, Draft } from './stored/documents';
import type { DocumentState } from './stored/stored-view';
import { KnownParties } from './known-parties';
import { signed, type Message } from './stored/message';
import { authorIn } from './author';
import { localDay } from './dates';

export type CaseBooksParts = {
  readonly store: BookStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly documents: Documents;
};

/** A case book that is to be made: what it holds, and how it came. */
export type NewCaseBook = { readonly book: CaseBook; readonly kind: 'created' | 'imported' };

/** The case books of a vault. Two changes of one book must not run at a time. */
export class CaseBooks {
  readonly #store: BookStore;
  readonly #clock: Clock;
  readonly #documents: Documents;
  readonly #parties: KnownParties;

  constructor({ store, clock, documents }: CaseBooksParts) {
    this.#store = store;
    this.#clock = clock;
    this.#documents = documents;
    this.#parties = new KnownParties({
      ids: () => store.bookIds('case-book'),
      revision: (id) => documents.revision(id),
      read: (ids) => documents.plains(ids),
    });
  }

  /** One card for each book, in the order in which they were made. */
  async list(): Promise<Result<readonly CaseBookCard[]>> {
    const cards = await this.cards();
    if (!cards.ok) return cards;
    const here = new Set<string>(cards.value.keys());
    const day = { today: localDay(this.#clock.now()), isHere: (id: string) => here.has(id) };
    return succeed([...cards.value].map(([id, card]) => shownCard(id, card, day)));
  }

  /** The cards as stored; a lost one is made anew. A book in which nothing was written has none, and a book that is damaged beyond a title must not hide the others. */
  async cards(): Promise<Result<ReadonlyMap<BookId, StoredCard>>> {
    const stored = await this.#documents.latest('case-book', 'card', readCard, cardFor);
    if (!stored.ok) return stored;
    const cards = new Map<BookId, StoredCard>();
    for (const id of this.#store.bookIds('case-book')) {
      const card = stored.value.get(id);
      if (card) cards.set(id, card);
      else {
        const made = await this.#makeCard(id);
        if (made.ok && made.value) cards.set(id, made.value);
        if (!made.ok && !isDamage(made.failure)) return made;
      }
    }
    return succeed(cards);
  }

  /** One case book. Fails with `case-book/not-found` where nothing was written in it. */
  async one(id: BookId): Promise<Result<CaseBook>> {
    if (this.#store.bookIds('manuscript').includes(id)) return fail({ code: 'case-book/not-found' });
    const state = await this.#documents.state(id);
    if (!state.ok) return state;
    return state.value ? caseBookIn(id, state.value.plain) : fail({ code: 'case-book/not-found' });
  }

  /** Makes the vault's room for new books; they are there once their drafts are written. */
  async draftNew(books: readonly NewCaseBook[], registers: Registers): Promise<Result<readonly Draft[]>> {
    if (books.length === 0) return succeed([]);
    const ids = await this.#store.createBooks('case-book', books.length);
    if (!ids.ok) return ids;
    const by = signed(authorIn(registers));
    const drafts = ids.value.flatMap((id, at) => {
      const { book, kind } = books[at] ?? {};
      if (!book || !kind) return [];
      return [this.#documents.create(id, plainFrom(book, kind === 'imported' ? book.id : undefined), { kind, ...by })];
    });
    return succeed(drafts);
  }

  /** What the history is to keep of a document that leaves with a reason; it is kept once the draft is written. */
  async draftRelease(
    id: BookId,
    released: NonNullable<Message['released']>,
    registers: Registers,
  ): Promise<Result<readonly Draft[]>> {
    const by = signed(authorIn(registers));
    const draft = await this.#documents.change(id, [], { kind: 'released', changed: [], released, ...by });
    if (!draft.ok) return draft;
    return succeed(draft.value ? [draft.value] : []);
  }

  /** The parties of all case books, fast from the second time on. */
  parties(): Promise<Result<readonly KnownParty[]>> {
    return this.#parties.all();
  }

  /** Destroys case books with all that was ever written of them. */
  async erase(ids: readonly BookId[]): Promise<Result<void>> {
    const erased = await this.#store.eraseBooks(ids);
    if (erased.ok) this.#documents.forget(ids);
    return erased;
  }

  /** The books asked for, or all; a book in which nothing was written is left out. */
  async read(ids: readonly BookId[] = this.#store.bookIds('case-book')): Promise<Result<readonly CaseBook[]>> {
    const books: CaseBook[] = [];
    for (const id of ids) {
      const state = await this.#documents.state(id);
      if (!state.ok) return state;
      const book = state.value && caseBookIn(id, state.value.plain);
      if (book?.ok === false) return book;
      if (book) books.push(book.value);
    }
    return succeed(books);
  }

  async #makeCard(id: BookId): Promise<Result<StoredCard | undefined>> {
    const revision = this.#documents.revision(id);
    const state = await this.#documents.state(id);
    if (!state.ok || !state.value) return state.ok ? succeed(undefined) : state;
    const card = cardFor(state.value);
    if (!card) return fail({ code: 'vault/record-damaged', count: 1 });
    if (state.value.lost === undefined) this.#documents.oweCard(id, state.value, revision);
    return succeed(card);
  }
}

/** The card of a case book's document; undefined where it is none that can be understood. */
export function cardFor(state: DocumentState): StoredCard | undefined {
  const book = caseBookIn(unnamed, state.plain);
  return book.ok ? cardOf(book.value, state.savedAt, originOf(state.plain)) : undefined;
}

function isDamage({ code }: Failure): boolean {
  return code === 'vault/record-damaged';
}

/** A card does not hold the id of its book. */
const unnamed = CaseBook.shape.id.parse('unnamed');
