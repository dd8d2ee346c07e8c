import { describe, expect, test } from 'vitest';
import type { RecordId } from '../ports/working-set';
import type { Known } from './journal/catalogue';
import { noTag } from './journal/frame';
import type { JournalState } from './journal/journal-reading';
import { orderStep } from './crypto/place';
import type { RecordKind } from './crypto/place';
import { reconcile } from './reconciliation';
import type { Findings } from './reconciliation';

/** A record of book 1 named after its kind and its order in steps. */
function aRecord(kind: RecordKind, order: number, name = `${kind} ${order}`): Known {
  return { id: name as RecordId, book: 1, keyEpoch: 1, kind, order: order * orderStep };
}

function aJournal(records: readonly Known[], changed: Partial<JournalState> = {}): JournalState {
  return {
    isEmpty: records.length === 0,
    snapshotOrder: 0,
    lastFrameFrom: records.at(-1)?.order ?? 0,
    highestBook: Math.max(0, ...records.map(({ book }) => book)),
    gaplessAfter: 0,
    records,
    isBroken: false,
    isBeginningKnown: true,
    isTorn: false,
    position: { segment: 1, index: 0, size: 0, tag: noTag },
    framedRecords: records.length,
    bytes: 0,
    ...changed,
  };
}

/** What is to be done, by the names of the records. */
function outcome(
  journal: JournalState,
  strays: readonly Known[],
  alsoInWorkingSet: readonly Known[] = journal.records,
  changed: Partial<Findings> = {},
): Readonly<Record<'counting' | 'restore' | 'adopt' | 'remove', readonly string[]>> & { readonly lost: number } {
  const workingSetIds = new Set([...alsoInWorkingSet, ...strays].map(({ id }) => id));
  const found = reconcile({
    journal,
    strays,
    workingSetIds,
    isBook: (book) => book === 1,
    isErased: () => false,
    knownOrder: 0,
    ...changed,
  });
  const names = (records: readonly Known[]) => records.map(({ id }) => id);
  return {
    counting: names(found.catalogue.all()),
    restore: names(found.restore),
    adopt: names(found.adopt),
    remove: found.remove,
    lost: found.lost,
  };
}

const nothingToDo = { restore: [], adopt: [], remove: [], lost: 0 };

describe('journal and working set', () => {
  test('that hold the same need nothing', () => {
    const journal = aJournal([aRecord('change', 1), aRecord('change', 2)]);
    expect(outcome(journal, [])).toEqual({ ...nothingToDo, counting: ['change 1', 'change 2'] });
  });

  test('give each other what the other lacks, in the order of writing', () => {
    const journal = aJournal([aRecord('change', 1), aRecord('change', 3)]);
    expect(outcome(journal, [aRecord('change', 2)], [aRecord('change', 3)])).toEqual({
      ...nothingToDo,
      counting: ['change 1', 'change 2', 'change 3'],
      restore: ['change 1'],
      adopt: ['change 2'],
    });
  });

  test('do not bring back what was replaced, wherever it is left', () => {
    const journal = aJournal([
      aRecord('change', 1),
      aRecord('draft', 2),
      aRecord('snapshot', 3),
      aRecord('draft-end', 4),
    ]);
    const strays = [aRecord('view', 3.2), aRecord('view', 3.1), aRecord('card', 3.3)];
    expect(outcome(journal, strays, [aRecord('change', 1), aRecord('snapshot', 3)])).toEqual({
      ...nothingToDo,
      counting: ['snapshot 3', 'view 3.2', 'card 3.3'],
      remove: ['change 1', 'view 3.1'],
    });
  });

  test('do not show a book as it was before a change that only the journal had', () => {
    const journal = aJournal([aRecord('change', 1), aRecord('change', 2), aRecord('draft', 3)]);
    const strays = [aRecord('view', 1.1), aRecord('card', 1.2)];
    expect(outcome(journal, strays, [aRecord('change', 1), aRecord('draft', 3)])).toEqual({
      ...nothingToDo,
      counting: ['change 1', 'change 2', 'draft 3'],
      restore: ['change 2'],
      remove: ['view 1.1', 'card 1.2'],
    });
  });

  test('do not take up a record whose order the journal gave to another: it was never confirmed', () => {
    const journal = aJournal([aRecord('change', 1), aRecord('change', 2)]);
    const unconfirmed = aRecord('change', 2, 'unconfirmed');
    expect(outcome(journal, [unconfirmed])).toEqual({
      ...nothingToDo,
      counting: ['change 1', 'change 2'],
      remove: ['unconfirmed'],
    });
  });

  test('do not take up a record from before the snapshot that is not in it: it had been replaced', () => {
    const journal = aJournal([aRecord('change', 5)], { snapshotOrder: 5 * orderStep, gaplessAfter: 5 * orderStep });
    expect(outcome(journal, [aRecord('draft', 3)])).toEqual({
      ...nothingToDo,
      counting: ['change 5'],
      remove: ['draft 3'],
    });
  });

  test('leave records of a book without a key alone, and count them as lost', () => {
    const stranger = { ...aRecord('change', 2), book: 9 };
    expect(outcome(aJournal([aRecord('change', 1), stranger]), [])).toEqual({
      ...nothingToDo,
      counting: ['change 1'],
      lost: 1,
    });
    expect(outcome(aJournal([aRecord('change', 1)]), [stranger])).toEqual({
      ...nothingToDo,
      counting: ['change 1'],
      lost: 1,
    });
  });

  test('count each order that neither holds when the journal is broken', () => {
    const journal = aJournal([aRecord('change', 2), aRecord('change', 6)], { isBroken: true });
    expect(outcome(journal, [aRecord('change', 4)])).toMatchObject({ adopt: ['change 4'], lost: 3 });
  });

  test('count from the first frame that is left when the beginning is unknown', () => {
    const journal = aJournal([aRecord('change', 7), aRecord('change', 9)], {
      isBroken: true,
      gaplessAfter: 6 * orderStep,
    });
    expect(outcome(journal, [aRecord('change', 3)]).lost).toBe(1);
  });

  test('count what the keyring knew of and neither has reached', () => {
    const journal = aJournal([aRecord('change', 1)]);
    const known = { knownOrder: 4 * orderStep };
    expect(outcome(journal, [], journal.records, known).lost).toBe(3);
    expect(outcome(journal, [aRecord('change', 2)], journal.records, known).lost).toBe(2);
    expect(outcome(aJournal([]), [], [], { knownOrder: 0 }).lost).toBe(0);
  });
});

test('the highest book is the highest that anything was ever written for, its key known or not', () => {
  const findings: Findings = {
    journal: aJournal([aRecord('change', 1)], { highestBook: 5 }),
    strays: [],
    workingSetIds: new Set(),
    isBook: (book) => book === 1,
    isErased: () => false,
    knownOrder: 0,
  };
  expect(reconcile(findings).highestBook).toBe(5);
  const strays = [{ ...aRecord('card', 2.5), book: 7 }];
  expect(reconcile({ ...findings, strays })).toMatchObject({ highestBook: 7, keylessBooks: new Set([7]), lost: 0 });
});

test('the next order is beyond everything that was ever given', () => {
  const findings: Findings = {
    journal: aJournal([aRecord('change', 1)]),
    strays: [aRecord('change', 2), aRecord('view', 2.5)],
    workingSetIds: new Set(),
    isBook: () => true,
    isErased: () => false,
    knownOrder: 0,
  };
  const { lastOrder, lastDerivedOrder } = reconcile(findings);
  expect([lastOrder, lastDerivedOrder]).toEqual([2 * orderStep, 2.5 * orderStep]);
  expect(reconcile({ ...findings, knownOrder: 7 * orderStep }).lastOrder).toBe(7 * orderStep);
});
