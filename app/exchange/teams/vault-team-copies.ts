import { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { cellsOf, type SharedCopy } from '../copy/shared-copy';
import type { TeamCopies } from '../folder/parts';
import { bringUpToDate } from '../shares/up-to-date';
import { mayBe, takeInCopy } from '../handover/take-in-copy';
import type { Share, StoredTeam } from '../ledger/ledger';
import { aboutCopy } from '../shares/about-share';
import { asideCopies } from './aside-copies';
import type { ExchangeParts } from '../shares/merging';

/** Lets a task run while no change of the vault does. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** A copy as it was opened, and what it was made of: as long as that stays, so does the copy. */
type Opened = { readonly copy: SharedCopy; readonly madeOf: string };

/**
 * The shared copies of a vault in its exchanges with a team. One is brought up to date when it is asked for and something
 * was changed since; what is kept becomes a change of its case book.
 */
export class VaultTeamCopies implements TeamCopies {
  readonly #parts: ExchangeParts;
  readonly #inTurn: InTurn;
  readonly #opened = new Map<string, Opened>();
  #team: Pick<StoredTeam, 'shares' | 'unwanted'> = { shares: [], unwanted: [] };
  #joined: ReadonlySet<BookId> = new Set();
  #arrived: ReadonlySet<BookId> = new Set();

  constructor(parts: ExchangeParts, inTurn: InTurn) {
    this.#parts = parts;
    this.#inTurn = inTurn;
  }

  /** An exchange begins, with what the team has now. */
  begin(team: Pick<StoredTeam, 'shares' | 'unwanted'>): void {
    this.#team = team;
    this.#joined = new Set();
    this.#arrived = new Set();
  }

  /** The case books in which something came. */
  get arrived(): readonly BookId[] {
    return [...this.#arrived];
  }

  /** The case books here that somebody else shares, and that are not shared with the team from here. */
  async offered(): Promise<Result<readonly BookId[]>> {
    const aside = await asideCopies(this.#parts);
    if (!aside.ok) return aside;
    const here = new Set<string>(this.#parts.store.bookIds('case-book'));
    return succeed(aside.value.flatMap(({ book }) => (here.has(book) ? [book] : [])));
  }

  /** The shares that came for the first time. */
  get joined(): readonly BookId[] {
    return [...this.#joined];
  }

  shares(): readonly BookId[] {
    return [...new Set([...this.#team.shares, ...this.#joined])];
  }

  isWanted(share: string): boolean {
    return !this.#team.unwanted.includes(share);
  }

  async open(share: string): Promise<Result<SharedCopy | undefined>> {
    return this.#inTurn(async () => {
      const known = await this.#share(share);
      if (!known.ok) return known;
      const madeOf = this.#standing(share, known.value);
      const opened = this.#opened.get(share);
      if (opened?.madeOf === madeOf) return succeed(opened.copy);
      const found = await this.#open(share, known.value);
      // Bringing it up to date may have written it: what it is made of is asked again.
      if (found.ok && found.value) {
        this.#opened.set(share, { copy: found.value, madeOf: this.#standing(share, known.value) });
      }
      return found;
    });
  }

  async keep(share: string, copy: SharedCopy): Promise<Result<void>> {
    const id = BookId.safeParse(share);
    if (!id.success) return fail({ code: 'exchange/damaged' });
    const kept = await this.#inTurn(() => this.#keep(id.data, copy));
    // What cannot be a copy of a case book here is left where it is; it must not hold up the others.
    if (!kept.ok) return kept.failure.code === 'exchange/damaged' ? succeed(undefined) : kept;
    if (!kept.value) return succeed(undefined);
    this.#opened.delete(share);
    this.#joined = new Set([...this.#joined, id.data]);
    return succeed(undefined);
  }

  /** With everything that was changed here; a copy of which no case book is known yet as it lies there. */
  async #open(share: string, known: Share | undefined): Promise<Result<SharedCopy | undefined>> {
    if (known) {
      const shared = await bringUpToDate(this.#parts, known);
      return shared.ok ? succeed(shared.value.copy) : shared;
    }
    const id = BookId.safeParse(share);
    if (!id.success) return succeed(undefined);
    const stored = await this.#parts.copies.open(id.data);
    return stored.ok ? succeed(stored.value.entries > 0 ? stored.value.copy : undefined) : stored;
  }

  /** Answers whether the share is one of this vault now. */
  async #keep(share: BookId, copy: SharedCopy): Promise<Result<boolean>> {
    const about = aboutCopy(copy);
    // The beginning of it has not come yet: it is kept until it has.
    if (!about || !cellsOf(copy).has('own/title')) return this.#keepAside(share, copy);
    const known = await this.#share(share);
    if (!known.ok) return known;
    // Nobody draws out what is in a case book here by sharing one of its id: that its owner must want.
    const isAnothers = !known.value && this.#parts.store.bookIds('case-book').includes(about.book);
    if (isAnothers) return this.#keepAside(share, copy);
    const taken = await takeInCopy(this.#parts, { share, ...about, copy });
    if (!taken.ok) return taken;
    if (taken.value.outcome !== 'same') this.#arrived = new Set([...this.#arrived, taken.value.id]);
    return succeed(true);
  }

  async #keepAside(share: BookId, copy: SharedCopy): Promise<Result<boolean>> {
    if (!mayBe(this.#parts.store, share, 'shared-copy')) return fail({ code: 'exchange/damaged' });
    const room = await this.#parts.copies.room(share);
    const stored = room.ok ? await this.#parts.copies.open(share) : room;
    if (!stored.ok) return stored;
    const written = await this.#parts.store.write(this.#parts.copies.entriesFor(share, stored.value, copy));
    return written.ok ? succeed(false) : written;
  }

  /** Another one whenever the copy, the case book or the registers were written. */
  #standing(share: string, known: Share | undefined): string {
    const { copies, library, store } = this.#parts;
    const books = known ? [known.book, ...store.bookIds('registers')] : [];
    return [copies.revision(share), ...books.map((book) => library.copies.revision(book))].join();
  }

  /** The share as this vault knows it; undefined where it does not, or its case book is gone. */
  async #share(share: string): Promise<Result<Share | undefined>> {
    const ledger = await this.#parts.ledger.read();
    if (!ledger.ok) return ledger;
    const found = ledger.value.shares.find(({ id }) => id === share);
    const isHere = found !== undefined && this.#parts.store.bookIds('case-book').includes(found.book);
    return succeed(isHere ? found : undefined);
  }
}
