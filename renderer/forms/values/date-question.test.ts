import { describe, expect, it, test } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { dateAnswers, likelyYears } from './date-question';

const english = createTranslator('en');

function asked(text: string, years: readonly number[] = []) {
  const read = parsePartialDate(text);
  if (read.ok) throw new Error(`${text} needs no question`);
  return dateAnswers(text, read.failure, years, english).map(({ value, label }) => `${value}: ${label}`);
}

describe('a date in doubt', () => {
  test.each([
    ['03/04/2011', [], ['03.04.2011: 3 April 2011, a Sunday', '04.03.2011: 4 March 2011, a Friday']],
    ['2011–12', [], ['2011-12: some day in December 2011', '2011/2012: from some day in 2011 to some day in 2012']],
    ['12 3', [2012], ['12 3 2012: 12 March 2012, a Monday']],
    ['12.3', [2012], ['12.3.2012: 12 March 2012, a Monday']],
    ['15 June', [2012, 2011], ['15 June 2012: 15 June 2012, a Friday', '15 June 2011: 15 June 2011, a Wednesday']],
    ['15–17 June', [2012], ['15–17 June 2012: from 15 June 2012 to 17 June 2012']],
    ['about 15 июня', [2012], ['about 15 июня 2012: about 15 June 2012']],
    ['29 February', [2012, 2011], ['29 February 2012: 29 February 2012, a Wednesday']],
    ['19.10.11', [], ['19.10.2011: 19 October 2011, a Wednesday']],
    ['19.10.85', [], ['19.10.1985: 19 October 1985, a Saturday', '19.10.2085: 19 October 2085, a Friday']],
    ['nonsense', [], []],
  ] as const)('%s is asked about with answers that say it without doubt', (text, years, answers) => {
    expect(asked(text, years)).toEqual(answers);
  });
});

describe('the years that are likely', () => {
  const on = (day: string) => ({ date: { written: day, earliest: day, latest: day, precision: 'day' } });

  it('begin with the date that stood here and those that the case speaks of most', () => {
    const parsed = parsePartialDate('5.5.2010');
    const records = [on('2012-01-01'), on('2012-02-02'), on('2011-03-03'), { sanctions: [on('2013-01-01')] }];
    expect(likelyYears(parsed.ok ? parsed.value : undefined, records, '2014-03-01')).toEqual([2010, 2012, 2013, 2014]);
  });

  it('are this one and the last in an empty case', () => {
    expect(likelyYears(undefined, [], '2014-03-01')).toEqual([2014, 2013]);
  });
});
