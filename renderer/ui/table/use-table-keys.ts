import type { KeyboardEvent } from 'react';
import { type Extent, placeAfter } from './place';
import type { Selection } from './selection';
import type { Selecting } from './use-selecting';
import type { Standing } from './use-standing';

export type RowDeeds = {
  readonly onOpen: (id: string) => void;
  /** The Delete key: what is selected, or else the row that has the focus. */
  readonly onDelete?: ((ids: readonly string[]) => void) | undefined;
  /** A letter was typed on a row: move the focus to where it is to be written. */
  readonly onType?: (() => void) | undefined;
};

type TableKeys = {
  readonly ids: readonly string[];
  readonly extent: Extent;
  readonly selected: Selection;
  readonly standing: Standing;
  readonly selecting: Selecting;
  readonly deeds: RowDeeds;
};

/** The keys of a table: those that move, with Shift selecting on the way, and those that act on the row. */
export function useTableKeys(table: TableKeys): (event: KeyboardEvent) => void {
  const { ids, extent, standing, selecting } = table;
  return (event) => {
    const isControl = event.ctrlKey || event.metaKey;
    const next = event.altKey ? undefined : placeAfter(event.key, isControl, standing.place, extent);
    if (next === undefined) {
      if (isControl ? selectAll(event, selecting) : actOnRow(event, table)) event.preventDefault();
      return;
    }
    event.preventDefault();
    const to = next.row === standing.place.row ? undefined : ids[next.row];
    if (event.shiftKey && to !== undefined) selecting.extendFrom(standing.id, to);
    standing.stand(next);
  };
}

/** Ctrl+A, wherever the letter lies on the keyboard. */
function selectAll(event: KeyboardEvent, selecting: Selecting): boolean {
  if (event.code !== 'KeyA' || event.shiftKey) return false;
  selecting.all();
  return true;
}

function actOnRow(event: KeyboardEvent, { ids, selected, standing: { id }, selecting, deeds }: TableKeys): boolean {
  if (event.altKey || id === undefined) return false;
  switch (event.key) {
    case 'Enter':
      deeds.onOpen(id);
      return true;
    case ' ':
      if (event.shiftKey) selecting.extend(id);
      else selecting.toggle(id);
      return true;
    case 'Delete':
      deeds.onDelete?.(selected.size > 0 ? ids.filter((each) => selected.has(each)) : [id]);
      return deeds.onDelete !== undefined;
    default:
      if (event.key.length === 1) deeds.onType?.();
      return false;
  }
}
