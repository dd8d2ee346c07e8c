import { expect, it } from 'vitest';
import { expectValue } from '#shared/result';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { placeInTime } from './place-in-time';

const sorted = (...dates: readonly string[]) =>
  dates
    .map((text) => ({ text, place: placeInTime(expectValue(parsePartialDate(text))) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ text }) => text);

it('puts what is known less exactly behind the days that it spans, the longer time further back', () => {
  expect(sorted('2017', 'December 2017', '31 December 2017', '1 January 2018', '11 May 2017', 'May 2017')).toEqual([
    '11 May 2017',
    'May 2017',
    '31 December 2017',
    'December 2017',
    '2017',
    '1 January 2018',
  ]);
});

it('puts what lasts where it began', () => {
  expect(sorted('5 May 2017', 'from 3 May 2017 to 9 June 2018', '2 May 2017')).toEqual([
    '2 May 2017',
    'from 3 May 2017 to 9 June 2018',
    '5 May 2017',
  ]);
});

it('puts parts of a time behind about that part', () => {
  expect(sorted('2017', 'late 2017', 'mid 2017', 'early 2017', '3 May 2017', '30 September 2017')).toEqual([
    'early 2017',
    '3 May 2017',
    'mid 2017',
    '30 September 2017',
    '2017',
    'late 2017',
  ]);
});

it('puts what has no last day behind everything, and what ends by a day behind that day', () => {
  expect(sorted('after 3 May 2017', '5 May 2019', 'by 4 May 2017', '4 May 2017')).toEqual([
    '4 May 2017',
    'by 4 May 2017',
    '5 May 2019',
    'after 3 May 2017',
  ]);
});
