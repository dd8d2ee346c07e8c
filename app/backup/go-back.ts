import type { BackupKey } from '#shared/contract/backup-api';
import type { Failure } from '#shared/failure';
import { BookId } from '#shared/schema/ids';
import { sameValue } from '#shared/schema/same-value';
import { fail, succeed, type Result } from '#shared/result';
import { lookAtDocument } from '../book/document-copies';
import { withoutFields } from '../keeping/keeping';
import { safetyPlace } from '../ports/backup-places';
import type { BookEntry } from '../ports/book-store';
import { eraseWithParts } from './erase-books';
import type { BackedUpHolder } from './format/holder';
import { readBackup, type HolderVisit } from './format/read-backup';
import { writeKeptPart } from './kept-part';
import { partsKept } from './kept-parts';
import {
  chunksOf,
  draftOf,
  isDocumentRole,
  isExchangeRole,
  knownEntries,
  unknownPart,
  type DocumentRole,
} from './known-kinds';
import { sourceIn, type BackupTools } from './proved-backup';
import type { SafetyCopies } from './safety-copies';
import type { VaultContents } from './vault-contents';

/**
 * Sets everything back to a safety copy. It is noted first what is being done: whatever breaks on the way, `settle` does it
 * again from the beginning, and until that is done nothing else may be changed. Every step may be done twice.
 */
export class GoingBack {
  readonly #contents: VaultContents;
  readonly #copies: SafetyCopies;
  readonly #tools: BackupTools;
  /** A way back may have been begun that is not at its end. */
  #isOwed = false;

  constructor(contents: VaultContents, copies: SafetyCopies, tools: BackupTools) {
    this.#contents = contents;
    this.#copies = copies;
    this.#tools = tools;
  }

  /**
   * Fails with `backup/copy-not-found`, with `backup/damaged` (also where a document in it cannot be understood), or where
   * no copy of the present can be made, and changes nothing then. Once it is noted that everything is being set back: `backup/going-back-unfinished` where it broke off and
   * is gone on with, and `backup/going-back-broken` where the copy can be read no more and some of it was set back already.
   */
  async begin(name: string): Promise<Result<void>> {
    const { keeping } = this.#contents;
    const kept = await keeping.read();
    if (!kept.ok) return kept;
    const copy = kept.value.safetyCopies.find((each) => each.name === name);
    if (!copy) return fail({ code: 'backup/copy-not-found' });
    const whole = await this.#read(name, (holder) => Promise.resolve(this.#understand(holder)));
    if (!whole.ok) return whole;
    const made = await this.#copies.make({ before: 'going-back', of: copy.madeAt, staying: name });
    if (!made.ok) return made;
    // What could not be noted whole may be found noted all the same, and is gone on with then.
    this.#isOwed = true;
    const noted = await keeping.change((now) => ({ ...now, goingBackTo: name }));
    if (!noted.ok) return unfinished;
    return this.#finish();
  }

  /** Looks whether a way broke off when the program was ended, and goes on with it. Undefined where none did. */
  async resume(): Promise<Result<void> | undefined> {
    this.#isOwed = true;
    const kept = await this.#contents.keeping.read();
    const isUnderWay = kept.ok && kept.value.goingBackTo !== undefined;
    const settled = await this.settle();
    return isUnderWay ? settled : undefined;
  }

  /** Goes a way that broke off to its end. To be called before anything is changed. */
  async settle(): Promise<Result<void>> {
    return this.#isOwed ? this.#finish() : succeed(undefined);
  }

  /** From wherever it broke off. */
  async #finish(): Promise<Result<void>> {
    const { keeping } = this.#contents;
    const kept = await keeping.read();
    // What was kept cannot be understood: then nothing that could be gone on with is known.
    if (!kept.ok) return isUnderstood(kept.failure) ? kept : this.#end();
    const { goingBackTo } = kept.value;
    if (goingBackTo === undefined) return this.#end();
    const set = await this.#setAllBack(goingBackTo);
    if (set === 'not yet') return unfinished;
    const noted = await keeping.change((now) => withoutFields(now, 'goingBackTo'));
    if (!noted.ok) return unfinished;
    this.#isOwed = false;
    return set === 'done' ? succeed(undefined) : fail({ code: 'backup/going-back-broken' });
  }

  /** `broken`: the copy cannot be read. What is here now stays, and the copy of what was here before is still there. */
  async #setAllBack(name: string): Promise<'done' | 'not yet' | 'broken'> {
    const seen = new Set<string>();
    const unwritten: string[] = [];
    const set = await this.#read(name, async (holder) => {
      seen.add(holder.id);
      const understood = this.#understand(holder);
      if (!understood.ok) return understood;
      const back = await this.#setBack(holder);
      if (!back.ok) unwritten.push(holder.id);
      return back;
    });
    if (!set.ok) return unwritten.length === 0 && isGone(set.failure) ? 'broken' : 'not yet';
    return (await this.#removeUnseen(seen)).ok ? 'done' : 'not yet';
  }

  #end(): Result<void> {
    this.#isOwed = false;
    return succeed(undefined);
  }

  async #read(name: string, visit: HolderVisit): Promise<Result<void>> {
    const identity = await this.#copies.identity();
    if (!identity.ok) return identity;
    const opened = await this.#tools.places.open(safetyPlace, name);
    if (!opened.ok) return opened;
    const { file, bytes } = opened.value;
    const key: BackupKey = { kind: 'identity', text: identity.value };
    const read = await readBackup(sourceIn(this.#tools.places, file, bytes), key, visit);
    await this.#tools.places.close(file);
    return read.ok ? succeed(undefined) : read;
  }

  /** Whether everything in a part of the copy can be set back. */
  #understand(holder: BackedUpHolder): Result<void> {
    const chunks = chunksOf(holder);
    if (!isDocumentRole(holder.role) || chunks.length === 0) return succeed(undefined);
    const looked = lookAtDocument(chunks, this.#tools.nextActor());
    return looked.ok ? succeed(undefined) : looked;
  }

  async #setBack(holder: BackedUpHolder): Promise<Result<void>> {
    const { role } = holder;
    const id = BookId.parse(holder.id);
    if (isExchangeRole(role)) return this.#setEntries(id, role, holder);
    if (isDocumentRole(role)) {
      const set = await this.#setDocument(id, role, holder);
      if (!set.ok) return set;
    }
    return this.#keepUnknown(holder);
  }

  /** Their first entry is a snapshot, which takes the place of what is there. */
  async #setEntries(id: BookId, role: 'exchange' | 'shared-copy', holder: BackedUpHolder): Promise<Result<void>> {
    const { store } = this.#contents;
    const added = await store.addBooks(role, [id]);
    return added.ok ? store.write(knownEntries(holder).map((entry) => ({ bookId: id, ...entry }))) : added;
  }

  async #setDocument(id: BookId, role: DocumentRole, holder: BackedUpHolder): Promise<Result<void>> {
    const { store, library } = this.#contents;
    const added = await store.addBooks(role, [id]);
    if (!added.ok) return added;
    const chunks = chunksOf(holder);
    const draft: BookEntry = { bookId: id, kind: 'draft', body: draftOf(holder) };
    if (chunks.length === 0) return store.write([draft]);
    const looked = lookAtDocument(chunks, this.#tools.nextActor());
    if (!looked.ok) return looked;
    if (sameValue((await library.copies.standingOf(id))?.heads, looked.value.heads)) return store.write([draft]);
    const brought = library.copies.bring(id, chunks);
    return brought.ok ? library.copies.write([brought.value], [draft]) : brought;
  }

  /** A part that is not known comes back where its book was erased since. */
  async #keepUnknown(holder: BackedUpHolder): Promise<Result<void>> {
    const part = unknownPart(holder);
    if (!part) return succeed(undefined);
    const { store, keeping } = this.#contents;
    const kept = await keeping.read();
    if (!kept.ok) return kept;
    const parts = await partsKept(store, kept.value);
    if (!parts.ok) return parts;
    if (parts.value.some(({ holder: id, role }) => id === part.id && role === part.role)) return succeed(undefined);
    const made = await store.createBooks('kept', 1);
    if (!made.ok) return made;
    const [book] = made.value;
    if (book === undefined) return fail({ code: 'internal' });
    const entry: BookEntry = { bookId: book, kind: 'snapshot', body: writeKeptPart(part) };
    const noted = await keeping.change(
      (now) => ({ ...now, unknown: [...now.unknown, { book, holder: part.id, role: part.role }] }),
      [entry],
    );
    return noted.ok ? succeed(undefined) : noted;
  }

  /** What was not there then goes: case books, manuscripts and shared copies are erased, registers are emptied. */
  async #removeUnseen(seen: ReadonlySet<string>): Promise<Result<void>> {
    const { store } = this.#contents;
    for (const id of store.bookIds('registers').filter((each) => !seen.has(each))) {
      const emptied = await this.#empty(id);
      if (!emptied.ok) return emptied;
    }
    const erased = (['case-book', 'manuscript', 'shared-copy'] as const).flatMap((role) => store.bookIds(role));
    const going = erased.filter((id) => !seen.has(id));
    return going.length === 0 ? succeed(undefined) : eraseWithParts(this.#contents, going);
  }

  async #empty(id: BookId): Promise<Result<void>> {
    const { library, store } = this.#contents;
    const removed = await store.write([{ bookId: id, kind: 'draft', body: new Uint8Array() }]);
    if (!removed.ok) return removed;
    const emptied = await library.copies.empty(id);
    if (emptied.ok) return library.copies.write([emptied.value]);
    return emptied.failure.code === 'case-book/not-found' ? succeed(undefined) : emptied;
  }
}

const unfinished = fail({ code: 'backup/going-back-unfinished' } as const);

function isGone({ code }: Failure): boolean {
  return code === 'storage/not-read' || code.startsWith('backup/');
}

function isUnderstood({ code }: Failure): boolean {
  return code !== 'vault/newer-format' && code !== 'vault/record-damaged';
}
