import type { RestoredBook } from '#shared/contract/backup-api';
import type { CaseBook } from '#shared/model/case-book';
import type { BookId } from '#shared/model/ids';
import { noRegisters } from '#shared/model/registers';
import { fail, succeed, type Result } from '#shared/result';
import { copiedHolder } from '../backup/copied-holder';
import type { BackedUpHolder } from '../backup/format/holder';
import { lacksHalfTyped } from '../backup/half-typed';
import { writeKeptPart } from '../backup/kept-part';
import { chunksOf, draftOf, unknownPart } from '../backup/known-kinds';
import { readAgain, type LookedAt } from '../backup/preview';
import type { BackupTools } from '../backup/proved-backup';
import type { VaultContents } from '../backup/vault-contents';
import { authorIn } from '../case-book/author';
import { plainFrom } from '../case-book/case-book-state';
import type { FittingChange } from '../case-book/document-copies';
import type { Draft } from '../case-book/documents';
import { signed } from '../case-book/message';
import { difference } from '../case-book/plain';
import { planImport, type ImportPlan, type PlannedBook, type Present } from '../interchange/plan-import';
import { usedEntries } from '../interchange/used-entries';
import type { BookEntry } from '../ports/book-store';
import { presentIn } from './present';

type Wanted = { readonly holder: BackedUpHolder; readonly book: CaseBook };
type Placed = Wanted & { readonly planned: PlannedBook; readonly id: BookId };

/**
 * Brings case books of a backup into an open vault with their whole history. One that is not here comes under its own id;
 * one that is here in another state comes as a second one beside it. Of the registers comes what the books use and is not
 * here. All of it is written at once or nothing. What comes is in memory together. No change may run meanwhile.
 */
export async function restoreCaseBooks(
  contents: VaultContents,
  looked: LookedAt,
  ids: readonly BookId[],
  tools: Pick<BackupTools, 'places' | 'nextActor'>,
): Promise<Result<readonly RestoredBook[]>> {
  const wanted = await readWanted(looked, new Set<string>(ids), tools);
  if (!wanted.ok) return wanted;
  const found = await planned(contents, looked, wanted.value);
  if (!found.ok) return found;
  const { plan, by } = found.value;
  const placed = await place(contents, wanted.value, plan);
  if (!placed.ok) return placed;
  const drafts = bringAll(contents, placed.value, by);
  if (!drafts.ok) return drafts;
  const additions = await contents.library.shared.draftAdditions({
    registers: plan.merge.added,
    submissions: [],
    met: plan.merge.met,
  });
  if (!additions.ok) return additions;
  const written = await write(contents, placed.value, [...drafts.value, ...additions.value]);
  if (!written.ok) return written;
  const idOf = new Map(placed.value.map((each) => [each.planned, each.id]));
  return succeed(
    wanted.value.flatMap(({ book: { id: from } }, at): readonly RestoredBook[] => {
      const book = plan.books[at];
      const id = book && (book.fate === 'same' ? book.same : idOf.get(book));
      return id === undefined ? [] : [{ from, id, outcome: book?.fate === 'same' ? 'same' : 'brought' }];
    }),
  );
}

async function readWanted(
  looked: LookedAt,
  ids: ReadonlySet<string>,
  tools: Pick<BackupTools, 'places' | 'nextActor'>,
): Promise<Result<readonly Wanted[]>> {
  const wanted: Wanted[] = [];
  const read = await readAgain(looked, tools, (holder) => {
    if (holder.role !== 'case-book' || !ids.has(holder.id)) return Promise.resolve(succeed(undefined));
    const copied = copiedHolder(holder, tools.nextActor());
    if (!copied.ok) return Promise.resolve(copied);
    if (copied.value.role === 'case-book' && copied.value.content) {
      wanted.push({ holder, book: copied.value.content.book });
    }
    return Promise.resolve(succeed(undefined));
  });
  if (!read.ok) return read;
  return wanted.length < ids.size ? fail({ code: 'case-book/not-found' }) : succeed(wanted);
}

async function planned(
  { library, store }: VaultContents,
  { shared }: LookedAt,
  wanted: readonly Wanted[],
): Promise<Result<{ readonly plan: ImportPlan; readonly by: string | undefined }>> {
  const caseBooks = wanted.map(({ book }) => book);
  const found = await presentIn(library, new Set(caseBooks.map(({ id }) => id)));
  if (!found.ok) return found;
  const registers = usedEntries(caseBooks, shared?.registers ?? noRegisters);
  const books = await withAllHalfTyped(store, found.value.present.books, wanted);
  const plan = planImport({ caseBooks, registers, submissions: [] }, { ...found.value.present, books });
  return succeed({ plan, by: authorIn(found.value.shared.registers) });
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
    const id = isFree.value ? await ownRoom(store, each.book.id) : await newRoom(store);
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

async function newRoom(store: VaultContents['store']): Promise<Result<BookId>> {
  const made = await store.createBooks('case-book', 1);
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
): Promise<Result<void>> {
  const parts = placed.flatMap(({ holder, id }) => {
    const part = unknownPart(holder);
    return part ? [{ ...part, id }] : [];
  });
  if (parts.length === 0) return library.copies.write(drafts);
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
    [...drafts.flatMap(({ entries }) => entries), ...bodies],
  );
  library.copies.forget(drafts.map(({ bookId }) => bookId));
  return written.ok ? succeed(undefined) : written;
}
