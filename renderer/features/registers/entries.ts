import { byOrder } from '#shared/model/order';
import type { RegisterName } from '#shared/model/registers';
import type { Fields } from '../../foundation/session/holder-change';
import { unfinishedRecords } from '../../foundation/session/drafts';
import type { HolderSnapshot } from '../../foundation/session/snapshot';

type Entry = Fields & { readonly id: string };

/** The entries of a register in their order, and those that lack what an entry must have. */
export function entriesOf(
  { lists, drafts }: Pick<HolderSnapshot<unknown>, 'lists' | 'drafts'>,
  register: RegisterName,
): { readonly stored: readonly Entry[]; readonly unfinished: readonly Entry[] } {
  const stored = Object.entries(lists[register] ?? {}).map(([id, record]) => ({ ...record, id }));
  return {
    stored: stored.toSorted((one, other) => byOrder(ordered(one), ordered(other))),
    unfinished: unfinishedRecords(drafts, register),
  };
}

function ordered(entry: Entry): { readonly id: string; readonly order?: string } {
  const order = entry['order'];
  return { id: entry.id, ...(typeof order === 'string' && { order }) };
}
