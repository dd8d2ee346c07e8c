import type { BookConflict, ConflictChoice, ConflictValue } from '#shared/contract/exchange-api';
import type { Happening } from '../../book/stored/document';
import type { Patch } from '../../book/stored/plain';
import { entryDifferences } from '../copy/bridge';
import { conflictsIn, writerIn } from '../copy/conflicts';
import type { EntryDifference } from '../copy/met-entries';
import { ownCells } from '../copy/own-cells';
import { cellsOf, type CellPatch } from '../copy/shared-copy';
import { idsIn, termsOf } from '../ledger/ledger';
import type { Step } from '../shares/merging';
import { sideNow } from '../shares/written-out';

const [here, there] = ['here', 'there'];

/**
 * The fields of entries of the registers that are here and in the copy, and say different things: an entry that was known
 * here before it came keeps what it says. Those in which the copy itself has a conflict are left to that.
 */
export function differencesIn({ copy, sides, share }: Step): readonly EntryDifference[] {
  const contested = new Set(conflictsIn(copy).map(({ key }) => key));
  const shared = ownCells(sideNow(sides), termsOf(share), idsIn(share));
  return entryDifferences(cellsOf(copy), sideNow(sides), idsIn(share)).filter(
    ({ key }) => !contested.has(key) && shared.has(key),
  );
}

/** Such a difference as the window is told of it. */
export function shownDifference({ copy, sides }: Step, difference: EntryDifference, key: string): BookConflict {
  const { register, id, field, ownValue, copyValue } = difference;
  const wrote = writerIn(copy, difference.key);
  const values: readonly ConflictValue[] = [
    { id: here, value: ownValue, ...lastTouching(sides.registers.all, register, id), isShown: true, isOwn: true },
    { id: there, value: copyValue, by: wrote.by, at: new Date(wrote.at).toISOString(), isShown: false, isOwn: false },
  ];
  return { key, list: register, id, field, values };
}

/** What is to be done so that both say the same: here, or in the copy. */
export function settled(
  { sides, share }: Step,
  difference: EntryDifference,
  { value }: ConflictChoice,
): { readonly patch?: Patch; readonly cell?: CellPatch } | undefined {
  const { key, register: list, id, field, copyValue } = difference;
  if (value === there) return { patch: { at: 'record-field', list, id, field, value: copyValue } };
  const json = ownCells(sideNow(sides), termsOf(share), idsIn(share)).get(key);
  return value === here && json !== undefined ? { cell: { key, json } } : undefined;
}

function lastTouching(happened: readonly Happening[], list: string, id: string): Pick<ConflictValue, 'by' | 'at'> {
  const last = happened.findLast(({ changed = [] }) => changed.some(([l, i]) => l === list && i === id));
  return { by: last?.by ?? '', at: new Date(last?.at ?? 0).toISOString() };
}
