/** Where the keyboard stands in a table. Row −1 is the head; column −1 is a row as a whole, in the head its tick. */
export type Place = { readonly row: number; readonly column: number };

export type Extent = {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
};

const head = -1;
const whole = -1;

type Move = (place: Place, extent: Extent) => Place;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(row - page, 0), column }),
  Home: ({ row, column }) => (column === whole && row !== head ? { row: 0, column } : { row, column: 0 }),
  End: ({ row, column }, { rows, columns }) =>
    column === whole && row !== head ? { row: rows - 1, column } : { row, column: columns - 1 },
};

const movesWithControl: Readonly<Record<string, Move>> = {
  Home: ({ column }) => ({ row: 0, column }),
  End: ({ column }, { rows }) => ({ row: rows - 1, column }),
};

/** The place that a key leads to; `undefined` for a key that does not move. */
export function placeAfter(key: string, isControl: boolean, place: Place, extent: Extent): Place | undefined {
  const move = (isControl ? movesWithControl : moves)[key];
  return move === undefined ? undefined : placeWithin(move(place, extent), extent);
}

/** The nearest place that is there. */
export function placeWithin({ row, column }: Place, { rows, columns }: Extent): Place {
  return {
    row: Math.max(head, Math.min(row, rows - 1)),
    column: Math.max(whole, Math.min(column, columns - 1)),
  };
}
