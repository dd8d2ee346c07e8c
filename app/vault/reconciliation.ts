import type { RecordId } from '../ports/working-set';
import { Catalogue } from './journal/catalogue';
import type { Known } from './journal/catalogue';
import type { JournalState } from './journal/journal-reading';
import { isDerived, orderStep } from './crypto/place';

/** What the two stores hold, before they are compared. */
export type Findings = {
  readonly journal: JournalState;
  /** The ids in the working set that the journal does not name, with their places. */
  readonly strays: readonly Known[];
  readonly workingSetIds: ReadonlySet<RecordId>;
  readonly isBook: (number: number) => boolean;
  /** Whether a number was given to a book that is there no longer: nothing of it is missed, and nothing is kept. */
  readonly isErased: (number: number) => boolean;
  /** The order that the journal had reached when the keyring was last written. */
  readonly knownOrder: number;
};

/** What has to be done so that both stores hold the same, and what counts when it is done. */
export type Reconciliation = {
  readonly catalogue: Catalogue;
  /** In the journal, missing from the working set. */
  readonly restore: readonly Known[];
  /** In the working set, missing from the journal. */
  readonly adopt: readonly Known[];
  /** In the working set though replaced or never confirmed. */
  readonly remove: readonly RecordId[];
  /** Confirmed once, and in neither now, or without the key of their book. */
  readonly lost: number;
  /** The books of which records are there and no key: the keyring is older than they are. */
  readonly keylessBooks: ReadonlySet<number>;
  /** No number up to this one may ever be given to a book again. */
  readonly highestBook: number;
  /** The order of the last record that either store has. */
  readonly endOrder: number;
  /** Every record that was ever written up to there is in one of them. */
  readonly isGapless: boolean;
  /** All that one store lacks was written after all that both have: so it is when the program ends during a save. */
  readonly differAtTheEnd: boolean;
  readonly lastOrder: number;
  readonly lastDerivedOrder: number;
};

/**
 * Compares journal and working set record by record. What one has and the other lacks is copied over; which records
 * count follows from all of them in the order of writing.
 */
export function reconcile(findings: Findings): Reconciliation {
  const { journal, strays, workingSetIds, isBook, isErased, knownOrder } = findings;
  const ordersTaken = new Set(journal.records.map(({ order }) => order));
  const [derived, journaled] = partition(strays, ({ kind }) => isDerived(kind));
  // What was written ahead of a book that never came to be leaves its orders to others.
  const isOfNoBook = ({ book, order }: Known) => isErased(book) && order > knownOrder;
  const [unjournaled, superseded] = partition(
    journaled,
    (record) => record.order > journal.snapshotOrder && !ordersTaken.has(record.order) && !isOfNoBook(record),
  );
  const catalogue = new Catalogue();
  const replaced = new Set(superseded.map(({ id }) => id));
  const contents = [...journal.records, ...unjournaled];
  const [current, outdated] = partition(derived, isMadeFromAllOf(contents));
  for (const { id } of outdated) replaced.add(id);
  for (const { id } of [...journal.records, ...strays].filter(({ book }) => isErased(book))) replaced.add(id);
  for (const record of inOrder([...contents, ...current]).filter(({ book }) => isBook(book))) {
    for (const { id } of catalogue.add(record)) replaced.add(id);
  }
  const counting = catalogue.all();
  const keyless = [...contents, ...current].filter(({ book }) => !isBook(book) && !isErased(book));
  const adoptable = new Set(unjournaled.map(({ id }) => id));
  const restore = counting.filter((record) => isWantedAgain(record) && !workingSetIds.has(record.id));
  const adopt = counting.filter(({ id }) => adoptable.has(id));
  const orders = [...ordersTaken, ...unjournaled.map(({ order }) => order)];
  const lastThere = Math.max(journal.snapshotOrder, ...maxOf(orders));
  const isGapless = new Set(orders).size * orderStep === lastThere;
  const lastOrder = Math.max(knownOrder, lastThere);
  return {
    catalogue,
    restore,
    adopt,
    remove: [...replaced].filter((id) => workingSetIds.has(id)),
    lost: countLost(findings, unjournaled) + keyless.filter(({ kind }) => !isDerived(kind)).length,
    keylessBooks: new Set(keyless.map(({ book }) => book)),
    highestBook: Math.max(journal.highestBook, ...maxOf(strays.map(({ book }) => book))),
    endOrder: isGapless ? lastThere : Math.max(journal.gaplessAfter, lastThere),
    isGapless,
    differAtTheEnd: areAtTheEnd(findings, restore, adopt),
    lastOrder,
    lastDerivedOrder: Math.max(0, ...maxOf(derived.map(({ order }) => order))),
  };
}

/**
 * Orders have no gaps: one that neither store holds is a record that is gone. So is whatever was known outside of both
 * stores of beyond their end.
 */
function countLost({ journal, knownOrder }: Findings, unjournaled: readonly Known[]): number {
  const start = journal.gaplessAfter;
  const orders = new Set(
    [...journal.records, ...unjournaled].map(({ order }) => order).filter((order) => order > start),
  );
  const end = Math.max(start, ...maxOf([...orders]));
  const between = journal.isBroken ? (end - start) / orderStep - orders.size : 0;
  return between + Math.max(0, (knownOrder - end) / orderStep);
}

function areAtTheEnd(
  { journal, workingSetIds }: Findings,
  restore: readonly Known[],
  adopt: readonly Known[],
): boolean {
  const inBoth = journal.records.filter(({ id }) => workingSetIds.has(id)).map(({ order }) => order);
  const lastInBoth = Math.max(0, ...maxOf(inBoth));
  const lastJournaled = Math.max(journal.snapshotOrder, ...maxOf(journal.records.map(({ order }) => order)));
  return restore.every(({ order }) => order > lastInBoth) && adopt.every(({ order }) => order > lastJournaled);
}

/**
 * Views and cards are written behind the change that they show. One that a change of its book follows has lost its
 * successor, which only the working set had: it is made anew rather than shown as the present.
 */
function isMadeFromAllOf(contents: readonly Known[]): (derived: Known) => boolean {
  const last = new Map<number, number>();
  for (const { book, kind, order } of contents) {
    if (kind === 'change' || kind === 'snapshot') last.set(book, Math.max(order, last.get(book) ?? 0));
  }
  return ({ book, order }) => order > (last.get(book) ?? 0);
}

/** Views and cards are in the working set only; of what was lost before, the snapshot has the place alone. */
function isWantedAgain({ kind, location }: Known): boolean {
  return !isDerived(kind) && location?.length !== 0;
}

function inOrder(records: readonly Known[]): readonly Known[] {
  return records.toSorted((a, b) => a.order - b.order);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** The greatest of many numbers, as a list that is empty where there is none. */
function maxOf(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [] : [numbers.reduce((a, b) => Math.max(a, b))];
}
