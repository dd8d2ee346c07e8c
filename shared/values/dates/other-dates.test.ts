import { describe, expect, it, test } from 'vitest';
import { parsePartialDate } from './parse-partial-date';
import { toWritten } from './write-partial-date';

/** What a text means in the short form, or why it means nothing. */
function meaning(text: string): unknown {
  const read = parsePartialDate(text);
  return read.ok ? toWritten(read.value) : read.failure;
}

describe('a day in another language', () => {
  test.each([
    '18 février 2020',
    'le 18 février 2020',
    '18 fevrier 2020',
    '18 de febrero de 2020',
    '18 de fevereiro de 2020',
    '18. Februar 2020',
    '18 Şubat 2020',
    "18 Şubat 2020'de",
    '18 SUBAT 2020',
    '18 лютого 2020 року',
    '18 лютого 2020 р.',
    '18 лютага 2020 года',
    '18 ақпан 2020',
    '18-февраль 2020-жыл',
    '2020-жылдын 18-февралы',
    '2020 yil 18 fevral',
    '18-fevral 2020-yil',
    '2020 йил 18 феврал',
    '18 феврали соли 2020',
    '18 fevral 2020-ci il',
    '18 თებერვალი, 2020',
    '18 փետրվարի, 2020 թ.',
    '18 فبراير 2020',
    '١٨ فبراير ٢٠٢٠',
    '18 شباط 2020',
    '2020年2月18日',
    '18 lutego 2020 r.',
  ])('%s is read', (text) => {
    expect(meaning(text)).toBe('2020-02-18');
  });

  it('may have its month in two words, or no day', () => {
    expect(meaning('5 كانون الثاني 2017')).toBe('2017-01-05');
    expect(meaning('1er mars 2020')).toBe('2020-03-01');
    expect(meaning('février 2020')).toBe('2020-02');
    expect(meaning('у травні 2017')).not.toBe('2017-06');
    expect(meaning('2020年2月')).toBe('2020-02');
  });
});

test.each([
  ['11 May 2017, 8 p.m.', '2017-05-11T20:00'],
  ['11 May 2017 at 8:30 pm', '2017-05-11T20:30'],
  ['11 May 2017, 12 a.m.', '2017-05-11T00:00'],
  ['11 May 2017, 12 noon', '2017-05-11T12:00'],
  ['11.05.2017 в 14.05', '2017-05-11T14:05'],
  ['11 мая 2017 года в 20 часов', '2017-05-11T20:00'],
  ['11 мая 2017 года, 20 ч 5 мин', '2017-05-11T20:05'],
  ['11 mai 2017 à 20h15', '2017-05-11T20:15'],
])('%s has its time', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test.each([
  ['spring 2020', 'spring 2020'],
  ['in the summer of 2020', 'summer 2020'],
  ['осенью 2020 года', 'autumn 2020'],
  ['winter 2020', 'winter 2020'],
  ['since spring 2020', 'spring 2020/now'],
  ['first half of 2020', 'first half of 2020'],
  ['во второй половине мая 2020 года', 'second half of 2020-05'],
  ['первое полугодие 2020 года', 'first half of 2020'],
  ['third quarter of 2020', 'third quarter of 2020'],
  ['Q1 2020', 'first quarter of 2020'],
  ['II квартал 2020 года', 'second quarter of 2020'],
  ['morning of 5 May 2017', 'morning of 2017-05-05'],
  ['5 May 2017, in the evening', 'evening of 2017-05-05'],
  ['утром 5 мая 2017 года', 'morning of 2017-05-05'],
  ['night of 5 to 6 May 2017', 'night of 2017-05-05 to 2017-05-06'],
  ['on the night of 5–6 May 2017', 'night of 2017-05-05 to 2017-05-06'],
  ['в ночь с 5 на 6 мая 2017 года', 'night of 2017-05-05 to 2017-05-06'],
  ['в ночь на 1 мая 2017 года', 'night of 2017-04-30 to 2017-05-01'],
])('%s is %s', (text, expected) => {
  expect(meaning(text)).toBe(expected);
  expect(meaning(expected)).toBe(expected);
});

it('narrows a half and a quarter to their days, and a season to its year alone', () => {
  expect(parsePartialDate('first half of 2020')).toMatchObject({
    value: { earliest: '2020-01-01', latest: '2020-06-30', precision: 'year' },
  });
  expect(parsePartialDate('second half of May 2020')).toMatchObject({
    value: { earliest: '2020-05-16', latest: '2020-05-31' },
  });
  expect(parsePartialDate('Q4 2020')).toMatchObject({ value: { earliest: '2020-10-01', latest: '2020-12-31' } });
  expect(parsePartialDate('spring 2020')).toMatchObject({ value: { earliest: '2020-01-01', latest: '2020-12-31' } });
});

it('asks which night is meant where one day is named', () => {
  const readings = ['night of 2017-05-05 to 2017-05-06', 'night of 2017-05-04 to 2017-05-05'];
  expect(meaning('the night of 5 May 2017')).toEqual({ problem: 'ambiguous-date', readings });
  expect(meaning('ночью 5 мая 2017 года')).toEqual({ problem: 'ambiguous-date', readings });
  expect(readings.map(meaning)).toEqual(readings);
});

test.each(['night of 5 to 8 May 2017', 'spring May 2020', 'morning of May 2020', 'first quarter of May 2020'])(
  '%s is none',
  (text) => {
    expect(meaning(text)).toEqual({ problem: 'unreadable-date' });
  },
);

test.each([
  ['1443/7/29', 1443],
  ['29 Rajab 1443', 1443],
  ['١٤٤٣/٧/٢٩', 1443],
  ['2565', 2565],
  ['5 May 2565', 2565],
  ['1400', 1400],
  ['15 Khordad 1401', 1401],
  ['5 Tishrei 5782', 5782],
  ['31.02.1443', 1443],
  ['between 2016 and 2560', 2560],
])('%s has a year of no case', (text, year) => {
  expect(meaning(text)).toEqual({ problem: 'other-calendar', year });
});

test.each(['1689', '14 July 1789', '2099', 'before 1948'])('%s is a year of laws and cases', (text) => {
  expect(parsePartialDate(text).ok).toBe(true);
});
