import { expect, it } from 'vitest';
import { orderGaps } from './order-gaps';
import { parsePartialDate } from '../values/dates/parse-partial-date';

function on(text: string) {
  const read = parsePartialDate(text, { today: '2026-11-22' });
  if (!read.ok) throw new Error(`${text} is no date`);
  return read.value;
}

type Days = { readonly from?: string; readonly to?: string };

const dates = ({ from, to }: Days) => ({
  ...(from === undefined ? {} : { from: on(from) }),
  ...(to === undefined ? {} : { to: on(to) }),
});

function gaps(detention: Days, ...orders: readonly Days[]): readonly string[] {
  return orderGaps({ ...dates(detention), orders: orders.map(dates) }).map(
    ({ earliest = '', latest = '' }) => `${earliest}/${latest}`,
  );
}

const may = { from: '1 May 2013', to: '31 May 2013' };

it('finds the days between two orders, in whatever order they stand', () => {
  expect(gaps(may, { from: '8 May 2013', to: '31 May 2013' }, { from: '1 May 2013', to: '2 May 2013' })).toEqual([
    '2013-05-03/2013-05-07',
  ]);
});

it('finds the days after the last order, and those before the first after the first three', () => {
  expect(gaps(may, { from: '5 May 2013', to: '20 May 2013' })).toEqual([
    '2013-05-01/2013-05-04',
    '2013-05-21/2013-05-30',
  ]);
  expect(gaps(may, { from: '4 May 2013', to: '31 May 2013' })).toEqual([]);
});

it('takes a day for covered that may be', () => {
  expect(gaps(may, { from: 'May 2013', to: '10 May 2013' }, { from: 'May 2013' })).toEqual([]);
  expect(gaps({}, { from: '1 May 2013', to: '10 May 2013' }, { from: '11 May 2013' })).toEqual([]);
});

it('tells no gap of a detention without orders', () => {
  expect(gaps(may)).toEqual([]);
});
