import { byOrder } from '#shared/records/order';
import type { RegisterName, Registers } from '#shared/records/registers';
import { unfinishedRecords } from '../../session/drafts';
import type { HolderSnapshot } from '../../session/snapshot';
import { groupLaw } from './law-groups';
import type { Fields } from '#shared/schema/fields';
import { registersOf } from '../../session/registers-of';

type Entry = Fields & { readonly id: string };

/** The entries of a register in their order, and those that lack what an entry must have. */
export function entriesOf(
  { lists, drafts, state }: Pick<HolderSnapshot, 'lists' | 'drafts' | 'state'>,
  register: RegisterName,
): { readonly stored: readonly Entry[]; readonly unfinished: readonly Entry[] } {
  const stored = Object.entries(lists[register] ?? {}).map(([id, record]) => ({ ...record, id }));
  const inOrder = stored.toSorted((one, other) => byOrder(ordered(one), ordered(other)));
  return {
    stored: register === 'norms' ? asLaw(inOrder, registersOf(state)) : inOrder,
    unfinished: unfinishedRecords(drafts, register),
  };
}

/** Norms in the order in which the browser shows them. */
function asLaw(entries: readonly Entry[], registers: Registers): readonly Entry[] {
  const norms = groupLaw(Object.values(registers.norms), 'en', 'en').flatMap(({ laws }) =>
    laws.flatMap(({ whole, articles }) => (whole === undefined ? articles : [whole, ...articles])),
  );
  const places = new Map(norms.map(({ id }, place) => [String(id), place]));
  const placeOf = ({ id }: Entry): number => places.get(id) ?? places.size;
  return entries.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function ordered(entry: Entry): { readonly id: string; readonly order?: string } {
  const order = entry['order'];
  return { id: entry.id, ...(typeof order === 'string' && { order }) };
}
