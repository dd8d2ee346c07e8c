import { refusalsOf, unfinishedRecord } from './drafts';
import { type Fields, withField } from './holder-change';
import type { HolderSnapshot } from './snapshot';

/** A record as its form shows it: with what is on its way, and with what was typed and may not be stored. */
export function recordAt(
  { lists, drafts }: Pick<HolderSnapshot<unknown>, 'lists' | 'drafts'>,
  list: string,
  id: string,
): Fields | undefined {
  const record = lists[list]?.[id] ?? unfinishedRecord(drafts, list, id);
  if (record === undefined) return undefined;
  return refusalsOf(drafts, list, id).reduce((shown, [field, { value }]) => withField(shown, field, value), record);
}

/** A field of the holder itself, as its form shows it. */
export function ownValue({ pending }: Pick<HolderSnapshot<unknown>, 'pending'>, saved: Fields, field: string): unknown {
  const change = pending.findLast((each) => each.op === 'set-own' && each.field === field);
  return change?.op === 'set-own' ? change.value : saved[field];
}
