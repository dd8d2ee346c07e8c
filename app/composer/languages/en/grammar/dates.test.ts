import { expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { plainText } from '../../../words/words';
import { on } from '../../../../../test/builders/a-case';
import { date, opening, openingOver, when } from './dates';

test('a date is said as exactly as it is known', () => {
  expect([on('2011-10-19'), on('2012-03'), on('2012')].map(when)).toEqual([
    'on 19 October 2011',
    'in March 2012',
    'in 2012',
  ]);
});

test('a range does not repeat what its ends share', () => {
  expect([on('2013-08 or 2013-09'), on('2011-11-01 to 2012-04-09'), on('2012-05-03 to 2012-05-09')].map(when)).toEqual([
    'between August and September 2013',
    'from 1 November 2011 to 9 April 2012',
    'from 3 to 9 May 2012',
  ]);
});

test('the part of a year that the source names is kept', () => {
  expect([on('2012', { part: 'late' }), on('2012', { part: 'middle' })].map(when)).toEqual([
    'in late 2012',
    'in mid-2012',
  ]);
});

test('an open end says which end is open', () => {
  const open = { written: '', precision: 'month', spread: 'period' } as const;
  expect([
    when({ ...open, earliest: '2012-05-01', ongoing: true }),
    when({ ...open, latest: '2012-05-31' }),
    when({ ...open, latest: '2012-05-31', spread: 'moment' }),
    opening({ ...open, latest: '2012-05-31' }),
    when({ ...open, precision: 'day', earliest: '2011-12-16' }),
  ]).toEqual([
    'since May 2012',
    'until May 2012',
    'by the end of May 2012',
    'by the end of May 2012,',
    'on 16 December 2011 and in the days that followed',
  ]);
});

test('what happened at one moment within a span is not said to fill it', () => {
  expect([opening(on('2010 to 2013')), openingOver(on('2010 to 2013')), opening(undefined)]).toEqual([
    'between 2010 and 2013,',
    'from 2010 to 2013,',
    '',
  ]);
});

test('an approximate date and a time of day say so', () => {
  expect([date(on('2011', { approximate: true })), when(on('2011-05-03', { time: '14:05' }))]).toEqual([
    'about 2011',
    'on 3 May 2011 at 14:05',
  ]);
});

test.each([
  ['spring 2020', 'in spring 2020', 'spring 2020'],
  ['first half of 2020', 'in the first half of 2020', 'the first half of 2020'],
  ['second half of May 2020', 'in the second half of May 2020', 'the second half of May 2020'],
  ['Q3 2020', 'in the third quarter of 2020', 'the third quarter of 2020'],
  ['evening of 5 May 2017', 'on the evening of 5 May 2017', 'the evening of 5 May 2017'],
  ['night of 5 to 6 May 2017', 'on the night of 5 to 6 May 2017', 'the night of 5 to 6 May 2017'],
  ['night of 30 April to 1 May 2017', 'on the night of 30 April to 1 May 2017', 'the night of 30 April to 1 May 2017'],
  ['since spring 2020', 'since spring 2020', 'spring 2020'],
])('%s', (typed, moment, name) => {
  const given = expectValue(parsePartialDate(typed));
  expect([when(given), date(given)].map(plainText)).toEqual([moment, name]);
});
