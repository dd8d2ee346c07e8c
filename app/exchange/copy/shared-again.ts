import type { SharingTerms } from '#shared/contract/exchange-api';
import { collections } from '#shared/records/lists';
import { keyOf, readKey, recordKeyOf, wholeKey } from './keys';
import { type OwnSide, recordIn } from './own-side';
import type { Cells } from './shared-copy';

/** Two states of what a vault says in a copy, and what the copy says. */
type Standing = { readonly base: Cells; readonly now: Cells; readonly copy: Cells };

/**
 * The cells from which changes here are told. Of a record that was kept back for a while and is shared again it is what
 * the copy says: whatever others changed of it has come here, so all that is otherwise was changed here.
 */
export function knownCells(side: OwnSide, { lists, withPrivileged }: SharingTerms, cells: Standing): Cells {
  const { base, now, copy } = cells;
  const again = new Set(
    lists.flatMap((list) =>
      Object.keys(side.book.lists[list] ?? {}).flatMap((id) => {
        const key = keyOf({ at: 'record', list, id, field: 'id' });
        return now.has(key) && !base.has(key) && copy.has(key) ? [wholeKey('record', list, id)] : [];
      }),
    ),
  );
  if (again.size === 0) return base;
  // What a newer program wrote beside and was not taken in here is not taken out either.
  const isKnown = (key: string): boolean => {
    const place = readKey(key);
    if (place?.at !== 'record' || (place.field === 'privateNote' && !withPrivileged)) return false;
    const list = lists.find((each) => each === place.list);
    const fields = list && collections[list].shape;
    return Object.hasOwn({ ...fields, ...recordIn(side.book.lists, place.list, place.id) }, place.field);
  };
  const known = [...copy].filter(([key]) => again.has(recordKeyOf(key) ?? '') && isKnown(key));
  return new Map([...base, ...known]);
}
