import { expect, it } from 'vitest';
import { placeAfter } from './place';

const extent = { rows: 100, columns: 4, page: 10 };
const row5 = { row: 5, column: -1 };
const cell = { row: 5, column: 2 };

it.each([
  ['↓ goes to the next row', 'ArrowDown', false, row5, { row: 6, column: -1 }],
  ['↑ in the first row goes to the head', 'ArrowUp', false, { row: 0, column: 1 }, { row: -1, column: 1 }],
  ['→ goes from the row into its first cell', 'ArrowRight', false, row5, { row: 5, column: 0 }],
  ['← goes from the first cell to the row', 'ArrowLeft', false, { row: 5, column: 0 }, row5],
  ['→ in the last cell stays', 'ArrowRight', false, { row: 5, column: 3 }, { row: 5, column: 3 }],
  ['Page Down stops at the last row', 'PageDown', false, { row: 95, column: -1 }, { row: 99, column: -1 }],
  ['Page Up never goes to the head', 'PageUp', false, row5, { row: 0, column: -1 }],
  ['Home goes to the first row', 'Home', false, row5, { row: 0, column: -1 }],
  ['Home in a cell goes to the first cell', 'Home', false, cell, { row: 5, column: 0 }],
  ['End goes to the last row', 'End', false, row5, { row: 99, column: -1 }],
  ['Ctrl+End in a cell goes to the last row', 'End', true, cell, { row: 99, column: 2 }],
])('%s', (_, key, isControl, from, to) => {
  expect(placeAfter(key, isControl, from, extent)).toEqual(to);
});

it('leaves other keys alone', () => {
  expect(placeAfter('a', false, row5, extent)).toBeUndefined();
  expect(placeAfter('ArrowDown', true, row5, extent)).toBeUndefined();
});
