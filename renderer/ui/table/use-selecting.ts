import { useRef } from 'react';
import { type Selection, withRange, withToggled } from './selection';

/** The ways to select rows. */
export type Selecting = {
  readonly toggle: (id: string) => void;
  /** From the row that was toggled last to this one. */
  readonly extend: (id: string) => void;
  /** As `extend`; begins at `from` where nothing was toggled yet. */
  readonly extendFrom: (from: string | undefined, id: string) => void;
  readonly all: () => void;
  /** All, or none where all are selected. */
  readonly tickAll: () => void;
};

type SelectingParts = {
  readonly ids: readonly string[];
  readonly selected: Selection;
  readonly onSelect: (selected: Selection) => void;
};

/** Selects rows one by one and in ranges, as lists of files do. */
export function useSelecting({ ids, selected, onSelect }: SelectingParts): Selecting {
  const anchor = useRef<string>(undefined);
  const extend = (id: string): void => {
    onSelect(withRange(selected, ids, anchor.current, id));
  };
  return {
    toggle: (id) => {
      onSelect(withToggled(selected, id));
      anchor.current = id;
    },
    extend,
    extendFrom: (from, id) => {
      anchor.current ??= from;
      extend(id);
    },
    all: () => {
      onSelect(new Set(ids));
    },
    tickAll: () => {
      onSelect(ids.every((id) => selected.has(id)) ? new Set() : new Set(ids));
    },
  };
}
