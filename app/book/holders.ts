import type { BinnedRecord, FormDrafts, HistoryEntry, Holder, RecordVersion } from '#shared/contract/vault-api';
import type { AnyReference, BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import type { BookStore } from '../ports/book-store';
import { deletedRecords } from './bin';
import { happenings, type Document, type Happening } from './stored/document';
import type { Documents } from './stored/documents';
import { readDrafts, writeDrafts } from './form-drafts';
import { plainOf } from './stored/document';
import { recordVersions } from './record-history';
import { listOf, recordIn, referencesTo } from './record-lists';

/** What case books and registers have alike: a history, a bin, and drafts beside them. */
export class Holders {
  readonly #store: BookStore;
  readonly #documents: Documents;

  constructor(store: BookStore, documents: Documents) {
    this.#store = store;
    this.#documents = documents;
  }

  /** What happened, newest first. */
  async history(holder: Holder): Promise<Result<readonly HistoryEntry[]>> {
    const document = await this.#document(holder);
    return document.ok ? succeed(document.value ? happenings(document.value).map(entryOf).reverse() : []) : document;
  }

  async recordHistory(holder: Holder, { kind, id }: AnyReference): Promise<Result<readonly RecordVersion[]>> {
    const document = await this.#document(holder);
    if (!document.ok) return document;
    const list = listOf(kind);
    return succeed(document.value && list ? recordVersions(document.value, list, id) : []);
  }

  async bin(holder: Holder): Promise<Result<readonly BinnedRecord[]>> {
    const document = await this.#document(holder);
    if (!document.ok) return document;
    const deleted = document.value ? deletedRecords(document.value, plainOf(document.value)) : [];
    return succeed(
      deleted.flatMap(({ list, id, record, happening }) => {
        const found = recordIn(list, id);
        return found ? [{ ...found, record, deletedAt: instant(happening), by: happening.by ?? '' }] : [];
      }),
    );
  }

  async drafts(holder: Holder): Promise<Result<FormDrafts>> {
    const bookId = this.#bookId(holder);
    if (bookId === undefined) return succeed({});
    const read = await this.#store.read(bookId, ['draft']);
    if (!read.ok) return read;
    const last = read.value.at(-1);
    return succeed(last ? readDrafts(last.body) : {});
  }

  /** The registers get their room in the vault with their first draft, as with their first entry. */
  async keepDrafts(holder: Holder, drafts: FormDrafts): Promise<Result<void>> {
    const body = writeDrafts(drafts);
    const there = this.#bookId(holder);
    if (there === undefined && body.length === 0) return succeed(undefined);
    const bookId = there === undefined ? await this.#registers() : succeed(there);
    return bookId.ok ? this.#store.write([{ bookId: bookId.value, kind: 'draft', body }]) : bookId;
  }

  async #registers(): Promise<Result<BookId>> {
    const made = await this.#store.createBooks('registers', 1);
    if (!made.ok) return made;
    const [bookId] = made.value;
    return bookId === undefined ? fail({ code: 'internal' }) : succeed(bookId);
  }

  #bookId(holder: Holder): BookId | undefined {
    return holder === 'registers' ? this.#store.bookIds('registers')[0] : holder;
  }

  /** The document of a holder; `undefined` for registers in which nothing was written yet. */
  async #document(holder: Holder): Promise<Result<Document | undefined>> {
    const bookId = this.#bookId(holder);
    if (bookId === undefined) return succeed(undefined);
    const document = await this.#documents.withHistory(bookId);
    if (document.ok || holder !== 'registers' || document.failure.code !== 'case-book/not-found') return document;
    return succeed(undefined);
  }
}

function entryOf(happening: Happening): HistoryEntry {
  const { hash, by = '', kind, changed, released } = happening;
  return { hash, at: instant(happening), by, kind, changed: referencesTo(changed), ...(released && { released }) };
}

function instant({ at }: Happening): string {
  return new Date(at).toISOString();
}
