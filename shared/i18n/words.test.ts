import { describe, expect, it } from 'vitest';
import { PartialDate } from '../values/dates/partial-date';
import { dateInWords } from './date-words';
import { countInWords, moneyInWords, termInWords } from './quantity-words';
import { UnitId } from '../values/quantities/quantity';
import { createTranslator } from './translator';

const english = createTranslator('en');
const said = (date: Readonly<Record<string, unknown>>) =>
  dateInWords(PartialDate.parse({ written: 'as typed', ...date }), english);
const day = { earliest: '2011-10-19', latest: '2011-10-19', precision: 'day' };
const month = { earliest: '2012-05-01', latest: '2012-05-31', precision: 'month' };

describe('a date in words', () => {
  it.each([
    ['a day', day, '19 October 2011'],
    ['a day with a time', { ...day, time: '14:05', timeZone: 'Asia/Almaty' }, '19 October 2011, 14:05 (Almaty time)'],
    ['a month', month, 'May 2012'],
    ['a year', { earliest: '2011-01-01', latest: '2011-12-31', precision: 'year', approximate: true }, 'about 2011'],
    ['a part', { earliest: '2012-01-01', latest: '2012-04-30', precision: 'year', part: 'early' }, 'early 2012'],
    ['a period', { ...month, earliest: '2012-03-01', spread: 'period' }, 'from March 2012 to May 2012'],
    [
      'ends that are known differently',
      { earliest: '2010-01-01', latest: '2013-05-03', precision: 'year', latestPrecision: 'day', spread: 'period' },
      'from 2010 to 3 May 2013',
    ],
    ['a moment between', { ...month, earliest: '2012-03-01' }, 'between March 2012 and May 2012'],
    ['an open start', { latest: '2012-05-31', precision: 'month' }, 'by May 2012'],
    ['an open end', { earliest: '2012-05-01', precision: 'month', spread: 'period' }, 'since May 2012'],
    [
      'what goes on',
      { earliest: '2012-05-01', precision: 'month', spread: 'period', ongoing: true },
      'from May 2012 to date',
    ],
    ['an assumed year', { ...day, yearAssumed: true }, '19 October 2011 (year assumed)'],
  ])('says %s', (_, date, words) => {
    expect(said(date)).toBe(words);
  });
});

describe('quantities in words', () => {
  it('say terms by unit', () => {
    expect(termInWords({ years: 1, months: 6 }, english)).toBe('1 year 6 months');
    expect(termInWords({ days: 10, approximate: true }, english)).toBe('about 10 days');
    expect(termInWords({ weeks: 0, several: 'weeks' }, english)).toBe('several weeks');
  });

  it('say counts with what is counted', () => {
    expect(countInWords({ number: 40, exactness: 'more-than', unit: 'activists' }, english)).toBe(
      'more than 40 activists',
    );
  });

  it('say money with what it is worth elsewhere', () => {
    const converted = { amount: 25000, currency: 'EUR', exactness: 'about', rate: 200 } as const;
    expect(moneyInWords({ amount: 5000000, currency: 'KZT', converted }, english)).toBe(
      '5,000,000 KZT (about 25,000 EUR, at 200)',
    );
    expect([20, 1].map((amount) => moneyInWords({ amount, currency: 'XXX' }, english))).toEqual([
      '20 units of account',
      '1 unit of account',
    ]);
  });

  it('say sums in units with the plural that is recorded, and that a unit is gone', () => {
    const names = new Map([
      ['base', { one: 'Base unit', many: 'base units' }],
      ['uit', { one: 'UIT' }],
    ]);
    const say = (amount: number, unit: string) =>
      moneyInWords({ amount, currency: 'XXX', unit: UnitId.parse(unit) }, english, (id) => names.get(id));
    expect([say(20, 'base'), say(1, 'base'), say(0.5, 'base'), say(20, 'uit'), say(20, 'gone')]).toEqual([
      '20 base units',
      '1 Base unit',
      '0.5 base units',
      '20 × UIT',
      '20 of a unit of account that is gone',
    ]);
    expect(moneyInWords({ amount: 20, currency: 'XXX', unit: UnitId.parse('base') }, english)).toBe(
      '20 units of account',
    );
  });
});
