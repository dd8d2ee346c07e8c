import { patched, type Patch, type Plain } from '#app/book/stored/plain';
import { arrivals } from '#app/exchange/copy/arrivals';
import { departures, firstContact } from '#app/exchange/copy/bridge';
import { conflictsIn } from '#app/exchange/copy/conflicts';
import type { EntryIds, OwnSide } from '#app/exchange/copy/own-side';
import {
  type Cells,
  cellsOf,
  emptyCopy,
  mergeCopies,
  type SharedCopy,
  writeCells,
} from '#app/exchange/copy/shared-copy';
import type { SharingTerms } from '#shared/contract/exchange-api';

export const terms: SharingTerms = { lists: ['parties', 'decisions'], withPrivileged: false };

const nothingHere: OwnSide = { book: { fields: {}, lists: {} }, registers: {} };

let made = 0;
/** What nothing has yet: an actor, or an id. */
export const fresh = (): string => (made += 1).toString(16).padStart(8, '0');

const patchesOf = (cells: Cells) => [...cells].map(([key, json]) => ({ key, json }));

/** A vault with a case book, and its copy of what is shared once it shares. */
export class Vault {
  side: OwnSide;
  ids: EntryIds = new Map();
  copy: SharedCopy | undefined;
  refused = 0;
  #base: OwnSide;

  constructor(side: OwnSide) {
    this.side = side;
    this.#base = side;
  }

  share(): void {
    this.#base = nothingHere;
    this.copy = emptyCopy(fresh());
    this.out();
  }

  change(book: readonly Patch[], registers: readonly Patch[] = []): void {
    this.side = {
      book: book.reduce(patched, this.side.book),
      registers: registers.reduce(patched, { fields: {}, lists: this.side.registers } satisfies Plain).lists,
    };
  }

  /** Writes what changed here into the copy; says how much that was. */
  out(): number {
    if (!this.copy) return 0;
    const { patches, ids } = departures(
      { base: this.#base, now: this.side, terms, copy: cellsOf(this.copy) },
      this.ids,
      fresh,
    );
    this.ids = ids;
    this.copy = writeCells(this.copy, patches, this.#stamp());
    this.#base = this.side;
    return patches.length;
  }

  /** Takes in what another vault has. */
  take(other: Vault): void {
    if (!other.copy) return;
    other.out();
    this.out();
    const own = this.copy ?? this.#contact(cellsOf(other.copy));
    const before = cellsOf(own);
    this.copy = mergeCopies(own, other.copy);
    const here = { side: this.side, ids: this.ids, nextId: fresh };
    const arrived = arrivals({ before, after: cellsOf(this.copy) }, here);
    this.refused += arrived.notUnderstood.length;
    this.ids = arrived.ids;
    this.change(arrived.book, arrived.registers);
    this.#base = this.side;
  }

  /** Everything that the copy shows or offers, as one text. */
  offers(): string {
    if (!this.copy) return '';
    const conflicts = conflictsIn(this.copy).flatMap(({ values }) => values.map(({ json = '' }) => json));
    return [...cellsOf(this.copy).values(), ...conflicts].join('\n');
  }

  #contact(theirs: Cells): SharedCopy {
    const { cells, ids } = firstContact(terms, theirs, { side: this.side, ids: this.ids, nextId: fresh });
    this.ids = ids;
    return writeCells(emptyCopy(fresh()), patchesOf(cells), this.#stamp());
  }

  #stamp(): { readonly by: string; readonly at: number } {
    return { by: 'somebody', at: (made += 1) * 1000 };
  }
}
