import { expect, it } from 'vitest';
import { withoutGone, withRange, withToggled } from './selection';

const ids = ['a', 'b', 'c', 'd'];

it('puts a row in and takes it out again', () => {
  const one = withToggled(new Set(), 'a');
  expect([...one]).toEqual(['a']);
  expect([...withToggled(one, 'a')]).toEqual([]);
});

it('adds a range in either direction to what was selected', () => {
  expect([...withRange(new Set(['a']), ids, 'd', 'c')]).toEqual(['a', 'c', 'd']);
  expect([...withRange(new Set(), ids, 'a', 'b')]).toEqual(['a', 'b']);
});

it('takes a row alone where the range has no start, or one that is gone', () => {
  expect([...withRange(new Set(), ids, undefined, 'c')]).toEqual(['c']);
  expect([...withRange(new Set(), ids, 'gone', 'c')]).toEqual(['c']);
});

it('forgets rows that are gone and is the same set where none is', () => {
  const all = new Set(ids);
  expect(withoutGone(all, ids)).toBe(all);
  expect([...withoutGone(all, ['b'])]).toEqual(['b']);
});
