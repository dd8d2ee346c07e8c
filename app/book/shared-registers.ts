import type { StoredSubmission } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { registerKinds, submissionList } from '#shared/records/lists';
import { registersFrom } from '#shared/records/from-lists';
import { noRegisters, registerNames, type Registers } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { fail, succeed, type Result } from '#shared/result';
import { fieldsOf } from '#shared/schema/walk-schema';
import type { BookStore } from '../ports/book-store';
import { happenings } from './stored/document';
import type { Documents, Draft } from './stored/documents';
import { signed, type Message } from './stored/message';
import { authorIn } from './author';
import { nothing, patched, type Patch, type Plain } from './stored/plain';
import type { Known } from './references';
import type { CaseBooksParts } from './case-books';
import type { DocumentState } from './stored/stored-view';

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

  constructor({ store, documents }: Pick<CaseBooksParts, 'store' | 'documents'>) {
    this.#store = store;
    this.#documents = documents;
  }

  async read(): Promise<Result<Shared>> {
    const plain = await this.#plain();
    return plain.ok ? sharedIn(plain.value) : plain;
  }

  /** Instant of the last change, ISO 8601 in UTC; empty where nothing was written yet. */
  async changedAt(): Promise<Result<string>> {
    const state = await this.#state();
    return state.ok ? succeed(state.value?.savedAt ?? '') : state;
  }

  /** What came with the sample case books, each as `list/id`. */
  async cameWithSample(): Promise<Result<ReadonlySet<string>>> {
    const [id] = this.#store.bookIds('registers');
    const state = await this.#state();
    if (id === undefined || !state.ok || !state.value) return state.ok ? succeed(new Set()) : state;
    const document = await this.#documents.withHistory(id);
    if (!document.ok) return document;
    const came = new Set<string>();
    for (const { kind, sample, changed = [], kept = [], came: known = [] } of happenings(document.value)) {
      for (const place of known) came.add(place.join('/'));
      if (kind === 'imported' && sample) for (const place of changed) came.add(place.join('/'));
      for (const place of kept) came.delete(place.join('/'));
    }
    return succeed(came);
  }

  /** Takes out what came with the sample case books. The bin does not keep it: it comes with the program. */
  async removeSample(places: readonly (readonly [list: string, id: string])[]): Promise<Result<void>> {
    const patches = places.map(([list, id]): Patch => ({ at: 'record', list, id, value: undefined }));
    const changed = placesOf(patches);
    const draft = await this.draft(patches, { kind: 'changed', sample: true, changed });
    return draft.ok ? this.#documents.write(draft.value ? [draft.value] : []) : draft;
  }

  /** What is to be written so that the entries and submissions are there. Their ids must be free. */
  async draftAdditions({
    registers,
    submissions,
    met = [],
    isSample = false,
  }: SharedAdditions): Promise<Result<readonly Draft[]>> {
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
    if (!message.ok) return message;
    const draft = await this.draft(patches, { kind: 'imported', ...message.value });
    return draft.ok ? succeed(draft.value ? [draft.value] : []) : draft;
  }

  /** Of the entries that an import has met, those that would have gone with the sample. */
  async #keeping(met: readonly (readonly [string, string])[]): Promise<Result<Pick<Message, 'kept'>>> {
    const came = await this.cameWithSample();
    if (!came.ok) return came;
    const kept = met.flatMap(([list, id]): [string, string][] => (came.value.has(`${list}/${id}`) ? [[list, id]] : []));
    return succeed(kept.length > 0 ? { kept } : {});
  }

  /** What is to be written so that the patches are made, by the own name where none is given; nothing where nothing is different. */
  async draft(patches: readonly Patch[], unsigned: Message): Promise<Result<Draft | undefined>> {
    const plain = await this.#plain();
    if (!plain.ok) return plain;
    if (patches.length === 0 && !unsigned.kept) return succeed(undefined);
    const id = await this.room();
    if (!id.ok) return id;
    const registers = registersIn(plain.value);
    const message = { ...signed(registers.ok ? authorIn(registers.value) : undefined), ...unsigned };
    const isNew = Object.keys(plain.value.lists).length === 0;
    return isNew
      ? succeed(this.#documents.create(id.value, emptyWith(patches), message))
      : this.#documents.change(id.value, patches, message);
  }

  /** The place of the registers in the vault; they get it with the first that is written of them. */
  async room(): Promise<Result<BookId>> {
    const [id] = this.#store.bookIds('registers');
    if (id !== undefined) return succeed(id);
    const made = await this.#store.createBooks('registers', 1);
    if (!made.ok) return made;
    const [first] = made.value;
    return first === undefined ? fail({ code: 'internal' }) : succeed(first);
  }

  async #plain(): Promise<Result<Plain>> {
    const state = await this.#state();
    return state.ok ? succeed(state.value?.plain ?? nothing) : state;
  }

  async #state(): Promise<Result<DocumentState | undefined>> {
    const [id] = this.#store.bookIds('registers');
    return id === undefined ? succeed(undefined) : this.#documents.state(id);
  }
}

/** What an entry of the registers can point to. A record of a case book is not known here, so it may be anything. */
export function knownInRegisters({ lists }: Plain): Known {
  return (kind, id) => {
    const register = registerNames.find((name) => registerKinds[name] === kind);
    return register === undefined || Object.hasOwn(lists[register] ?? {}, id);
  };
}

/** What was read from a value already: nothing is checked twice. */
const parsed = new WeakMap<Plain, Shared>();

/** The registers and submissions in a document. Fails with `vault/record-damaged` where it is none of them. */
export function sharedIn(plain: Plain): Result<Shared> {
  const known = parsed.get(plain);
  if (known) return succeed(known);
  const { lists } = plain;
  const { [submissionList]: stored = {}, ...registerLists } = lists;
  const registers = registersFrom(registerLists);
  if (registers === undefined) return fail({ code: 'vault/record-damaged', count: 1 });
  const submissions: StoredSubmission[] = [];
  for (const [id, value] of Object.entries(stored)) {
    const submission = Submission.safeParse(value);
    if (!submission.success) return fail({ code: 'vault/record-damaged', count: 1 });
    submissions.push({ id, submission: submission.data });
  }
  const shared = { registers, submissions };
  parsed.set(plain, shared);
  return succeed(shared);
}

/** The registers in a document. Fails with `vault/record-damaged` where it holds something else. */
export function registersIn(plain: Plain): Result<Registers> {
  const shared = sharedIn(plain);
  return shared.ok ? succeed(shared.value.registers) : shared;
}

function placesOf(patches: readonly Patch[]): [string, string][] {
  return patches.flatMap((patch): [string, string][] => (patch.at === 'field' ? [] : [[patch.list, patch.id]]));
}

/** The first state of the document: every list is there, so that two copies never make one apart. */
function emptyWith(patches: readonly Patch[]): Plain {
  const empty: Plain = { fields: {}, lists: { ...noRegisters, [submissionList]: {} } };
  return patches.reduce(patched, empty);
}
