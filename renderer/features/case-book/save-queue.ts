import type { Change } from '#shared/contract/vault-api';

/** Changes that are not on the disk yet, oldest first. */
export type SaveQueue = readonly Change[];

/** Puts a change at the end; one that sets the same field again takes the place of the earlier one. */
export function enqueue(queue: SaveQueue, change: Change): SaveQueue {
  return [...queue.filter((earlier) => !replaces(change, earlier)), change];
}

/** Changes whose writing failed go back before those made since. */
export function putBack(queue: SaveQueue, failed: SaveQueue): SaveQueue {
  return queue.reduce(enqueue, failed);
}

/** The value that the person has given a field and that is not saved yet, in a box; `undefined` when there is none. */
export function pendingValue(
  queue: SaveQueue,
  owner: FieldOwner,
  field: string,
): { readonly value: unknown } | undefined {
  const found = queue.findLast((change) => isFieldOf(change, owner, field));
  return found !== undefined && 'value' in found ? { value: found.value } : undefined;
}

/** The book itself, or one of its records. */
export type FieldOwner = 'book' | { readonly collection: string; readonly id: string };

function isFieldOf(change: Change, owner: FieldOwner, field: string): boolean {
  if (owner === 'book') return change.op === 'set-book' && change.field === field;
  return (
    change.op === 'set' && change.collection === owner.collection && change.id === owner.id && change.field === field
  );
}

function replaces(change: Change, earlier: Change): boolean {
  if (change.op === 'set-book') return isFieldOf(earlier, 'book', change.field);
  return change.op === 'set' && isFieldOf(earlier, change, change.field);
}
