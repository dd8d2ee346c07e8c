import { describe, expect, it } from 'vitest';
import { PartialDate } from '../values/dates/partial-date';
import { dateInWords } from './date-words';
import { countInWords, moneyInWords, termInWords } from './quantity-words';
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
  });
});
