import { readDraftKey } from '#shared/contract/draft-keys';
import type { Holder } from '#shared/contract/holder';
import { listOf } from '#shared/records/lists';
import type { AnyReference, BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { sameValue } from '#shared/schema/same-value';
import type { BookContent } from '../ports/book-store';
import { authorIn } from './author';
import type { CaseBooksParts } from './case-books';
import { readDrafts, writeDrafts } from './form-drafts';
import type { SharedRegisters } from './shared-registers';
import { changeDocument, firstChange, letGo, openDocument, plainOf, type Document } from './stored/document';
import { recordsEver, withoutEarlierValues, type RecordPlace } from './stored/forgotten';
import { signed, type Message } from './stored/message';
import type { Plain } from './stored/plain';

/** Of which records nothing earlier is to be left: of one, or of all that are gone. */
export type Forgettable = AnyReference | 'bin';

/**
 * Takes what case books and registers said earlier out of their history. They say the same as before; their key is
 * another one, so that what was written of them cannot be read any more. No other change of the book may run meanwhile.
 */
export class Forgetting {
  readonly #parts: CaseBooksParts;
  readonly #shared: SharedRegisters;

  constructor(parts: CaseBooksParts, shared: SharedRegisters) {
    this.#parts = parts;
    this.#shared = shared;
  }

  /** The book that a holder lies in; undefined for registers in which nothing was written yet. */
  bookOf(holder: Holder): BookId | undefined {
    return holder === 'registers' ? this.#parts.store.bookIds('registers')[0] : holder;
  }

  /** Leaves one change that says what the holder says today, and the drafts. */
  async purgeHistory(holder: Holder): Promise<Result<void>> {
    const came = holder === 'registers' ? await this.#shared.cameWithSample() : succeed(new Set<string>());
    if (!came.ok) return came;
    const places = [...came.value].map((place): [string, string] => splitPlace(place));
    return this.#renew(holder, (document, message) => {
      const stamp = { message: { ...message, ...(places.length > 0 ? { came: places } : {}) }, at: this.#now() };
      const first = firstChange(plainOf(document), this.#actor(), stamp);
      return { document: openDocument([first], this.#actor()), gone: [] };
    });
  }

  /**
   * Leaves no earlier value of a record, or of all that are gone, in the history. That something was changed, when and by
   * whom, stays; what is gone does not come back. Nothing is written where there is nothing to forget.
   */
  async purgeRecords(holder: Holder, which: Forgettable): Promise<Result<void>> {
    return this.#renew(holder, (document, message) => {
      const now = plainOf(document);
      const places = recordsEver(document).filter((place) => isMeant(place, which, now));
      if (places.length === 0) return undefined;
      const rewritten = withoutEarlierValues(document, places, this.#actor());
      const changed = places.map(([list, id]): [string, string] => [list, id]);
      const told = changeDocument(rewritten, [], { message: { ...message, changed }, at: this.#now() });
      return { document: told.document, gone: places.filter((place) => !isThere(place, now)) };
    });
  }

  async #renew(holder: Holder, purge: Purge): Promise<Result<void>> {
    const bookId = this.bookOf(holder);
    if (bookId === undefined) return succeed(undefined);
    const shared = await this.#shared.read();
    if (!shared.ok) return shared;
    const opened = await this.#parts.documents.apart(bookId);
    // Registers may hold drafts and nothing else.
    if (!opened.ok && holder === 'registers' && opened.failure.code === 'case-book/not-found')
      return succeed(undefined);
    if (!opened.ok) return opened;
    const { document } = opened.value;
    const before = plainOf(document);
    const purged = purge(document, { kind: 'purged', ...signed(authorIn(shared.value.registers)) });
    letGo(document);
    return purged ? this.#write(bookId, before, purged) : succeed(undefined);
  }

  async #write(bookId: BookId, before: Plain, { document, gone }: Purged): Promise<Result<void>> {
    const draft = this.#parts.documents.whole(bookId, document);
    letGo(document);
    if (!sameValue(draft.state.plain, before)) return fail({ code: 'internal' });
    const typed = await this.#draftsOf(bookId, gone);
    if (!typed.ok) return typed;
    const renewed = await this.#parts.store.renewBook(bookId, [...draft.entries, ...typed.value]);
    this.#parts.documents.forget([bookId]);
    return renewed;
  }

  /** What is half typed, but for what belongs to records that are gone. */
  async #draftsOf(bookId: BookId, gone: readonly RecordPlace[]): Promise<Result<readonly BookContent[]>> {
    const read = await this.#parts.store.read(bookId, ['draft']);
    if (!read.ok) return read;
    const last = read.value.at(-1);
    if (!last) return succeed([]);
    if (gone.length === 0) return succeed([{ kind: 'draft', body: last.body }]);
    const without = new Set(gone.map((place) => place.join('/')));
    const kept = Object.entries(readDrafts(last.body)).filter(([key]) => {
      const { kind, list, id } = readDraftKey(key);
      return kind === 'unfinished' || !without.has(`${list}/${id}`);
    });
    const body = writeDrafts(Object.fromEntries(kept));
    return succeed(body.length > 0 ? [{ kind: 'draft', body }] : []);
  }

  #actor(): string {
    return this.#parts.ids.nextActor();
  }

  #now(): number {
    return this.#parts.clock.now();
  }
}

/** A document that is to be in the place of another, and the records that are forgotten as a whole. */
type Purged = { readonly document: Document; readonly gone: readonly RecordPlace[] };

/** Makes it; undefined where there is nothing to forget. */
type Purge = (document: Document, message: Message) => Purged | undefined;

function isMeant([list, id]: RecordPlace, which: Forgettable, now: Plain): boolean {
  if (which === 'bin') return !isThere([list, id], now);
  return id === which.id && list === listOf(which.kind);
}

function isThere([list, id]: RecordPlace, { lists }: Plain): boolean {
  return Object.hasOwn(lists[list] ?? {}, id);
}

function splitPlace(place: string): [string, string] {
  const at = place.indexOf('/');
  return [place.slice(0, at), place.slice(at + 1)];
}
