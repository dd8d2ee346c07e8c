import { expect, test } from 'vitest';
import { product } from '#shared/values/quantities/decimal';
import { on } from '../../../test/builders/a-case';
import { valueOn } from './unit-values';

const value = (from: string, amount: number, to?: string) => ({
  from: on(from),
  ...(to !== undefined && { to: on(to) }),
  worth: { amount, currency: 'RUR' },
});

test.each([
  ['2012-01-01', 10],
  ['2012-06-30', 10],
  ['2012-07-01', 20],
  ['2012-12-31', 20],
  ['2012-07', 20],
  // Over a year with two values nobody knows which.
  ['2012', undefined],
  ['2011-12-31', undefined],
  // A value without an end does not hold beyond its year.
  ['2013-01-01', undefined],
  ['2014', 30],
  ['2014-08-09', 30],
  ['2016-02-29', 40],
  ['2017-01-31', 40],
  ['2017-02-01', undefined],
  // Two values for one day that differ.
  ['2018-05-01', undefined],
])('the value that holds on %s', (day, worth) => {
  const values = [
    value('2012-01-01', 10),
    value('2012-07-01', 20),
    value('2014', 30),
    value('2016-02-01', 40, '2017-01'),
    value('2018-01-01', 50, '2018-12-31'),
    value('2018-01-01', 60, '2018-12-31'),
  ];
  expect(valueOn(values, on(day))?.worth.amount).toBe(worth);
});

test.each([
  ['about May', on('2012-05', { approximate: true }), undefined, undefined],
  ['late in 2011', on('2011', { part: 'late' }), on('2012'), undefined],
  ['some day from March to June', on('2012-03-01 or 2012-06-01'), undefined, undefined],
  ['May', on('2012-05'), undefined, 10],
  ['the second half of 2012', on('2012-07 to 2012-12', { part: 'second-half' }), undefined, 10],
  ['January until about December', on('2012-01'), on('2012-12', { approximate: true }), undefined],
  ['January until early December', on('2012-01'), on('2012-12', { part: 'early' }), undefined],
])('a value of which nobody knows for certain that it held is not counted with: from %s', (_, from, to, worth) => {
  const values = [{ from, ...(to && { to }), worth: { amount: 10, currency: 'RUR' } }];
  expect(valueOn(values, on('2012-12-01'))?.worth.amount).toBe(worth);
});

test('a value ends where the next begins, also where nobody knows for certain when', () => {
  const next = { from: on('2012-05', { approximate: true }), worth: { amount: 20, currency: 'RUR' } };
  const held = (day: string) =>
    valueOn([value('2011-07-01', 10, '2011-12-31'), value('2012-01-01', 15), next], on(day));
  expect(held('2011-12-31')?.worth.amount).toBe(10);
  expect(held('2012-06-01')).toBe(undefined);
});

test.each([
  [100, 29, 2, 2900, false],
  [3, 0.1, 2, 0.3, false],
  [1.1, 1.1, 2, 1.21, false],
  [2.5, 2.905, 2, 7.26, true],
  [0.5, 0.01, 2, 0.01, true],
  [20, 3063, 0, 61260, false],
  [1.5, 1001, 0, 1502, true],
  [33, 12.345, 3, 407.385, false],
])('%s times %s with %s decimals', (one, other, decimals, total, isRounded) => {
  expect(product(one, other, decimals)).toEqual({ value: total, isRounded });
});

test('a product that no number holds is not made', () => {
  expect(product(9_000_000_000_000, 9_000_000, 2)).toBe(undefined);
});
