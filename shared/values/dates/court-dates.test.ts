import { describe, expect, it, test } from 'vitest';
import { monthNamed, takeWeekday } from './date-words';
import { monthNames } from './month-names';
import { parsePartialDate } from './parse-partial-date';

describe('a date copied from a court paper', () => {
  test.each([
    '19.10.2011 г.',
    '19.10.2011г.',
    '«19» октября 2011 года',
    '"19" октября 2011 г.',
    'среда, 19 октября 2011',
    'Wednesday, 19 October 2011',
    '19 October 2011 (Wednesday)',
    '19.10.2011, ср.',
    '2011 жылғы 19 қазан',
    '19 қазан 2011 ж.',
    '19 қазанда 2011 жылы',
    '19.10.2011\u200f',
    '\u200e19.10.2011',
    '19.\u200b10.2011',
  ])('%s is the day', (text) => {
    expect(read(text)).toEqual({ earliest: '2011-10-19', latest: '2011-10-19', precision: 'day', spread: 'moment' });
  });

  test.each([
    ['19.10.2011 14:05:30', undefined],
    ['19.10.2011 г. в 14:05', undefined],
    ['2011-10-19T14:05:00Z', 'UTC'],
    ['2011-10-19T14:05:00.000+06:00', 'Etc/GMT-6'],
    ['19.10.2011 14:05[Asia/Almaty]', 'Asia/Almaty'],
  ])('%s has its time', (text, timeZone) => {
    expect(read(text)).toMatchObject({ earliest: '2011-10-19', latest: '2011-10-19', time: '14:05' });
    expect(Object.entries(read(text)).find(([name]) => name === 'timeZone')?.[1]).toBe(timeZone);
  });

  it('of 24:00 is asked, and both answers can be read', () => {
    const readings = ['19.10.2011 23:59', '20.10.2011 00:00'];
    expect(read('19.10.2011 24:00')).toEqual({ problem: 'ambiguous-date', readings });
    expect(readings.map((text) => parsePartialDate(text).ok)).toEqual([true, true]);
    expect(read('19.10.2011 24:30')).toEqual({ problem: 'unreadable-date' });
  });

  test.each([
    ['31.11.2012', { month: 11, days: 30, year: 2012 }],
    ['29.02.2011', { month: 2, days: 28, year: 2011 }],
    ['31 ноября 2012 года', { month: 11, days: 30, year: 2012 }],
    ['31/11/2012', { month: 11, days: 30, year: 2012 }],
    ['1–31 November 2012', { month: 11, days: 30, year: 2012 }],
    ['since 31.04.2012', { month: 4, days: 30, year: 2012 }],
  ])('%s is told what its month has', (text, missing) => {
    expect(read(text)).toEqual({ problem: 'no-such-day', ...missing });
  });

  it('with the wrong day of the week is told the right one', () => {
    expect(read('Monday, 19 October 2011')).toEqual({ problem: 'wrong-weekday', weekday: 3 });
  });

  test.each(['32.11.2012', '19.13.2011', 'среда', '31.11.99999'])('%s is none', (text) => {
    expect(read(text)).toEqual({ problem: 'unreadable-date' });
  });
});

it('names no day after the last that a date can name', () => {
  const strange = { problem: 'other-calendar', year: 9999 };
  expect(['after 31.12.9999', 'after 9999', '31.12.9999 24:00'].map(read)).toEqual(
    Array.from({ length: 3 }, () => strange),
  );
});

const locales = 'en ru kk uk be ky tg uz uz-Cyrl fr es pt it ro de nl pl tr az tk ka hy ar ar-SY ar-MA ar-DZ fa'.split(
  ' ',
);

describe.each(locales)('the months of %s', (locale) => {
  it('are those that the language data has, with a day and alone', () => {
    const days = Array.from({ length: 12 }, (_, at) => Date.UTC(2011, at, 5));
    const [alone, dated] = ([{ month: 'long' }, { month: 'long', day: 'numeric' }] as const).map((options) =>
      days.map((day) => monthIn(locale, options, day)),
    );
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect([alone?.map(monthNamed), dated?.map(monthNamed)]).toEqual([numbers, numbers]);
  });
});

it('has no name for two months', () => {
  const named = monthNames.flatMap((names) => names.split(' ').map((name, at) => [name, at + 1] as const));
  expect(named.filter(([name, month]) => monthNamed(name) !== month)).toEqual([]);
});

describe.each(['en', 'ru', 'kk'])('the words of %s', (locale) => {
  it('are those that the language data has', () => {
    const months = Array.from({ length: 12 }, (_, at) => spoken(locale, { month: 'long' }, Date.UTC(2011, at, 5)));
    const days = Array.from({ length: 7 }, (_, at) => spoken(locale, { weekday: 'long' }, Date.UTC(2001, 0, 1 + at)));
    expect(months.map(monthNamed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(days.map((day) => takeWeekday(`${day}, 1`).weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

/** The name of a month in a language; one of two words with an underscore between them. */
function monthIn(locale: string, options: Intl.DateTimeFormatOptions, day: number): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
  const found = format.formatToParts(day).find(({ type }) => type === 'month');
  return (found?.value ?? '').toLowerCase().replace(' ', '_');
}

function spoken(locale: string, options: Intl.DateTimeFormatOptions, day: number): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day).toLowerCase();
}

/** What a text means without its words, or why it means nothing. */
function read(text: string): object {
  const result = parsePartialDate(text);
  if (!result.ok) return result.failure;
  return Object.fromEntries(Object.entries(result.value).filter(([name]) => name !== 'written'));
}
