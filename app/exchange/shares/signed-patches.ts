import type { Happening } from '../../book/stored/document';
import { readKey } from '../copy/keys';
import type { CellPatch, CopyStamp } from '../copy/shared-copy';

/** Patches that one author made at one time. */
export type SignedPatches = { readonly patches: readonly CellPatch[]; readonly stamp: CopyStamp };

/**
 * Patches under the names and times of those who made them: of each record what happened last to it, as the history of
 * the case book or of the registers tells. Of what no history names a record, the last of all. Oldest first.
 */
export function signedPatches(
  patches: readonly CellPatch[],
  happened: { readonly book: readonly Happening[]; readonly registers: readonly Happening[] },
  otherwise: CopyStamp,
): readonly SignedPatches[] {
  const lastOfBook = lastTouching(happened.book);
  const lastOfRegisters = lastTouching(happened.registers);
  const groups = new Map<string, { readonly patches: CellPatch[]; readonly stamp: CopyStamp }>();
  for (const patch of patches) {
    const place = readKey(patch.key);
    const found =
      place?.at === 'record'
        ? lastOfBook(place.list, place.id)
        : place?.at === 'entry'
          ? lastOfRegisters(place.register, place.id)
          : happened.book.at(-1);
    const stamp = found === undefined ? otherwise : { by: found.by ?? '', at: found.at };
    const group = groups.get(`${stamp.at} ${stamp.by}`) ?? { patches: [], stamp };
    group.patches.push(patch);
    groups.set(`${stamp.at} ${stamp.by}`, group);
  }
  return [...groups.values()].toSorted((one, other) => one.stamp.at - other.stamp.at);
}

function lastTouching(happened: readonly Happening[]): (list: string, id: string) => Happening | undefined {
  const last = new Map<string, Happening>();
  for (const happening of happened) {
    for (const [list, id] of happening.changed ?? []) last.set(`${list}/${id}`, happening);
  }
  return (list, id) => last.get(`${list}/${id}`) ?? happened.at(-1);
}
