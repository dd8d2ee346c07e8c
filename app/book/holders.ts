import type {
  BinnedRecord,
  Change,
  Changed,
  ChangedRecord,
  FormDrafts,
  HistoryEntry,
  Holder,
  HolderState,
  RecordVersion,
  RemovedSubmission,
} from '#shared/contract/holder';
import { Submission } from '#shared/document/submission';
import { collections, heldListNamed, listNamed, listOf, registerSchemas, submissionList } from '#shared/records/lists';
import { CaseBookOwn, collectionOf } from '#shared/records/case-book';
import type { Registers } from '#shared/records/registers';
import type { AnyReference, BookId, ReferenceKind } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import type { BookStore } from '../ports/book-store';
import { authorIn } from './author';
import { deletedRecords } from './bin';
import { caseBookIn, ownIn } from './case-book-state';
import type { CaseBooksParts } from './case-books';
import { checkChanges, type DocumentModel } from './changes';
import { readDrafts, writeDrafts } from './form-drafts';
import { recordVersions } from './record-history';
import { referencesTo } from './record-lists';
import { knownIn } from './references';
import { knownInRegisters, registersIn, type SharedRegisters } from './shared-registers';
import { happenings, plainOf, type Document, type Happening } from './stored/document';
import type { Documents, Draft } from './stored/documents';
import { signed, type Message } from './stored/message';
import { nothing, type Patch, type Plain } from './stored/plain';
import type { DocumentState } from './stored/stored-view';

/** What stands in the document of the registers. */
const sharedSchemas = { ...registerSchemas, [submissionList]: Submission };

/** A submission points to records of case books, too, which are not looked into where it is changed. */
const isInCaseBook = (list: string, kind: ReferenceKind): boolean =>
  list === submissionList && collectionOf(kind) !== undefined;

/** Registers in which nothing was written yet. */
const unwritten: DocumentState = { plain: nothing, savedAt: '', canUndo: false, canRedo: false };

/**
 * What case books and registers have alike: records that change, a history, a bin, and drafts beside them. Two changes
 * of one holder must not run at a time.
 */
export class Holders {
  readonly #store: BookStore;
  readonly #documents: Documents;
  readonly #shared: SharedRegisters;
  readonly #nextId: () => string;

  constructor({ store, documents, ids }: CaseBooksParts, shared: SharedRegisters) {
    this.#store = store;
    this.#documents = documents;
    this.#shared = shared;
    this.#nextId = () => ids.nextId();
  }

  /** Fails with `case-book/not-found`, and with `vault/record-damaged` where what is there is no such holder. */
  async open(holder: Holder): Promise<Result<HolderState>> {
    // The version first: a state that is newer than its version is only read once more.
    const version = this.#version(holder);
    const state = await this.#state(holder);
    return state.ok ? this.#shown(holder, state.value, version) : state;
  }

  /** Applies all changes or none; resolves when they are safe on the disk. */
  async change(holder: Holder, changes: readonly Change[]): Promise<Result<Changed>> {
    const shared = await this.#shared.read();
    if (!shared.ok) return shared;
    const { registers } = shared.value;
    const state = await this.#state(holder);
    if (!state.ok) return state;
    const { plain } = state.value;
    const checked = checkChanges(plain, changes, this.#model(holder, registers));
    if (!checked.ok) return checked;
    const changed = checked.value.touched.map(([list, id]): [string, string] => [list, id]);
    const message = { kind: 'changed', changed, ...signed(authorIn(registers)) } as const;
    const draft = await this.#draft(holder, checked.value.patches, message);
    return draft.ok ? this.#write(holder, plain, draft.value) : draft;
  }

  /** Takes back the last change that still stands, or makes the last one taken back again; as a new change. */
  async step(holder: Holder, direction: 'undo' | 'redo'): Promise<Result<Changed>> {
    const shared = await this.#shared.read();
    if (!shared.ok) return shared;
    const state = await this.#state(holder);
    if (!state.ok) return state;
    const bookId = this.#bookId(holder);
    const isEmpty = bookId === undefined || state.value === unwritten;
    if (isEmpty)
      return fail({ code: direction === 'undo' ? 'case-book/nothing-to-undo' : 'case-book/nothing-to-redo' });
    const draft = await this.#documents.step(bookId, direction, authorIn(shared.value.registers));
    return draft.ok ? this.#write(holder, state.value.plain, draft.value) : draft;
  }

  /** What happened, newest first. */
  async history(holder: Holder): Promise<Result<readonly HistoryEntry[]>> {
    const document = await this.#document(holder);
    return document.ok ? succeed(document.value ? happenings(document.value).map(entryOf).reverse() : []) : document;
  }

  async recordHistory(holder: Holder, { kind, id }: AnyReference): Promise<Result<readonly RecordVersion[]>> {
    const document = await this.#document(holder);
    if (!document.ok) return document;
    return succeed(document.value ? recordVersions(document.value, listOf(kind), id) : []);
  }

  async bin(holder: Holder): Promise<Result<readonly BinnedRecord[]>> {
    const document = await this.#document(holder);
    if (!document.ok) return document;
    const deleted = document.value ? deletedRecords(document.value, plainOf(document.value)) : [];
    return succeed(
      deleted.flatMap(({ list, id, record, happening }) => {
        const found = listNamed(list);
        if (found === undefined) return [];
        const to = { kind: found.kind, id };
        return [{ to, list: found.list, record, deletedAt: instant(happening), by: happening.by ?? '' }];
      }),
    );
  }

  async removedSubmissions(): Promise<Result<readonly RemovedSubmission[]>> {
    const document = await this.#document('registers');
    if (!document.ok) return document;
    const deleted = document.value ? deletedRecords(document.value, plainOf(document.value)) : [];
    return succeed(
      deleted.flatMap(({ list, id, record, happening }) => {
        const submission = list === submissionList ? Submission.safeParse(record) : undefined;
        if (submission?.success !== true) return [];
        return [{ id, submission: submission.data, deletedAt: instant(happening), by: happening.by ?? '' }];
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
    const bookId = there === undefined ? await this.#shared.room() : succeed(there);
    return bookId.ok ? this.#store.write([{ bookId: bookId.value, kind: 'draft', body }]) : bookId;
  }

  #bookId(holder: Holder): BookId | undefined {
    return holder === 'registers' ? this.#store.bookIds('registers')[0] : holder;
  }

  async #state(holder: Holder): Promise<Result<DocumentState>> {
    const bookId = this.#bookId(holder);
    const state = bookId === undefined ? succeed(undefined) : await this.#documents.state(bookId);
    if (!state.ok) return state;
    if (state.value) return succeed(state.value);
    return holder === 'registers' ? succeed(unwritten) : fail({ code: 'case-book/not-found' });
  }

  /** The document of a holder; `undefined` for registers in which nothing was written yet. */
  async #document(holder: Holder): Promise<Result<Document | undefined>> {
    const bookId = this.#bookId(holder);
    if (bookId === undefined) return succeed(undefined);
    const document = await this.#documents.withHistory(bookId);
    if (document.ok || holder !== 'registers' || document.failure.code !== 'case-book/not-found') return document;
    return succeed(undefined);
  }

  async #draft(holder: Holder, patches: readonly Patch[], message: Message): Promise<Result<Draft | undefined>> {
    return holder === 'registers'
      ? this.#shared.draft(patches, message)
      : this.#documents.change(holder, patches, message);
  }

  /** Writes what a holder is to be. Without a draft nothing was different, and nothing is written. */
  async #write(holder: Holder, before: Plain, draft: Draft | undefined): Promise<Result<Changed>> {
    const since = this.#version(holder);
    const state = draft === undefined ? await this.#state(holder) : succeed(draft.state);
    if (!state.ok) return state;
    const shown = this.#shown(holder, state.value, since);
    if (!shown.ok) return shown;
    const written = draft === undefined ? succeed(undefined) : await this.#documents.write([draft]);
    if (!written.ok) return written;
    const { own, canUndo, canRedo, savedAt } = shown.value;
    const records = changedRecords(before, state.value.plain);
    return succeed({ own, canUndo, canRedo, savedAt, since, version: this.#version(holder), records });
  }

  #shown(
    holder: Holder,
    { plain, canUndo, canRedo, savedAt, lost }: DocumentState,
    version: number,
  ): Result<HolderState> {
    const saved = { version, canUndo, canRedo, savedAt };
    const found = holder === 'registers' ? registersIn(plain) : caseBookIn(holder, plain);
    if (!found.ok) return found;
    const names = Object.keys(holder === 'registers' ? sharedSchemas : collections);
    const lists = Object.fromEntries(names.map((name) => [name, plain.lists[name] ?? {}]));
    const own = holder === 'registers' ? {} : ownIn(plain);
    return succeed({ ...saved, own, lists, ...(lost === undefined ? {} : { lost }) });
  }

  #version(holder: Holder): number {
    const bookId = this.#bookId(holder);
    return bookId === undefined ? 0 : this.#documents.revision(bookId);
  }

  #model(holder: Holder, registers: Registers): DocumentModel {
    const nextId = this.#nextId;
    if (holder === 'registers') {
      return { fields: {}, lists: sharedSchemas, nextId, known: knownInRegisters, isElsewhere: isInCaseBook };
    }
    return {
      fields: CaseBookOwn.shape,
      lists: collections,
      nextId,
      known: (plain) => {
        const book = caseBookIn(holder, plain);
        return book.ok ? knownIn(book.value, registers) : () => false;
      },
    };
  }
}

/** The records that are other objects than before. */
function changedRecords(before: Plain, after: Plain): readonly ChangedRecord[] {
  return Object.keys({ ...before.lists, ...after.lists }).flatMap((list) => {
    const [were, are] = [before.lists[list] ?? {}, after.lists[list] ?? {}];
    const name = heldListNamed(list);
    if (name === undefined || were === are) return [];
    const [idsBefore, idsNow] = [Object.keys(were), Object.keys(are)];
    const different = idsNow.filter((id) => were[id] !== are[id]);
    // As many as before, and none that was not there: none is gone.
    const isNoneGone = idsBefore.length === idsNow.length && different.every((id) => Object.hasOwn(were, id));
    const ids = isNoneGone ? different : [...different, ...idsBefore.filter((id) => !Object.hasOwn(are, id))];
    return ids.map((id): ChangedRecord => {
      const record = are[id];
      return { list: name, id, ...(record && { record }) };
    });
  });
}

function entryOf(happening: Happening): HistoryEntry {
  const { hash, by = '', kind, changed, released } = happening;
  return { hash, at: instant(happening), by, kind, changed: referencesTo(changed), ...(released && { released }) };
}

function instant({ at }: Happening): string {
  return new Date(at).toISOString();
}
