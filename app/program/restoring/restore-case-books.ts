import type { BesideBooks, BroughtOut, RestoredBook } from '#shared/contract/backup-api';
import type { FormDrafts } from '#shared/contract/holder';
import type { CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import { noRegisters } from '#shared/records/registers';
import { fail, succeed, type Result } from '#shared/result';
import { entriesIn } from '../../backup/beside-books';
import { copiedHolder } from '../../backup/copied-holder';
import type { BackedUpHolder } from '../../backup/format/holder';
import { halfTypedToCome, lacksHalfTyped } from '../../backup/half-typed';
import { writeKeptPart } from '../../backup/kept-part';
import { chunksOf, draftOf, unknownPart } from '../../backup/known-kinds';
import { readAgain, type LookedAt } from '../../backup/preview';
import type { BackupTools } from '../../backup/proved-backup';
import type { VaultContents } from '../../backup/vault-contents';
import { authorIn } from '../../book/author';
import { plainFrom } from '../../book/case-book-state';
import type { FittingChange } from '../../book/document-copies';
import type { Draft } from '../../book/stored/documents';
import { readDrafts, writeDrafts } from '../../book/form-drafts';
import { signed } from '../../book/stored/message';
import { difference } from '../../book/stored/plain';
import type { Shared } from '../../book/shared-registers';
import {
  newSubmissions,
  planImport,
  type ImportPlan,
  type PlannedBook,
  type Present,
} from '../../interchange/plan-import';
import { usedEntries } from '../../interchange/used-entries';
import type { BookEntry } from '../../ports/book-store';
import { bringManuscripts, wantedManuscript, type WantedManuscript } from './restore-manuscripts';
import { presentIn } from '../session/present';

type Wanted = { readonly holder: BackedUpHolder; readonly book: CaseBook };
type Placed = Wanted & { readonly planned: PlannedBook; readonly id: BookId };

/**
 * What is read of a backup once more: the case books that are wanted, the manuscripts that tell of these, and what is
 * half-typed in the registers.
 */
type ReadAgain = {
  readonly books: readonly Wanted[];
  readonly manuscripts: readonly WantedManuscript[];
  readonly halfTyped: FormDrafts;
};

/** What is to come out of a backup. */
export type Choice = { readonly ids: readonly BookId[]; readonly beside?: BesideBooks | undefined };

export type RestoreTools = Pick<BackupTools, 'places' | 'nextActor'> & { readonly nextId: () => string };

/**
 * Brings case books of a backup into an open vault with their whole history, and submissions. One that is not here comes
 * under its own id; one that is here in another state comes as a second one beside it. Of the registers comes what these use
 * and is not here, or all that is not here. Manuscripts that tell of them alone come with them. All of it is written at once or nothing. What comes is in memory together. No
 * change may run meanwhile.
 */
export async function restoreCaseBooks(
  contents: VaultContents,
  looked: LookedAt,
  { ids, beside = onlyWhatIsUsed }: Choice,
  tools: RestoreTools,
): Promise<Result<BroughtOut>> {
  const read = await readWanted(looked, new Set<string>(ids), tools);
  if (!read.ok) return read;
  const wanted = read.value.books;
  const found = await planned(contents, looked, wanted, beside);
  if (!found.ok) return found;
  const { plan, shared } = found.value;
  const placed = await place(contents, wanted, plan);
  if (!placed.ok) return placed;
  const drafts = bringAll(contents, placed.value, authorIn(shared.registers));
  if (!drafts.ok) return drafts;
  const caseBooks = became(wanted, plan, placed.value);
  const newIds = new Map<string, BookId>(caseBooks.map(({ from, id }) => [from, id]));
  const submissions = newSubmissions(plan, newIds, shared.submissions, tools.nextId);
  const additions = await contents.library.shared.draftAdditions({
    registers: plan.merge.added,
    submissions,
    met: plan.merge.met,
  });
  if (!additions.ok) return additions;
  const halfTyped = beside.registers
    ? await mergedDrafts(contents, read.value.halfTyped, plan)
    : succeed(nothingHalfTyped);
  if (!halfTyped.ok) return halfTyped;
  const manuscripts = await bringManuscripts(contents, read.value.manuscripts, newIds);
  if (!manuscripts.ok) return manuscripts;
  const all = [...drafts.value, ...additions.value, ...manuscripts.value];
  const written = await write(contents, placed.value, all, halfTyped.value.entries);
  if (!written.ok) return written;
  const { unfinished } = halfTyped.value;
  return succeed({ caseBooks, submissions: submissions.length, entries: entriesIn(plan.merge.added), unfinished });
}

const onlyWhatIsUsed: BesideBooks = { submissions: [], registers: false };

function became(wanted: readonly Wanted[], { books }: ImportPlan, placed: readonly Placed[]): readonly RestoredBook[] {
  const idOf = new Map(placed.map((each) => [each.planned, each.id]));
  return wanted.flatMap(({ book: { id: from } }, at): readonly RestoredBook[] => {
    const book = books[at];
    const id = book && (book.fate === 'same' ? book.same : idOf.get(book));
    return id === undefined ? [] : [{ from, id, outcome: book?.fate === 'same' ? 'same' : 'brought' }];
  });
}

async function readWanted(looked: LookedAt, ids: ReadonlySet<string>, tools: RestoreTools): Promise<Result<ReadAgain>> {
  const books: Wanted[] = [];
  const manuscripts: WantedManuscript[] = [];
  let halfTyped: FormDrafts = {};
  const read = await readAgain(looked, tools, (holder) => {
    if (holder.role === 'registers') halfTyped = readDrafts(draftOf(holder));
    const isWanted = holder.role === 'case-book' ? ids.has(holder.id) : holder.role === 'manuscript';
    if (!isWanted) return Promise.resolve(succeed(undefined));
    const copied = copiedHolder(holder, tools.nextActor());
    if (!copied.ok) return Promise.resolve(copied);
    if (copied.value.role === 'case-book' && copied.value.content) {
      books.push({ holder, book: copied.value.content.book });
    }
    if (copied.value.role === 'manuscript') manuscripts.push(...wantedManuscript(holder, copied.value, ids));
    return Promise.resolve(succeed(undefined));
  });
  if (!read.ok) return read;
  return books.length < ids.size ? fail({ code: 'case-book/not-found' }) : succeed({ books, manuscripts, halfTyped });
}

async function planned(
  { library, store }: VaultContents,
  { shared: backedUp = nothingShared }: LookedAt,
  wanted: readonly Wanted[],
  beside: BesideBooks,
): Promise<Result<{ readonly plan: ImportPlan; readonly shared: Shared }>> {
  const caseBooks = wanted.map(({ book }) => book);
  const chosen = new Set(beside.submissions);
  const submissions = backedUp.submissions.flatMap(({ id, submission }) =>
    chosen.has(id) ? [{ ...submission, id }] : [],
  );
  if (submissions.length < chosen.size) return fail({ code: 'case-book/not-found' });
  const found = await presentIn(library, new Set(caseBooks.map(({ id }) => id)));
  if (!found.ok) return found;
  const registers = beside.registers ? backedUp.registers : usedEntries(caseBooks, backedUp.registers, submissions);
  const books = await withAllHalfTyped(store, found.value.present.books, wanted);
  const plan = planImport({ caseBooks, registers, submissions }, { ...found.value.present, books });
  return succeed({ plan, shared: found.value.shared });
}

const nothingShared: Shared = { registers: noRegisters, submissions: [] };

type MergedDrafts = { readonly entries: readonly BookEntry[]; readonly unfinished: number };

const nothingHalfTyped: MergedDrafts = { entries: [], unfinished: 0 };

/** What is half-typed in the registers of the backup goes beside what is half-typed here, which it takes nothing from. */
async function mergedDrafts(
  { store, library }: VaultContents,
  halfTyped: FormDrafts,
  { merge }: ImportPlan,
): Promise<Result<MergedDrafts>> {
  const here = await library.holders.drafts('registers');
  if (!here.ok) return here;
  const coming = halfTypedToCome(halfTyped, here.value, merge);
  const unfinished = Object.keys(coming).length;
  if (unfinished === 0) return succeed(nothingHalfTyped);
  const room = await registersRoom(store);
  if (!room.ok) return room;
  const body = writeDrafts({ ...coming, ...here.value });
  return succeed({ entries: [{ bookId: room.value, kind: 'draft', body }], unfinished });
}

async function registersRoom(store: VaultContents['store']): Promise<Result<BookId>> {
  const [id] = store.bookIds('registers');
  return id === undefined ? newRoom(store, 'registers') : succeed(id);
}

/** A book that says the same and lacks what was half-typed is not the same: what was typed comes beside it. */
async function withAllHalfTyped(
  store: VaultContents['store'],
  present: Present['books'],
  wanted: readonly Wanted[],
): Promise<Present['books']> {
  const whole: Present['books'][number][] = [];
  for (const each of present) {
    const typed = wanted.find(({ book }) => book.id === each.origin);
    const lacks = typed !== undefined && (await lacksHalfTyped(store, each.book.id, draftOf(typed.holder)));
    if (!lacks) whole.push(each);
  }
  return whole;
}

/** Makes room for what is to be added: under its own id where that is free. */
async function place(
  { store }: VaultContents,
  wanted: readonly Wanted[],
  { books }: ImportPlan,
): Promise<Result<readonly Placed[]>> {
  const coming = wanted.flatMap((each, at) => {
    const plannedBook = books[at];
    return plannedBook && plannedBook.fate !== 'same' ? [{ ...each, planned: plannedBook }] : [];
  });
  const placed: Placed[] = [];
  for (const each of coming) {
    const isFree = await hasRoom(store, each.book.id);
    if (!isFree.ok) return isFree;
    const id = isFree.value ? await ownRoom(store, each.book.id) : await newRoom(store, 'case-book');
    if (!id.ok) return id;
    placed.push({ ...each, id: id.value });
  }
  return succeed(placed);
}

/** Whether nothing has this id, or a book into which nothing was ever written. */
async function hasRoom(store: VaultContents['store'], id: BookId): Promise<Result<boolean>> {
  if (!store.bookIds('case-book').includes(id)) return succeed(true);
  const read = await store.read(id, ['change', 'snapshot']);
  return read.ok ? succeed(read.value.length === 0 && store.lostIn(id) === 0) : read;
}

async function ownRoom(store: VaultContents['store'], id: BookId): Promise<Result<BookId>> {
  const added = await store.addBooks('case-book', [id]);
  return added.ok ? succeed(id) : added;
}

async function newRoom(store: VaultContents['store'], role: 'case-book' | 'registers'): Promise<Result<BookId>> {
  const made = await store.createBooks(role, 1);
  if (!made.ok) return made;
  const [id] = made.value;
  return id === undefined ? fail({ code: 'internal' }) : succeed(id);
}

function bringAll(
  { library }: VaultContents,
  placed: readonly Placed[],
  by: string | undefined,
): Result<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const each of placed) {
    const draft = library.copies.bring(each.id, chunksOf(each.holder), fittingChange(each, by));
    if (!draft.ok) return draft;
    const body = draftOf(each.holder);
    const typed: readonly BookEntry[] = body.length > 0 ? [{ bookId: each.id, kind: 'draft', body }] : [];
    drafts.push({ ...draft.value, entries: [...draft.value.entries, ...typed] });
  }
  return succeed(drafts);
}

/** What must be changed in a book so that it fits in here: where it came from, and what register entries are called. */
function fittingChange({ book, planned, id }: Placed, by: string | undefined): FittingChange | undefined {
  const origin = id === book.id ? undefined : book.id;
  const patches = difference(plainFrom(book), plainFrom(planned.book, origin));
  return patches.length > 0 ? { patches, message: { kind: 'imported', ...signed(by) } } : undefined;
}

/** With the books goes what of them this program does not know. */
async function write(
  { store, library, keeping }: VaultContents,
  placed: readonly Placed[],
  drafts: readonly Draft[],
  halfTyped: readonly BookEntry[],
): Promise<Result<void>> {
  const parts = placed.flatMap(({ holder, id }) => {
    const part = unknownPart(holder);
    return part ? [{ ...part, id }] : [];
  });
  if (parts.length === 0) return library.copies.write(drafts, halfTyped);
  const rooms = await store.createBooks('kept', parts.length);
  if (!rooms.ok) return rooms;
  const kept = parts.flatMap((part, at) => {
    const book = rooms.value[at];
    return book === undefined ? [] : [{ book, part }];
  });
  const bodies = kept.map(({ book, part }): BookEntry => ({
    bookId: book,
    kind: 'snapshot',
    body: writeKeptPart(part),
  }));
  const written = await keeping.change(
    (now) => ({
      ...now,
      unknown: [...now.unknown, ...kept.map(({ book, part }) => ({ book, holder: part.id, role: part.role }))],
    }),
    [...drafts.flatMap(({ entries }) => entries), ...halfTyped, ...bodies],
  );
  library.copies.readAnew(drafts, written.ok);
  return written.ok ? succeed(undefined) : written;
}
