import { refusalAt, refusalsOf, unfinishedRecord } from './drafts';
import type { HolderSnapshot } from './snapshot';
import { type Fields, withEntry } from '#shared/schema/fields';
import { ownFieldPlace } from '#shared/contract/draft-keys';

/** A record as its form shows it: with what is on its way, and with what was typed and may not be stored. */
export function recordAt(
  { lists, drafts }: Pick<HolderSnapshot, 'lists' | 'drafts'>,
  list: string,
  id: string,
): Fields | undefined {
  const record = lists[list]?.[id] ?? unfinishedRecord(drafts, list, id);
  if (record === undefined) return undefined;
  return refusalsOf(drafts, list, id).reduce((shown, [field, { value }]) => withEntry(shown, field, value), record);
}

/** A field of the holder itself, as its form shows it: with what is on its way, or was typed and may not be stored. */
export function ownValue(
  { pending, drafts }: Pick<HolderSnapshot, 'pending' | 'drafts'>,
  saved: Fields,
  field: string,
): unknown {
  const change = pending.findLast((each) => each.op === 'set-own' && each.field === field);
  if (change?.op === 'set-own') return change.value;
  const refusal = refusalAt(drafts, ownFieldPlace(field));
  return refusal === undefined ? saved[field] : refusal.value;
}
