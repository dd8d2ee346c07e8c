import { refusalAt, refusalsOf, unfinishedRecord } from './drafts';
import { type Fields, ownPlace, withField } from './holder-change';
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

/** A field of the holder itself, as its form shows it: with what is on its way, or was typed and may not be stored. */
export function ownValue(
  { pending, drafts }: Pick<HolderSnapshot<unknown>, 'pending' | 'drafts'>,
  saved: Fields,
  field: string,
): unknown {
  const change = pending.findLast((each) => each.op === 'set-own' && each.field === field);
  if (change?.op === 'set-own') return change.value;
  const refusal = refusalAt(drafts, `${ownPlace}/${field}`);
  return refusal === undefined ? saved[field] : refusal.value;
}
