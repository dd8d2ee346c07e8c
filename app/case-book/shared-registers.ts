import type { RegisterChange, StoredSubmission } from '#shared/contract/vault-api';
import type { BookId } from '#shared/model/ids';
import { noRegisters, registerKinds, registerNames, Registers } from '#shared/model/registers';
import { Submission } from '#shared/model/submission';
import { fail, succeed, type Result } from '#shared/result';
import { fieldsOf } from '#shared/model/walk-schema';
import type { BookStore } from '../ports/book-store';
import { checkChanges, type DocumentChange, type DocumentModel } from './changes';
import type { Documents, Draft } from './documents';
import { nothing, patched, type Patch, type Plain } from './plain';
import type { CaseBooksParts } from './case-books';

/** The list of the document that is no register. */
const submissionList = 'submissions';

/** The registers that all case books share, and the submissions, which tell of several of them: one document. */
export type Shared = { readonly registers: Registers; readonly submissions: readonly StoredSubmission[] };

/** What an import adds to the registers. */
export type SharedAdditions = {
  readonly registers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly submissions: readonly StoredSubmission[];
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

  async change(changes: readonly RegisterChange[]): Promise<Result<Registers>> {
    const plain = await this.#plain();
    if (!plain.ok) return plain;
    const checked = checkChanges(plain.value, changes.map(documentChange), this.#model());
    if (!checked.ok) return checked;
    const touched = checked.value.touched.map(([list, id]): [string, string] => [list, id]);
    const draft = await this.#draft(plain.value, checked.value.patches, 'changed', touched);
    if (!draft.ok) return draft;
    const written = await this.#documents.write(draft.value);
    if (!written.ok) return written;
    const after = await this.read();
    return after.ok ? succeed(after.value.registers) : after;
  }

  /** What is to be written so that the entries and submissions are there. Their ids must be free. */
  async draftAdditions({ registers, submissions }: SharedAdditions): Promise<Result<readonly Draft[]>> {
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
    return this.#draft(plain.value, [...entries, ...added], 'imported');
  }

  async #draft(
    plain: Plain,
    patches: readonly Patch[],
    kind: 'changed' | 'imported',
    changed?: [string, string][],
  ): Promise<Result<readonly Draft[]>> {
    if (patches.length === 0) return succeed([]);
    const id = await this.#bookId();
    if (!id.ok) return id;
    const message = { kind, ...(changed ? { changed } : {}) };
    const isNew = Object.keys(plain.lists).length === 0;
    if (isNew) return succeed([this.#documents.create(id.value, emptyWith(patches), message)]);
    const draft = await this.#documents.change(id.value, patches, message);
    if (!draft.ok) return draft;
    return succeed(draft.value ? [draft.value] : []);
  }

  async #plain(): Promise<Result<Plain>> {
    const [id] = this.#store.bookIds('registers');
    if (id === undefined) return succeed(nothing);
    const state = await this.#documents.state(id);
    return state.ok ? succeed(state.value?.plain ?? nothing) : state;
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

function sharedIn(plain: Plain): Result<Shared> {
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

/** The first state of the document: every list is there, so that two copies never make one apart. */
function emptyWith(patches: readonly Patch[]): Plain {
  const empty: Plain = { fields: {}, lists: { ...noRegisters, [submissionList]: {} } };
  return patches.reduce(patched, empty);
}

function documentChange(change: RegisterChange): DocumentChange {
  switch (change.op) {
    case 'add':
      return { op: 'add', list: change.register, record: change.record };
    case 'set':
      return { op: 'set', list: change.register, id: change.id, field: change.field, value: change.value };
    case 'remove':
      return { op: 'remove', list: change.register, id: change.id };
  }
}
