import type { BookId } from '#shared/schema/ids';
import { collectionNames } from '#shared/records/case-book';
import { fail, succeed, type Result } from '#shared/result';
import { authorIn } from '../../book/author';
import { caseBookIn } from '../../book/case-book-state';
import type { Library } from '../../book/library';
import { headsOf, openDocument } from '../../book/stored/document';
import type { Draft } from '../../book/stored/documents';
import type { Message } from '../../book/stored/message';
import { nothing, patched, type Patch, type Plain } from '../../book/stored/plain';
import { chunksIn } from '../../book/stored/stored-view';
import type { BookEntry, BookStore } from '../../ports/book-store';
import type { Clock } from '../../ports/clock';
import type { Ids } from '../../ports/ids';
import { arrivals, type Arrivals } from '../copy/arrivals';
import { firstContact } from '../copy/bridge';
import { cellsOf, emptyCopy, headsOfCopy, mergeForeign, type SharedCopy } from '../copy/shared-copy';
import { authorsSince } from '../copy/authors';
import { idsIn, termsOf, withShare, type Share } from '../ledger/ledger';
import type { LedgerBook } from '../ledger/ledger-book';
import { isNotHere, isUnmet } from './meeting';
import { pastOfBook, pastOfRegisters, type OwnPast } from './own-past';
import type { SharedCopies, StoredCopy } from './shared-copies';
import { sideNow, writtenFirst, writtenOut, type Sides, type Writer } from './written-out';

export type ExchangeParts = {
  readonly store: BookStore;
  readonly library: Library;
  readonly ledger: LedgerBook;
  readonly copies: SharedCopies;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** A shared copy with everything in it that was changed here, and what came of a change of it. Nothing of it is written. */
export type Step = {
  readonly share: Share;
  readonly stored: StoredCopy;
  readonly copy: SharedCopy;
  readonly sides: Sides;
  /** The case book is not here: it begins with what comes. */
  readonly isAbsent: boolean;
  readonly arrivals: Arrivals;
  /** Whose changes come. */
  readonly by: readonly string[];
  /** The names under which this vault has written into the copy now. */
  readonly actors: readonly [ofCopy: string, ofBeginning: string];
};

/** What is done with a copy that is up to date: another one is merged into it, or cells are written. */
export type CopyDeed = {
  readonly merge?: SharedCopy;
  readonly write?: (copy: SharedCopy) => Result<SharedCopy>;
  /** The names of a step that was looked at and not written: with them the same value of a conflict is shown. */
  readonly actors?: Step['actors'];
};

/** Brings a shared copy up to date with this side, changes it, and says what that changes here. Writes nothing. */
export async function takeStep(parts: ExchangeParts, share: Share, deed: CopyDeed = {}): Promise<Result<Step>> {
  const isAbsent = await isNotHere(parts, share.book);
  const [ofCopy, ofBeginning] = deed.actors ?? [parts.ids.nextActor(), parts.ids.nextActor()];
  const stored = await parts.copies.open(share.id, ofCopy);
  if (!stored.ok) return stored;
  const sides = await sidesOf(parts, share, isAbsent);
  if (!sides.ok) return sides;
  const writer = await writerOf(parts, ofBeginning);
  if (!writer.ok) return writer;
  const beginning = { share, stored: stored.value, sides: sides.value, isAbsent };
  const coming = comingCopy(beginning, deed);
  if (!coming.ok) return coming;
  const ready = readyCopy(parts, beginning, writer.value, coming.value);
  const before = cellsOf(ready.copy);
  const heads = headsOfCopy(ready.copy);
  const merged = coming.value ? mergeForeign(ready.copy, coming.value) : succeed(ready.copy);
  if (!merged.ok) return merged;
  const changed = deed.write ? deed.write(merged.value) : merged;
  if (!changed.ok) return changed;
  const here = { side: sideNow(sides.value), ids: idsIn(ready.share), nextId: () => parts.ids.nextId() };
  return succeed({
    share: ready.share,
    stored: stored.value,
    copy: changed.value,
    sides: sides.value,
    isAbsent,
    arrivals: arrivals({ before, after: cellsOf(changed.value) }, here),
    by: authorsSince(changed.value, heads),
    actors: [ofCopy, ofBeginning],
  });
}

type Beginning = Pick<Step, 'share' | 'stored' | 'sides' | 'isAbsent'>;

/** What comes, and with it what has waited aside of a share that was never in step here. */
function comingCopy({ share, stored, isAbsent }: Beginning, { merge }: CopyDeed): Result<SharedCopy | undefined> {
  const hasWaited = !isAbsent && isUnmet(share) && stored.entries > 0;
  return merge && hasWaited ? mergeForeign(stored.copy, merge) : succeed(merge);
}

/** The copy with all that was changed here, and the share with an id in the copy for every entry that is shared. */
function readyCopy(
  { ids }: ExchangeParts,
  { share, stored, sides, isAbsent }: Beginning,
  writer: Writer,
  coming: SharedCopy | undefined,
): Pick<Step, 'share' | 'copy'> {
  // What was left of a copy tells nothing of a case book that begins anew.
  if (isAbsent) return { share, copy: emptyCopy(stored.actor) };
  const here = { side: sideNow(sides), ids: idsIn(share), nextId: () => ids.nextId() };
  if (coming && (isUnmet(share) || stored.entries === 0)) {
    const { cells, ids: known } = firstContact(termsOf(share), cellsOf(coming), here);
    const met = { ...share, ids: Object.fromEntries(known) };
    return { share: met, copy: writtenFirst(emptyCopy(stored.actor), cells, sides, writer) };
  }
  return writtenOut(stored.copy, sides, share, { writer, nextId: here.nextId });
}

async function sidesOf(parts: ExchangeParts, share: Share, isAbsent: boolean): Promise<Result<Sides>> {
  const book = isAbsent ? succeed(absent) : await pastOfBook(parts.library, share.book, share.bookHeads);
  if (!book.ok) return book;
  const registers = await pastOfRegisters(parts, share.registerHeads);
  return registers.ok ? succeed({ book: book.value, registers: registers.value }) : registers;
}

const absent: OwnPast = { now: nothing, heads: [], since: [], all: [] };

async function writerOf({ library, clock }: ExchangeParts, actor: string): Promise<Result<Writer>> {
  const shared = await library.shared.read();
  if (!shared.ok) return shared;
  return succeed({ by: authorIn(shared.value.registers) ?? '', at: clock.now(), actor });
}

/**
 * Writes a step: the copy, the case book, the registers, and what is known of the share; all or nothing. `message` says
 * what the change of a case book that was here is.
 */
export async function writeStep(parts: ExchangeParts, step: Step, message: Message): Promise<Result<Share>> {
  const { library, copies, ledger } = parts;
  const room = await copies.room(step.share.id);
  if (!room.ok) return room;
  const drafts = await draftsOf(parts, step, message);
  if (!drafts.ok) return drafts;
  const { book, registers } = drafts.value;
  const share: Share = {
    ...step.share,
    ids: Object.fromEntries(step.arrivals.ids),
    bookHeads: [...(headsAfter(parts, book) ?? step.sides.book.heads)],
    registerHeads: [...(headsAfter(parts, registers) ?? step.sides.registers.heads)],
    actors: [...new Set([...step.share.actors, ...step.actors])].slice(-keptActors),
  };
  const all = [book, registers].flatMap((draft) => draft ?? []);
  const entries: readonly BookEntry[] = [
    ...all.flatMap((draft) => draft.entries),
    ...copies.entriesFor(share.id, step.stored, step.copy),
  ];
  const written = await ledger.change((now) => withShare(now, share), entries);
  library.copies.readAnew(all, written.ok);
  return written.ok ? succeed(share) : written;
}

/** Of so many openings a vault knows its own values again. */
const keptActors = 500;

type Drafts = { readonly book: Draft | undefined; readonly registers: Draft | undefined };

async function draftsOf(parts: ExchangeParts, step: Step, message: Message): Promise<Result<Drafts>> {
  const { library } = parts;
  const { book: patches, registers: entries } = step.arrivals;
  const book = step.isAbsent
    ? await newBook(parts, step.share.book, patches, message)
    : await library.copies.patch(step.share.book, patches, withPlaces(message, patches));
  if (!book.ok) return book;
  const registers = await library.shared.draft(entries, withPlaces(message, entries));
  return registers.ok ? succeed({ book: book.value, registers: registers.value }) : registers;
}

async function newBook(
  { store, library }: ExchangeParts,
  id: BookId,
  patches: readonly Patch[],
  message: Message,
): Promise<Result<Draft>> {
  const empty: Plain = { fields: {}, lists: Object.fromEntries(collectionNames.map((name) => [name, {}])) };
  const plain = patches.reduce(patched, empty);
  if (!caseBookIn(id, plain).ok) return fail({ code: 'exchange/damaged' });
  const added = await store.addBooks('case-book', [id]);
  return added.ok ? succeed(library.copies.begin(id, plain, { ...message, kind: 'imported' })) : added;
}

function withPlaces(message: Message, patches: readonly Patch[]): Message {
  const places = new Map(
    patches.flatMap((patch) => (patch.at === 'field' ? [] : [[`${patch.list}/${patch.id}`, [patch.list, patch.id]]])),
  );
  return { ...message, changed: [...places.values()].flatMap(([list, id]) => (list && id ? [[list, id]] : [])) };
}

/** At which changes a document will be once a draft is written; undefined where there is none. */
function headsAfter({ ids }: ExchangeParts, draft: Draft | undefined): readonly string[] | undefined {
  if (draft === undefined) return undefined;
  return headsOf(draft.opened?.document ?? openDocument(chunksIn(draft.entries), ids.nextActor()));
}
