import type { HolderChange } from './holder-change';

/** Changes that are not on the disk yet, oldest first. */
export type SaveQueue<List extends string = string> = readonly HolderChange<List>[];

/** Puts a change at the end; one that sets the same field again takes the place of the earlier one. */
export function enqueue<List extends string>(queue: SaveQueue<List>, change: HolderChange<List>): SaveQueue<List> {
  return [...queue.filter((earlier) => !replaces(change, earlier)), change];
}

function replaces(change: HolderChange, earlier: HolderChange): boolean {
  if (change.op === 'set-own') return earlier.op === 'set-own' && earlier.field === change.field;
  return (
    change.op === 'set' &&
    earlier.op === 'set' &&
    earlier.list === change.list &&
    earlier.id === change.id &&
    earlier.field === change.field
  );
}
