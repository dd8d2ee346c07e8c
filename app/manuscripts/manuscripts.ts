import type { BinnedBlock, ManuscriptCard, ManuscriptSaved } from '#shared/contract/manuscript-api';
import type { StoredSubmission } from '#shared/contract/vault-api';
import { caseBooksIn } from '#shared/document/submission-books';
import { blockList, ManuscriptOwn, type ManuscriptId, type WrittenBlock } from '#shared/manuscript/manuscript';
import { fail, succeed, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { authorIn } from '../book/author';
import { deletedRecords } from '../book/bin';
import type { SharedRegisters } from '../book/shared-registers';
import { plainOf } from '../book/stored/document';
import type { Documents, Draft } from '../book/stored/documents';
import { signed, type Message } from '../book/stored/message';
import { readLatestView, type DocumentState } from '../book/stored/stored-view';
import type { BookStore } from '../ports/book-store';
import { checkChanges, touchedBy } from './changes';
import { blockIn, manuscriptIn, ownIn, type StoredManuscript } from './stored-manuscript';

type ManuscriptsParts = {
  readonly store: BookStore;
  readonly documents: Documents;
  readonly shared: SharedRegisters;
};

/** The manuscripts of a vault: each is a book of its own. Two changes of one must not run at a time. */
export class Manuscripts {
  readonly #store: BookStore;
  readonly #documents: Documents;
  readonly #shared: SharedRegisters;

  constructor({ store, documents, shared }: ManuscriptsParts) {
    this.#store = store;
    this.#documents = documents;
    this.#shared = shared;
  }

  /** All, or those that tell of a case book; the last changed first. One that cannot be read does not hide the others. */
  async list(caseBook?: BookId): Promise<Result<readonly ManuscriptCard[]>> {
    const shared = await this.#shared.read();
    if (!shared.ok) return shared;
    const states = await this.#states();
    if (!states.ok) return states;
    const cards = states.value.flatMap(([id, { plain, savedAt }]): readonly ManuscriptCard[] => {
      const own = ownIn(plain);
      const isWanted = own && (caseBook === undefined || tellsOf(own, shared.value.submissions).includes(caseBook));
      return isWanted === true ? [{ ...own, id, changedAt: savedAt }] : [];
    });
    return succeed(cards.toSorted((one, other) => other.changedAt.localeCompare(one.changedAt)));
  }

  /** Makes one in which nothing is written yet. */
  async create(own: ManuscriptOwn): Promise<Result<ManuscriptId>> {
    const by = await this.#author();
    if (!by.ok) return by;
    const ids = await this.#store.createBooks('manuscript', 1);
    if (!ids.ok) return ids;
    const [id] = ids.value;
    if (id === undefined) return fail({ code: 'internal' });
    const plain = { fields: own, lists: { [blockList]: {} } };
    const written = await this.#documents.write([
      this.#documents.create(id, plain, { kind: 'created', ...signed(by.value) }),
    ]);
    return written.ok ? succeed(id) : written;
  }

  /** Fails with `manuscript/not-found`, and with `vault/record-damaged` where what is there is none. */
  async read(id: ManuscriptId): Promise<Result<StoredManuscript>> {
    const state = await this.#state(id);
    return state.ok ? manuscriptIn(state.value) : state;
  }

  /**
   * Applies all changes or none; resolves when they are safe on the disk. Fails with `manuscript/invalid-change`, and with
   * `manuscript/unread` while there is a block that this program does not understand: what it says of the others, and where
   * they stand, cannot be known.
   */
  async change(id: ManuscriptId, changes: readonly unknown[]): Promise<Result<ManuscriptSaved>> {
    const state = await this.#writable(id);
    if (!state.ok) return state;
    const patches = checkChanges(state.value.plain, changes);
    if (!patches.ok) return patches;
    const by = await this.#author();
    if (!by.ok) return by;
    const message: Message = { kind: 'changed', changed: touchedBy(patches.value), ...signed(by.value) };
    const draft = await this.#documents.change(id, patches.value, message);
    return draft.ok ? this.#write(draft.value, state.value) : draft;
  }

  /** Takes back the last change that still stands, or makes the last one taken back again; as a new change. */
  async step(id: ManuscriptId, direction: 'undo' | 'redo'): Promise<Result<ManuscriptSaved>> {
    const state = await this.#writable(id);
    if (!state.ok) return state;
    const by = await this.#author();
    if (!by.ok) return by;
    const draft = await this.#documents.step(id, direction, by.value);
    return draft.ok ? this.#write(draft.value, state.value) : draft;
  }

  /** The paragraphs of a person's own that were taken out, the latest first. */
  async bin(id: ManuscriptId): Promise<Result<readonly BinnedBlock[]>> {
    const there = await this.#state(id);
    if (!there.ok) return there;
    const document = await this.#documents.withHistory(id);
    if (!document.ok) return document;
    return succeed(
      deletedRecords(document.value, plainOf(document.value)).flatMap(({ list, id: of, record, happening }) => {
        const block = list === blockList ? blockIn(of, record) : undefined;
        if (block === undefined || !isOwn(block)) return [];
        return [{ block, deletedAt: new Date(happening.at).toISOString(), by: happening.by ?? '' }];
      }),
    );
  }

  /**
   * The manuscripts that tell of these case books and of no other that is there: what is written in them goes with the
   * case books.
   */
  async aloneWith(caseBooks: readonly BookId[]): Promise<Result<readonly ManuscriptId[]>> {
    const shared = await this.#shared.read();
    if (!shared.ok) return shared;
    const states = await this.#states();
    if (!states.ok) return states;
    const going = new Set(caseBooks);
    const here = new Set(this.#store.bookIds('case-book'));
    return succeed(
      states.value.flatMap(([id, { plain }]) => {
        const about = About.safeParse(plain.fields);
        const told = about.success
          ? tellsOf(about.data, shared.value.submissions).filter((book) => here.has(book))
          : [];
        return told.length > 0 && told.every((book) => going.has(book)) ? [id] : [];
      }),
    );
  }

  /** Whether all of these are manuscripts of this vault. */
  areHere(ids: readonly ManuscriptId[]): boolean {
    const here = new Set(this.#store.bookIds('manuscript'));
    return ids.every((id) => here.has(id));
  }

  /** What the readable ones say, the last made first. */
  async #states(): Promise<Result<readonly (readonly [ManuscriptId, DocumentState])[]>> {
    const views = await this.#documents.latest('manuscript', 'view', readLatestView, (state) => state);
    if (!views.ok) return views;
    const states: (readonly [ManuscriptId, DocumentState])[] = [];
    for (const id of this.#store.bookIds('manuscript').toReversed()) {
      const view = views.value.get(id);
      const state = view ? succeed(view) : await this.#documents.state(id);
      if (!state.ok && state.failure.code !== 'vault/record-damaged') return state;
      if (state.ok && state.value) states.push([id, state.value]);
    }
    return succeed(states);
  }

  async #state(id: ManuscriptId): Promise<Result<DocumentState>> {
    const state = this.areHere([id]) ? await this.#documents.state(id) : succeed(undefined);
    if (!state.ok) return state;
    return state.value ? succeed(state.value) : fail({ code: 'manuscript/not-found' });
  }

  async #writable(id: ManuscriptId): Promise<Result<DocumentState>> {
    const state = await this.#state(id);
    if (!state.ok) return state;
    const read = manuscriptIn(state.value);
    if (!read.ok) return read;
    return read.value.unread > 0 ? fail({ code: 'manuscript/unread', count: read.value.unread }) : state;
  }

  /** Without a draft nothing was different, and nothing is written. */
  async #write(draft: Draft | undefined, before: DocumentState): Promise<Result<ManuscriptSaved>> {
    const written = draft ? await this.#documents.write([draft]) : succeed(undefined);
    if (!written.ok) return written;
    const { canUndo, canRedo, savedAt } = draft?.state ?? before;
    return succeed({ canUndo, canRedo, savedAt });
  }

  async #author(): Promise<Result<string | undefined>> {
    const shared = await this.#shared.read();
    return shared.ok ? succeed(authorIn(shared.value.registers)) : shared;
  }
}

/** What a manuscript of another version of the program tells of, whatever else it says. */
const About = ManuscriptOwn.pick({ caseBooks: true, submission: true }).strip();

/** The case books that a manuscript tells of, whether they are there or not. */
function tellsOf(
  { caseBooks, submission }: Pick<ManuscriptOwn, 'caseBooks' | 'submission'>,
  submissions: readonly StoredSubmission[],
): readonly BookId[] {
  if (caseBooks !== undefined && caseBooks.length > 0) return caseBooks;
  const named = submissions.find(({ id }) => id === submission)?.submission;
  return named ? [...caseBooksIn(named)] : [];
}

/** A block is of the composer's paragraph whose sentence it is called by. */
function isOwn({ id, text }: WrittenBlock): boolean {
  return text !== undefined && !text.basis.some(({ key }) => key === id);
}
