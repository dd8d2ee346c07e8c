import type { RegisterChange, RegistersState, StoredSubmission } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { noRegisters, registerNames, Registers } from '#shared/records/registers';
import { registerKinds } from '#shared/records/lists';
import { Submission } from '#shared/document/submission';
import { fail, succeed, type Result } from '#shared/result';
import { fieldsOf } from '#shared/schema/walk-schema';
import type { BookStore } from '../ports/book-store';
import { happenings } from './stored/document';
import { checkChanges, type DocumentChange, type DocumentModel } from './changes';
import type { Documents, Draft } from './stored/documents';
import { signed, type Message } from './stored/message';
import { authorIn } from './author';
import { nothing, patched, type Patch, type Plain } from './stored/plain';
import { referencesTo } from './record-lists';
import type { CaseBooksParts } from './case-books';
import type { DocumentState } from './stored/stored-view';

/** The list of the document that is no register. */
const submissionList = 'submissions';

/** The registers that all case books share, and the submissions, which tell of several of them: one document. */
export type Shared = { readonly registers: Registers; readonly submissions: readonly StoredSubmission[] };

/** What an import adds to the registers. */
export type SharedAdditions = {
  readonly registers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly submissions: readonly StoredSubmission[];
  /** The entries that are there already and were brought once more. */
  readonly met?: readonly (readonly [list: string, id: string])[];
  /** They come with the sample case books and go with them. */
  readonly isSample?: boolean;
};

export class SharedRegisters {
  readonly #store: BookStore;
  readonly #documents: Documents;
  readonly #nextId: () => string;

  constructor({ store, ids, documents }: CaseBooksParts) {
    this.#store = store;
    this.#documents = documents;
    this.#nextId = () => ids.nextId();
  }

  async read(): Promise<Result<Shared>> {
    const plain = await this.#plain();
    return plain.ok ? sharedIn(plain.value) : plain;
  }

  async state(): Promise<Result<RegistersState>> {
    const state = await this.#state();
    if (!state.ok) return state;
    const { plain = nothing, canUndo = false, canRedo = false, savedAt = '' } = state.value ?? {};
    const shared = sharedIn(plain);
    return shared.ok ? succeed({ registers: shared.value.registers, canUndo, canRedo, savedAt }) : shared;
  }

  async change(changes: readonly RegisterChange[]): Promise<Result<RegistersState>> {
    const plain = await this.#plain();
    if (!plain.ok) return plain;
    const checked = checkChanges(plain.value, changes.map(documentChange), this.#model());
    if (!checked.ok) return checked;
    const changed = checked.value.touched.map(([list, id]): [string, string] => [list, id]);
    const draft = await this.#draft(plain.value, checked.value.patches, { kind: 'changed', changed });
    if (!draft.ok) return draft;
    const written = await this.#documents.write(draft.value);
    return written.ok ? this.state() : written;
  }

  /** Takes back the last change of the registers that still stands, or makes the last one taken back again. */
  async step(direction: 'undo' | 'redo'): Promise<Result<RegistersState>> {
    const [id] = this.#store.bookIds('registers');
    const shared = await this.read();
    if (!shared.ok) return shared;
    const draft =
      id === undefined ? undefined : await this.#documents.step(id, direction, authorIn(shared.value.registers));
    if (!draft || (!draft.ok && draft.failure.code === 'case-book/not-found')) {
      return fail({ code: direction === 'undo' ? 'case-book/nothing-to-undo' : 'case-book/nothing-to-redo' });
    }
    if (!draft.ok) return draft;
    const written = await this.#documents.write([draft.value]);
    if (!written.ok) return written;
    const state = await this.state();
    return state.ok ? succeed({ ...state.value, touched: referencesTo(draft.value.changed) }) : state;
  }

  /** What came with the sample case books, each as `list/id`. */
  async cameWithSample(): Promise<Result<ReadonlySet<string>>> {
    const [id] = this.#store.bookIds('registers');
    const state = await this.#state();
    if (id === undefined || !state.ok || !state.value) return state.ok ? succeed(new Set()) : state;
    const document = await this.#documents.withHistory(id);
    if (!document.ok) return document;
    const came = new Set<string>();
    for (const { kind, sample, changed = [], kept = [] } of happenings(document.value)) {
      if (kind === 'imported' && sample) for (const place of changed) came.add(place.join('/'));
      for (const place of kept) came.delete(place.join('/'));
    }
    return succeed(came);
  }

  /** Takes out what came with the sample case books. The bin does not keep it: it comes with the program. */
  async removeSample(places: readonly (readonly [list: string, id: string])[]): Promise<Result<void>> {
    const plain = await this.#plain();
    if (!plain.ok) return plain;
    const patches = places.map(([list, id]): Patch => ({ at: 'record', list, id, value: undefined }));
    const changed = placesOf(patches);
    const drafts = await this.#draft(plain.value, patches, { kind: 'changed', sample: true, changed });
    return drafts.ok ? this.#documents.write(drafts.value) : drafts;
  }

  /** What is to be written so that the entries and submissions are there. Their ids must be free. */
  async draftAdditions({
    registers,
    submissions,
    met = [],
    isSample = false,
  }: SharedAdditions): Promise<Result<readonly Draft[]>> {
    const plain = await this.#plain();
    if (!plain.ok) return plain;
    const entries = Object.entries(registers).flatMap(([list, records]) =>
      Object.entries(records).map(([id, value]): Patch => ({ at: 'record', list, id, value: fieldsOf(value) })),
    );
    const added = submissions.map(({ id, submission }): Patch => ({
      at: 'record',
      list: submissionList,
      id,
      value: { ...submission, id },
    }));
    const patches = [...entries, ...added];
    const message = isSample
      ? succeed({ sample: true as const, changed: placesOf(patches) })
      : await this.#keeping(met);
    return message.ok ? this.#draft(plain.value, patches, { kind: 'imported', ...message.value }) : message;
  }

  /** Of the entries that an import has met, those that would have gone with the sample. */
  async #keeping(met: readonly (readonly [string, string])[]): Promise<Result<Pick<Message, 'kept'>>> {
    const came = await this.cameWithSample();
    if (!came.ok) return came;
    const kept = met.flatMap(([list, id]): [string, string][] => (came.value.has(`${list}/${id}`) ? [[list, id]] : []));
    return succeed(kept.length > 0 ? { kept } : {});
  }

  async #draft(plain: Plain, patches: readonly Patch[], unsigned: Message): Promise<Result<readonly Draft[]>> {
    if (patches.length === 0 && !unsigned.kept) return succeed([]);
    const id = await this.#bookId();
    if (!id.ok) return id;
    const shared = sharedIn(plain);
    const message = { ...unsigned, ...signed(shared.ok ? authorIn(shared.value.registers) : undefined) };
    const isNew = Object.keys(plain.lists).length === 0;
    if (isNew) return succeed([this.#documents.create(id.value, emptyWith(patches), message)]);
    const draft = await this.#documents.change(id.value, patches, message);
    if (!draft.ok) return draft;
    return succeed(draft.value ? [draft.value] : []);
  }

  async #plain(): Promise<Result<Plain>> {
    const state = await this.#state();
    return state.ok ? succeed(state.value?.plain ?? nothing) : state;
  }

  async #state(): Promise<Result<DocumentState | undefined>> {
    const [id] = this.#store.bookIds('registers');
    return id === undefined ? succeed(undefined) : this.#documents.state(id);
  }

  async #bookId(): Promise<Result<BookId>> {
    const [id] = this.#store.bookIds('registers');
    if (id !== undefined) return succeed(id);
    const made = await this.#store.createBooks('registers', 1);
    if (!made.ok) return made;
    const [first] = made.value;
    return first === undefined ? fail({ code: 'internal' }) : succeed(first);
  }

  #model(): DocumentModel {
    return {
      fields: {},
      lists: registerSchemas,
      nextId: this.#nextId,
      // An entry may point to a record of a case book, which is not known here.
      known: (plain) => (kind, id) => {
        const register = registerNames.find((name) => registerKinds[name] === kind);
        return register === undefined || Object.hasOwn(plain.lists[register] ?? {}, id);
      },
    };
  }
}

const registerSchemas = Object.fromEntries(
  Object.entries(Registers.shape).map(([name, { valueType }]) => [name, valueType]),
);

/** What was read from a value already: nothing is checked twice. */
const parsed = new WeakMap<Plain, Shared>();

/** The registers and submissions in a document. Fails with `vault/record-damaged` where it is none of them. */
export function sharedIn(plain: Plain): Result<Shared> {
  const known = parsed.get(plain);
  if (known) return succeed(known);
  const { lists } = plain;
  const { [submissionList]: stored = {}, ...registerLists } = lists;
  const registers = Registers.safeParse({ ...noRegisters, ...registerLists });
  if (!registers.success) return fail({ code: 'vault/record-damaged', count: 1 });
  const submissions: StoredSubmission[] = [];
  for (const [id, value] of Object.entries(stored)) {
    const submission = Submission.safeParse(value);
    if (!submission.success) return fail({ code: 'vault/record-damaged', count: 1 });
    submissions.push({ id, submission: submission.data });
  }
  const shared = { registers: registers.data, submissions };
  parsed.set(plain, shared);
  return succeed(shared);
}

function placesOf(patches: readonly Patch[]): [string, string][] {
  return patches.flatMap((patch): [string, string][] => (patch.at === 'field' ? [] : [[patch.list, patch.id]]));
}

/** The first state of the document: every list is there, so that two copies never make one apart. */
function emptyWith(patches: readonly Patch[]): Plain {
  const empty: Plain = { fields: {}, lists: { ...noRegisters, [submissionList]: {} } };
  return patches.reduce(patched, empty);
}

function documentChange(change: RegisterChange): DocumentChange {
  switch (change.op) {
    case 'add':
      return { op: 'add', list: change.register, record: change.record };
    case 'put':
      return { op: 'put', list: change.register, record: change.record };
    case 'set':
      return { op: 'set', list: change.register, id: change.id, field: change.field, value: change.value };
    case 'remove':
      return { op: 'remove', list: change.register, id: change.id };
  }
}
