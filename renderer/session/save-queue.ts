import type { Change } from '#shared/contract/holder';

/** Changes that are not on the disk yet, oldest first. */
export type SaveQueue = readonly Change[];

/** Puts a change at the end; one that sets the same field again takes the place of the earlier one. */
export function enqueue(queue: SaveQueue, change: Change): SaveQueue {
  return [...queue.filter((earlier) => !replaces(change, earlier)), change];
}

function replaces(change: Change, earlier: Change): boolean {
  if (change.op === 'set-own') return earlier.op === 'set-own' && earlier.field === change.field;
  return (
    change.op === 'set' &&
    earlier.op === 'set' &&
    earlier.list === change.list &&
    earlier.id === change.id &&
    earlier.field === change.field
  );
}
