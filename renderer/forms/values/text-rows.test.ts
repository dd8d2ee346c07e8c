import { expect, it } from 'vitest';
import { filledRows, insertRow, moveRow, removeRow, rowsOf, setRow } from './text-rows';

const three = rowsOf(['one', 'two', 'three']);
const texts = (rows: Parameters<typeof filledRows>[0]) => rows.map(({ value }) => value);

it('an empty list has one line to type into and holds nothing', () => {
  expect(texts(rowsOf(undefined))).toEqual([undefined]);
  expect(filledRows(rowsOf(undefined))).toBeUndefined();
});

it('a line stands where it was put, and an empty one is not stored', () => {
  const rows = insertRow(three, 1);
  expect(texts(rows)).toEqual(['one', undefined, 'two', 'three']);
  expect(filledRows(rows)).toEqual(['one', 'two', 'three']);
  expect(filledRows(setRow(rows, 1, 'new'))).toEqual(['one', 'new', 'two', 'three']);
});

it('a moved line keeps its key, so that what is typed in it stays with it', () => {
  const moved = moveRow(three, 0, 2);
  expect(texts(moved)).toEqual(['two', 'three', 'one']);
  expect(moved[2]).toBe(three[0]);
});

it('the last line is emptied, not taken away', () => {
  expect(texts(removeRow(rowsOf(['one']), 0))).toEqual([undefined]);
  expect(texts(removeRow(three, 1))).toEqual(['one', 'three']);
});
