import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import type { Turn } from '#shared/turn';
import type { BookEntry, BookRole, BookStore } from '../../ports/book-store';
import type { Clock } from '../../ports/clock';
import type { Ids } from '../../ports/ids';
import type { Later } from '../../ports/later';
import { changeDocument, firstChange, openWhatIsWhole, plainOf, saveDocument } from './document';
import type { Document, Stamp } from './document';
import { instant, stateAfter, stateOf, stateOfDamaged } from './document-state';
import { keep } from './keep';
import { signed, type Message } from './message';
import { difference, type Patch, type Plain } from './plain';
import { chunksIn, readLatestView, readView, sealOf, type DocumentState } from './stored-view';
import { patchesFor, stepsOf } from './undo';
import { derivedEntries, ViewsBehind, type Owed } from './views-behind';

/** From this many changes on, the next one writes the document whole. */
const snapshotAfter = 200;
/** How many documents stay in memory with their history, and how many states without. */
const keptOpen = 4;
const keptStates = 8;

export type DocumentsParts = {
  readonly store: BookStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The turns of all that is changed in the vault; a view that is written behind a save takes one of its own. */
  readonly turns: Pick<Turn, 'run'>;
  readonly later: Later;
  /** Told of a bug that was caught where nobody waits for an answer. */
  readonly onBug?: (error: unknown) => void;
  /** The card that stands beside a document's view, for a list, where it has one. */
  readonly card: (state: DocumentState) => Uint8Array<ArrayBuffer> | undefined;
};

/** Something to write, and what the document will be once it is written. */
export type Draft = {
  readonly bookId: BookId;
  readonly entries: readonly BookEntry[];
  readonly state: DocumentState;
  readonly opened?: Opened;
  /** The view that is written behind it; absent where it is among the entries. */
  readonly owed?: Owed;
  /** The records that it changes, as list and id. */
  readonly changed?: readonly (readonly [string, string])[];
};

type Opened = { readonly document: Document; readonly chunks: number; readonly state: DocumentState };

/**
 * The documents of one vault. Views answer what is asked most; a document with its history is loaded when it is to be
 * changed. Callers must not let two changes of one book run at a time.
 */
export class Documents {
  readonly #parts: DocumentsParts;
  readonly #opened = new Map<BookId, Opened>();
  readonly #states = new Map<BookId, DocumentState>();
  readonly #revisions = new Map<BookId, number>();
  readonly #behind: ViewsBehind;
  #actor: string;
  /** How often was written. A state that was read while this rose may be older than what was saved. */
  #writes = 0;

  constructor(parts: DocumentsParts) {
    this.#parts = parts;
    this.#actor = parts.ids.nextActor();
    this.#behind = new ViewsBehind({ ...parts, write: (id, owed) => parts.store.write(this.#derived(id, owed)) });
  }

  /** The present state; `undefined` for a book into which nothing was written yet. A missing or old view is made anew. */
  async state(bookId: BookId): Promise<Result<DocumentState | undefined>> {
    const known = this.#opened.get(bookId)?.state ?? this.#states.get(bookId) ?? this.#behind.stateOf(bookId);
    if (known) return succeed(known);
    const before = this.#writes;
    const read = await this.#parts.store.read(bookId, ['change', 'snapshot', 'view']);
    if (!read.ok) return read;
    if (this.#writes !== before) return this.state(bookId);
    const chunks = chunksIn(read.value);
    const view = read.value.findLast(({ kind }) => kind === 'view');
    const lost = this.#parts.store.lostIn(bookId);
    if (lost > 0) return stateOfDamaged(chunks, view, lost, this.#actor);
    if (chunks.length === 0) return succeed(undefined);
    const state = view && readView(view.body, sealOf(chunks));
    if (state) return succeed(keep(this.#states, bookId, state, keptStates));
    const { document, unread } = openWhatIsWhole(chunks, this.#actor);
    if (unread > 0) return stateOfDamaged(chunks, view, unread, this.#actor);
    const made = stateOf(document);
    this.#behind.owe(bookId, { state: made, seal: sealOf(chunks) });
    return succeed(made);
  }

  /** What many case books say now, out of their views alone where they are many. Books without content are left out. */
  async plains(bookIds: readonly BookId[]): Promise<Result<ReadonlyMap<BookId, Plain>>> {
    const views =
      bookIds.length > keptStates
        ? await this.latest('case-book', 'view', readLatestView, (state) => state)
        : undefined;
    if (views?.ok === false) return views;
    const plains = new Map<BookId, Plain>();
    for (const bookId of bookIds) {
      const state = views?.value.get(bookId);
      const found = state ? succeed(state) : await this.state(bookId);
      if (!found.ok) return found;
      if (found.value) plains.set(bookId, found.value.plain);
    }
    return succeed(plains);
  }

  /**
   * What the views or cards of all books of a role say, as `read` takes them out of their bytes; of a book of which the store
   * has none yet that is as new as it is, what `shown` makes of its state.
   */
  latest<Value>(
    role: BookRole,
    kind: 'view' | 'card',
    read: (body: Uint8Array) => Value | undefined,
    shown: (state: DocumentState) => Value | undefined,
  ): Promise<Result<ReadonlyMap<BookId, Value | undefined>>> {
    return this.#behind.over(async () => {
      const bodies = await this.#parts.store.readAll(role, kind);
      return bodies.ok ? succeed(new Map([...bodies.value].map(([bookId, body]) => [bookId, read(body)]))) : bodies;
    }, shown);
  }

  /** Lets the views be written that drafts, once written, leave owed. */
  oweViews(drafts: readonly Draft[]): void {
    for (const { bookId, owed } of drafts) if (owed) this.#behind.owe(bookId, owed);
  }

  /** Lets the card of a book be written that has none, unless the book was written or forgotten since a revision. */
  oweCard(bookId: BookId, state: DocumentState, since: number): void {
    if (this.revision(bookId) === since && !this.#behind.stateOf(bookId)) this.#behind.owe(bookId, { state });
  }

  /** What a new book will be. */
  create(bookId: BookId, plain: Plain, message: Message): Draft {
    const at = this.#parts.clock.now();
    const body = firstChange(plain, this.#actor, { message, at });
    const state = { plain, savedAt: instant(at), canUndo: false, canRedo: false };
    return {
      bookId,
      state,
      entries: [{ bookId, kind: 'change', body }, ...this.#derived(bookId, { state, seal: sealOf([body]) })],
    };
  }

  /** What a book will be after the patches; `undefined` where they change nothing. */
  async change(bookId: BookId, patches: readonly Patch[], message: Message): Promise<Result<Draft | undefined>> {
    const opened = await this.#open(bookId);
    if (!opened.ok) return opened;
    if (patches.length === 0 && !message.kept && !message.released) return succeed(undefined);
    return succeed(this.#changed(bookId, opened.value, patches, message));
  }

  #changed(bookId: BookId, opened: Opened, patches: readonly Patch[], message: Message): Draft {
    this.#opened.delete(bookId);
    const at = this.#parts.clock.now();
    const { document, bytes } = changeDocument(opened.document, patches, { message, at });
    const state = stateAfter(document, opened.state.plain, patches, message, instant(at));
    const whole = opened.chunks >= snapshotAfter;
    const body = whole ? saveDocument(document) : bytes;
    const chunks = whole ? 1 : opened.chunks + 1;
    const seal = `${chunks}${sealOf([body]).slice(1)}`;
    const entry: BookEntry = { bookId, kind: whole ? 'snapshot' : 'change', body };
    return {
      bookId,
      state,
      opened: { document, chunks, state },
      ...(message.changed ? { changed: message.changed } : {}),
      entries: [entry],
      owed: { state, seal },
    };
  }

  /** What a book will be when its last change is undone, or the last undone change made again. */
  async step(bookId: BookId, direction: 'undo' | 'redo', by?: string): Promise<Result<Draft>> {
    const opened = await this.#open(bookId);
    if (!opened.ok) return opened;
    const { document } = opened.value;
    const next = stepsOf(document)[direction].at(-1);
    if (!next) return fail({ code: direction === 'undo' ? 'case-book/nothing-to-undo' : 'case-book/nothing-to-redo' });
    const message: Message = {
      kind: direction === 'undo' ? 'undone' : 'redone',
      of: next.hash,
      ...(next.changed ? { changed: next.changed } : {}),
      ...signed(by),
    };
    return succeed(this.#changed(bookId, opened.value, patchesFor(document, next, direction), message));
  }

  /** Writes all drafts or none. After a failure the documents are read again, and go on under a new actor. */
  async write(drafts: readonly Draft[]): Promise<Result<void>> {
    const written = await this.#parts.store.write(drafts.flatMap(({ entries }) => entries));
    this.#writes += 1;
    if (!written.ok) {
      this.#opened.clear();
      this.#states.clear();
      this.#actor = this.#parts.ids.nextActor();
      return written;
    }
    this.#behind.drop(drafts.map(({ bookId }) => bookId));
    this.oweViews(drafts);
    for (const { bookId, opened } of drafts) {
      this.#revisions.set(bookId, this.revision(bookId) + 1);
      this.#states.delete(bookId);
      if (opened) keep(this.#opened, bookId, opened, keptOpen);
    }
    return written;
  }

  /** A document with its history, to look at: the next change makes this value unusable. */
  async withHistory(bookId: BookId): Promise<Result<Document>> {
    const opened = await this.#open(bookId);
    return opened.ok ? succeed(opened.value.document) : opened;
  }

  /** Lets go of what is still to be written behind the saves: it is made anew when it is asked for. */
  close(): void {
    this.#behind.close();
  }

  /** How often a book was written or forgotten since the vault was opened: what was read from it before may be old. */
  revision(bookId: BookId): number {
    return this.#revisions.get(bookId) ?? 0;
  }

  /** Lets go of books that are no longer there, or were written by another way: they are read anew. */
  forget(bookIds: readonly BookId[]): void {
    this.#writes += 1;
    this.#behind.drop(bookIds);
    for (const bookId of bookIds) {
      this.#opened.delete(bookId);
      this.#states.delete(bookId);
      this.#revisions.set(bookId, this.revision(bookId) + 1);
    }
  }

  /**
   * The document of a book beside the one that is worked on, under an actor that writes nothing here: to be saved
   * elsewhere and let go. No change of the book may run meanwhile.
   */
  apart(bookId: BookId): Promise<Result<Opened>> {
    return this.#load(bookId, this.#parts.ids.nextActor());
  }

  /** What a book will be once it holds the whole of a document, history and all, in the place of what it holds now. */
  whole(bookId: BookId, document: Document): Draft {
    this.#opened.delete(bookId);
    const state = stateOf(document);
    const body = saveDocument(document);
    return {
      bookId,
      state,
      entries: [{ bookId, kind: 'snapshot', body }, ...this.#derived(bookId, { state, seal: sealOf([body]) })],
    };
  }

  async #open(bookId: BookId): Promise<Result<Opened>> {
    const kept = this.#opened.get(bookId);
    if (kept) return succeed(kept);
    const opened = await this.#load(bookId, this.#actor);
    if (!opened.ok || opened.value.state.lost !== undefined) return opened;
    return succeed(keep(this.#opened, bookId, opened.value, keptOpen));
  }

  async #load(bookId: BookId, actor: string): Promise<Result<Opened>> {
    const read = await this.#parts.store.read(bookId, ['change', 'snapshot']);
    if (!read.ok) return read;
    const chunks = chunksIn(read.value);
    if (this.#parts.store.lostIn(bookId) > 0) return this.#openDamaged(bookId, chunks, actor);
    if (chunks.length === 0) return fail({ code: 'case-book/not-found' });
    const { document, unread } = openWhatIsWhole(chunks, actor);
    if (unread > 0) return this.#openDamaged(bookId, chunks, actor);
    return succeed({ document, chunks: chunks.length, state: stateOf(document) });
  }

  /** A document with gaps in its history, brought to what its state says; the next change writes it whole. */
  async #openDamaged(bookId: BookId, chunks: readonly Uint8Array[], actor: string): Promise<Result<Opened>> {
    const state = await this.state(bookId);
    if (!state.ok) return state;
    if (!state.value) return fail({ code: 'case-book/not-found' });
    const { plain } = state.value;
    const stamp: Stamp = { message: { kind: 'recovered' }, at: this.#parts.clock.now() };
    const { document: found } = openWhatIsWhole(chunks, actor);
    const patches = difference(plainOf(found), plain);
    const document = patches.length > 0 ? changeDocument(found, patches, stamp).document : found;
    return succeed({ document, chunks: snapshotAfter, state: state.value });
  }

  #derived(bookId: BookId, owed: Owed): readonly BookEntry[] {
    return derivedEntries(bookId, owed, this.#parts.card(owed.state));
  }
}
