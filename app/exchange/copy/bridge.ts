import type { SharingTerms } from '#shared/contract/exchange-api';
import { sameValue } from '#shared/schema/same-value';
import { copiedRecords, changedCells, isThere } from './copied-records';
import { keyOf, readKey } from './keys';
import { type EntryDifference, fieldsHere, type Here, meetEntries } from './met-entries';
import { ownCells, ownCellsInStep, withOwnEntries } from './own-cells';
import { type EntryIds, entryKey, namesInCopy, type OwnSide, recordIn, registerNamed } from './own-side';
import { knownCells } from './shared-again';
import type { CellPatch, Cells } from './shared-copy';

/** What is shared of a case book, as it was when the copy was last brought in step, and as it is now; and the copy. */
export type OwnChange = {
  readonly base: OwnSide;
  readonly now: OwnSide;
  readonly terms: SharingTerms;
  readonly copy?: Cells;
};

/**
 * What changed here since a copy was last brought in step, as patches of the copy, and the table of ids, grown by the
 * entries that are used now. The first time of all, `base` says nothing. `known` is what the copy has from this side.
 */
export function departures(
  { base, now, terms, copy = new Map() }: OwnChange,
  ids: EntryIds,
  nextId: () => string,
): { readonly patches: readonly CellPatch[]; readonly ids: EntryIds; readonly known: Cells } {
  const grown = withOwnEntries({ side: now, terms, ids }, nextId);
  // By the table as it was: an entry that gets into it only now is not in the copy yet.
  const cells = ownCells(now, terms, grown);
  const known = knownCells(base, terms, { base: baseCells({ base, terms, copy }, ids), now: cells, copy });
  return { patches: cellsToWrite(known, cells, now), ids: grown, known };
}

/** With what the copy has of entries that were not used then; what it lacks of one that is used again goes out. */
function baseCells({ base, terms, copy }: Required<Omit<OwnChange, 'now'>>, ids: EntryIds): Cells {
  const used = ownCells(base, terms, ids);
  return new Map([...ownCellsInStep(base, terms, ids)].filter(([key]) => used.has(key) || copy.has(key)));
}

/**
 * What changed here between two states of what a vault says in a copy, as patches of the copy. A record is taken out
 * there where it is gone here; one that is kept back from now on stays there, and so does an entry.
 */
export function cellsToWrite(base: Cells, now: Cells, side: OwnSide): readonly CellPatch[] {
  return [...changedCells(base, now)].flatMap(([key, json]) =>
    json !== undefined || isTakenOut(key, now, side) ? [{ key, json }] : [],
  );
}

function isTakenOut(key: string, now: Cells, { book }: OwnSide): boolean {
  const place = readKey(key);
  if (place?.at === 'own') return true;
  if (place?.at !== 'record' && place?.at !== 'entry') return false;
  if (now.has(keyOf({ ...place, field: 'id' }))) return true;
  return place.at === 'record' && !recordIn(book.lists, place.list, place.id);
}

/**
 * What a case book that is here, and was never shared with this copy, says in a copy of its own beside it: all that is
 * chosen, and of the registers what the other copy does not hold; with the table of ids for both. Merged, what differs
 * is a conflict.
 */
export function firstContact(
  terms: SharingTerms,
  copy: Cells,
  here: Here,
): { readonly cells: Cells; readonly ids: EntryIds } {
  const { side, nextId } = here;
  const ids = withOwnEntries({ side, terms, ids: meetEntries(copiedRecords(copy), here) }, nextId);
  const cells = [...ownCells(side, terms, ids)].filter(([key]) => {
    const place = readKey(key);
    return place?.at !== 'entry' || !copy.has(keyOf({ ...place, field: 'id' }));
  });
  return { cells: new Map(cells), ids };
}

/** The places where entries here say something else than the copy does, both having said something. */
export function entryDifferences(cells: Cells, { registers }: OwnSide, ids: EntryIds): readonly EntryDifference[] {
  const copied = copiedRecords(cells);
  const names = namesInCopy(ids);
  return [...copied.values()].flatMap((entry) => {
    const register = entry.at === 'entry' && isThere(entry) ? registerNamed(entry.list) : undefined;
    const id = register && ids.get(entryKey(register, entry.id));
    if (register === undefined || id === undefined || names.get(entryKey(register, id)) !== entry.id) return [];
    const own = recordIn(registers, register, id) ?? {};
    return Object.entries(fieldsHere(copied, entry, ids)).flatMap(([field, copyValue]) => {
      const ownValue = Object.hasOwn(own, field) ? own[field] : undefined;
      if (field === 'id' || field === 'order' || ownValue === undefined || sameValue(ownValue, copyValue)) return [];
      return [{ key: keyOf({ at: 'entry', register, id: entry.id, field }), register, id, field, ownValue, copyValue }];
    });
  });
}
