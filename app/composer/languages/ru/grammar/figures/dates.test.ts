import { expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { on } from '../../../../../../test/builders/a-case';
import { beside, dateIn, when } from './dates';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (date: Parameters<typeof when>[0]) => plain(when(date));

test('a date is said as exactly as it is known', () => {
  expect([on('2011-10-19'), on('2011-10'), on('2011')].map(said)).toEqual([
    '19 октября 2011 года',
    'в октябре 2011 года',
    'в 2011 году',
  ]);
});

test('one moment within a range stands between its ends, which repeat nothing', () => {
  expect(
    [
      on('2013-08 or 2013-09'),
      on('2012-12 or 2013-01'),
      on('2011-10-19 or 2011-10-21'),
      on('2011-10-30 or 2011-11-02'),
      on('2010 or 2013'),
    ].map(said),
  ).toEqual([
    'между августом и сентябрем 2013 года',
    'между декабрем 2012 года и январем 2013 года',
    'между 19 и 21 октября 2011 года',
    'между 30 октября и 2 ноября 2011 года',
    'между 2010 и 2013 годами',
  ]);
});

test('a period goes from one end to the other', () => {
  expect(
    [
      on('2012-05-03 to 2012-05-09'),
      on('2011-11-01 to 2012-04-09'),
      on('2011-10 to 2011-11'),
      on('2010 to 2012'),
      on('2010 to 2013-05-03', { earliest: '2010-01-01', precision: 'year', latestPrecision: 'day' }),
    ].map(said),
  ).toEqual([
    'с 3 по 9 мая 2012 года',
    'с 1 ноября 2011 года по 9 апреля 2012 года',
    'с октября по ноябрь 2011 года',
    'с 2010 по 2012 год',
    'с 2010 года по 3 мая 2013 года',
  ]);
});

test('an open end says which end is open', () => {
  const open = { written: '', precision: 'month', spread: 'period' } as const;
  expect(
    [
      { ...open, earliest: '2012-05-01' },
      { ...open, earliest: '2012-05-01', ongoing: true as const },
      { ...open, earliest: '2012-05-01', spread: 'moment' as const },
      { ...open, latest: '2012-05-31' },
      { ...open, latest: '2012-05-31', spread: 'moment' as const },
      { ...open, precision: 'day' as const, earliest: '2011-12-16' },
      { ...open, precision: 'year' as const, latest: '2012-12-31' },
    ].map(said),
  ).toEqual([
    'с мая 2012 года',
    'с мая 2012 года по настоящее время',
    'не ранее мая 2012 года',
    'по май 2012 года',
    'не позднее мая 2012 года',
    '16 декабря 2011 года и в последующие дни',
    'по 2012 год',
  ]);
});

test('parts of a year, approximate dates and times of day say so', () => {
  expect(
    [
      on('2012', { part: 'late' }),
      on('2012-03', { part: 'middle' }),
      on('2012-03-01 or 2012-03-10', { part: 'early' }),
      on('2011', { approximate: true }),
      on('2011-05-03', { approximate: true }),
      on('2012-05-03 to 2012-05-09', { approximate: true }),
      on('2011-05-03', { time: '14:05' }),
    ].map(said),
  ).toEqual([
    'в конце 2012 года',
    'в середине марта 2012 года',
    'в начале марта 2012 года',
    'примерно в 2011 году',
    'около 3 мая 2011 года',
    'примерно с 3 по 9 мая 2012 года',
    '3 мая 2011 года в 14:05',
  ]);
});

test('a date as a noun is declined where it has cases', () => {
  expect([
    plain(dateIn(on('2011-10-19'), 'genitive')),
    plain(dateIn(on('2011-10'), 'dative')),
    plain(dateIn(on('2011'), 'instrumental')),
    plain(dateIn(on('2012', { part: 'late' }), 'dative')),
    plain(dateIn(on('2012-05-03 to 2012-05-09'), 'accusative')),
    plain(dateIn(on('2011-10-19 or 2011-10-21'), 'prepositional')),
  ]).toEqual([
    '19 октября 2011 года',
    'октябрю 2011 года',
    '2011 годом',
    'концу 2012 года',
    'период с 3 по 9 мая 2012 года',
    'периоде с 19 по 21 октября 2011 года',
  ]);
});

test('before is before the first day that is meant, after is after the last', () => {
  const either = on('2011-10 or 2012-01');
  expect([
    plain(beside('до', either)),
    plain(beside('после', either)),
    plain(beside('после', on('2011-10-19'))),
  ]).toEqual(['до октября 2011 года', 'после января 2012 года', 'после 19 октября 2011 года']);
});

test('a day and its month, a year and its word never part at the end of a line', () => {
  expect(when(on('2011-10-19'))).toBe('19\u00a0октября 2011\u00a0года');
});

test.each([
  ['spring 2020', 'весной 2020 года', 'весны 2020 года'],
  ['first half of 2020', 'в первой половине 2020 года', 'первой половины 2020 года'],
  ['second half of May 2020', 'во второй половине мая 2020 года', 'второй половины мая 2020 года'],
  ['Q4 2020', 'в четвертом квартале 2020 года', 'четвертого квартала 2020 года'],
  ['morning of 5 May 2017', 'утром 5 мая 2017 года', 'утра 5 мая 2017 года'],
  ['night of 5 to 6 May 2017', 'в ночь с 5 на 6 мая 2017 года', 'ночи с 5 на 6 мая 2017 года'],
  ['night of 30 April to 1 May 2017', 'в ночь с 30 апреля на 1 мая 2017 года', 'ночи с 30 апреля на 1 мая 2017 года'],
])('%s', (typed, moment, name) => {
  const given = expectValue(parsePartialDate(typed));
  expect([when(given), dateIn(given, 'genitive')].map(plain)).toEqual([moment, name]);
});
