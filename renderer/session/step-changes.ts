import { sameValue } from '#shared/schema/same-value';
import type { StepChange } from './snapshot';
import type { Fields } from '#shared/schema/fields';
import type { Lists } from '#shared/contract/holder';
import { ownPlace } from '#shared/contract/draft-keys';

type Seen = { readonly lists: Lists; readonly own: Fields };

/** What differs between two states of a holder, whose unchanged records are the same objects. */
export function stepChanges(before: Seen, after: Seen): readonly StepChange[] {
  const own = changedFields(before.own, after.own);
  const ofHolder: readonly StepChange[] =
    own.length === 0 ? [] : [{ id: ownPlace, fields: own, before: before.own, after: after.own }];
  const names = new Set([...Object.keys(before.lists), ...Object.keys(after.lists)]);
  return [...ofHolder, ...[...names].flatMap((list) => listChanges(list, before.lists[list], after.lists[list]))];
}

type Records = Readonly<Record<string, Fields>> | undefined;

function listChanges(list: string, before: Records = {}, after: Records = {}): readonly StepChange[] {
  if (before === after) return [];
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids]
    .filter((id) => before[id] !== after[id])
    .map((id) => ({
      list,
      id,
      fields: changedFields(before[id] ?? {}, after[id] ?? {}),
      before: before[id],
      after: after[id],
    }));
}

/** The fields whose value differs, without the id. */
export function changedFields(before: Fields, after: Fields): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => name !== 'id' && name !== 'order' && !sameValue(before[name], after[name]));
}
