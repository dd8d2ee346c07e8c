import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import type { BookEntry, BookRole } from '../ports/book-store';
import { concat } from '../vault/crypto/bytes';
import type { CaseBooksParts } from './case-books';
import { changeDocument, headsOf, letGo, openDocument, plainOf, saveDocument } from './stored/document';
import type { Document } from './stored/document';
import { changedAt } from './stored/document-state';
import type { Documents, Draft } from './stored/documents';
import type { Message } from './stored/message';
import { difference, type Patch, type Plain } from './stored/plain';
import { chunksIn, readLatestView } from './stored/stored-view';
import { mostUnpacked, unpackedSize } from './stored/unpacked-size';

type Bytes = Uint8Array<ArrayBuffer>;
type Copied = Pick<BookEntry, 'kind' | 'body'>;

/** All that counts of a book, to be kept elsewhere. */
export type DocumentCopy = {
  /** The document and what is half-typed, as entries that a book may hold. */
  readonly entries: readonly Copied[];
  /** What the document says; absent where nothing of it is left. */
  readonly plain?: Plain;
  /** So many entries of its history have no whole copy left. */
  readonly lost: number;
};

/** `whole`: the document as one snapshot. `as stored`: the entries as they lie in the vault, which costs little. */
export type CopyForm = 'whole' | 'as stored';

/** At which changes a document is, and when it was changed last. */
export type DocumentStanding = {
  readonly heads: readonly string[];
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly savedAt: string;
};

/** A document from elsewhere, as far as it must be known before it is taken in. */
export type ForeignDocument = DocumentStanding & { readonly plain: Plain };

/** A change that a document from elsewhere needs to fit in here. */
export type FittingChange = { readonly patches: readonly Patch[]; readonly message: Message };

/** Documents on their way out of a vault and into one. No change of the book in question may run meanwhile. */
export class DocumentCopies {
  readonly #parts: CaseBooksParts;
  readonly #documents: Documents;

  constructor(parts: CaseBooksParts) {
    this.#parts = parts;
    this.#documents = parts.documents;
  }

  /**
   * Undefined for a book into which nothing was written. What is lost of a book is counted and keeps nothing else back.
   * Fails with `backup/too-large` where `lookAtDocument` would not take it back.
   */
  async take(bookId: BookId, form: CopyForm): Promise<Result<DocumentCopy | undefined>> {
    const taken = await this.#take(bookId, form);
    if (!taken.ok || !taken.value) return taken;
    const bytes = unpackedSize(concat(chunksIn(taken.value.entries)), mostUnpacked);
    return bytes > mostUnpacked ? fail({ code: 'backup/too-large', bytes, limit: mostUnpacked }) : taken;
  }

  async #take(bookId: BookId, form: CopyForm): Promise<Result<DocumentCopy | undefined>> {
    const read = await this.#parts.store.read(bookId, ['change', 'snapshot', 'draft']);
    if (!read.ok) return read;
    const lost = this.#parts.store.lostIn(bookId);
    const isGapless = lost === 0;
    const drafts = read.value.filter(({ kind }) => kind === 'draft').map(bare);
    if (isGapless && chunksIn(read.value).length === 0) {
      return succeed(drafts.length > 0 ? { entries: drafts, lost: 0 } : undefined);
    }
    const state = await this.#documents.state(bookId);
    if (!state.ok) return lostCopy(state, drafts);
    if (!state.value) return succeed({ entries: drafts, lost });
    if (form === 'as stored' && isGapless && state.value.lost === undefined) {
      return succeed({ entries: read.value.map(bare), plain: state.value.plain, lost: 0 });
    }
    const opened = await this.#documents.apart(bookId);
    if (!opened.ok) return lostCopy(opened, drafts);
    const { document, state: whole } = opened.value;
    const body = saveDocument(document);
    letGo(document);
    return succeed({
      entries: [{ kind: 'snapshot', body }, ...drafts],
      plain: whole.plain,
      lost: Math.max(lost, whole.lost ?? 0),
    });
  }

  /** Where a book of the vault stands; undefined for one into which nothing was written, or of which too much is lost. */
  async standingOf(bookId: BookId): Promise<DocumentStanding | undefined> {
    const opened = await this.#documents.apart(bookId);
    if (!opened.ok) return undefined;
    const standing = standingOf(opened.value.document);
    letGo(opened.value.document);
    return standing;
  }

  /** The instants of the last changes of all books of a role, ISO 8601 in UTC. What cannot be read is left out. */
  async lastChanges(role: BookRole): Promise<Result<ReadonlyMap<BookId, string>>> {
    const views = await this.#documents.latest(role, 'view', readLatestView, (state) => state);
    if (!views.ok) return views;
    const changes = new Map<BookId, string>();
    for (const id of this.#parts.store.bookIds(role)) {
      const view = views.value.get(id);
      const state = view ? succeed(view) : await this.#documents.state(id);
      if (!state.ok && state.failure.code !== 'vault/record-damaged') return state;
      if (state.ok && state.value) changes.set(id, state.value.savedAt);
    }
    return succeed(changes);
  }

  /** What is to be written so that a book holds a document from elsewhere. Fails where the chunks are no document. */
  bring(bookId: BookId, chunks: readonly Bytes[], fitting?: FittingChange): Result<Draft> {
    const opened = openForeign(chunks, this.#parts.ids.nextActor());
    if (!opened.ok) return opened;
    const stamp = fitting && { message: fitting.message, at: this.#parts.clock.now() };
    const document = stamp ? changeDocument(opened.value, fitting.patches, stamp).document : opened.value;
    const draft = this.#documents.whole(bookId, document);
    letGo(document);
    return succeed(draft);
  }

  /** The document of a book with its history, to look at: the next change makes this value unusable. */
  withHistory(bookId: BookId): Promise<Result<Document>> {
    return this.#documents.withHistory(bookId);
  }

  /** How often a book was written since the vault was opened. */
  revision(bookId: BookId): number {
    return this.#documents.revision(bookId);
  }

  /** What a book says now. Fails with `case-book/not-found` where nothing was written in it. */
  async plainOf(bookId: BookId): Promise<Result<Plain>> {
    const state = await this.#documents.state(bookId);
    if (!state.ok) return state;
    return state.value ? succeed(state.value.plain) : fail({ code: 'case-book/not-found' });
  }

  /** What is to be written so that a new book says something; it must have its room in the vault. */
  begin(bookId: BookId, plain: Plain, message: Message): Draft {
    return this.#documents.create(bookId, plain, message);
  }

  /** What is to be written so that patches stand in a book; undefined where there are none. */
  patch(bookId: BookId, patches: readonly Patch[], message: Message): Promise<Result<Draft | undefined>> {
    return this.#documents.change(bookId, patches, message);
  }

  /** What is to be written so that a book says nothing any more. Its history stays. */
  async empty(bookId: BookId): Promise<Result<Draft>> {
    const opened = await this.#documents.apart(bookId);
    if (!opened.ok) return opened;
    const { plain } = opened.value.state;
    const bare: Plain = { fields: {}, lists: Object.fromEntries(Object.keys(plain.lists).map((list) => [list, {}])) };
    const stamp = { message: { kind: 'changed' as const, changed: [] }, at: this.#parts.clock.now() };
    const { document } = changeDocument(opened.value.document, difference(plain, bare), stamp);
    const draft = this.#documents.whole(bookId, document);
    letGo(document);
    return succeed(draft);
  }

  /** Writes entries of any books, all or nothing, and reads the books anew from then on. */
  async write(drafts: readonly Draft[], beside: readonly BookEntry[] = []): Promise<Result<void>> {
    const entries = drafts.flatMap((draft) => draft.entries);
    const written = await this.#parts.store.write([...entries, ...beside]);
    this.readAnew(drafts, written.ok);
    return written;
  }

  /** Reads the books of drafts anew from now on: they were written by another way, or could not be. */
  readAnew(drafts: readonly Draft[], areWritten: boolean): void {
    this.forget(drafts.map(({ bookId }) => bookId));
    if (areWritten) this.#documents.oweViews(drafts);
  }

  /** Reads these books anew from the store from now on. */
  forget(bookIds: readonly BookId[]): void {
    this.#documents.forget(bookIds);
  }
}

/**
 * Looks at a document from elsewhere. Fails with `backup/damaged` where the chunks are none, and with
 * `backup/unpacks-too-large` where they would fill the memory.
 */
export function lookAtDocument(chunks: readonly Bytes[], actor: string): Result<ForeignDocument> {
  const opened = openForeign(chunks, actor);
  if (!opened.ok) return opened;
  try {
    return succeed(foreign(opened.value));
  } catch {
    // A document that Automerge opens and that none of ours wrote.
    return damaged();
  } finally {
    letGo(opened.value);
  }
}

function foreign(document: Document): ForeignDocument {
  return { ...standingOf(document), plain: plainOf(document) };
}

function standingOf(document: Document): DocumentStanding {
  return { heads: headsOf(document), savedAt: changedAt(document) };
}

/** A copy of what is left, where only damage kept the rest back. */
function lostCopy(failed: Result<never>, drafts: readonly Copied[]): Result<DocumentCopy> {
  if (failed.ok || failed.failure.code !== 'vault/record-damaged') return failed;
  return succeed({ entries: drafts, lost: failed.failure.count });
}

/** Automerge throws at whatever is not its own, and unpacks without end what was made for that. */
function openForeign(chunks: readonly Bytes[], actor: string): Result<Document> {
  if (chunks.length === 0) return damaged();
  try {
    if (unpackedSize(concat(chunks), mostUnpacked) > mostUnpacked) {
      return fail({ code: 'backup/unpacks-too-large', limit: mostUnpacked });
    }
    return succeed(openDocument(chunks, actor));
  } catch {
    return damaged();
  }
}

function damaged(): Result<never> {
  return fail({ code: 'backup/damaged' });
}

function bare({ kind, body }: BookEntry): Copied {
  return { kind, body };
}
