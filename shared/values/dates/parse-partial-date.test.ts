import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysInMonth, firstDayOf, lastDayOf, precisionOf, type CalendarUnit } from './calendar';
import { parsePartialDate, type DateContext } from './parse-partial-date';
import { PartialDate } from './partial-date';
import { toWritten } from './write-partial-date';

function meaning(text: string, context?: DateContext) {
  const result = parsePartialDate(text, context);
  if (!result.ok) return result.failure.problem;
  return toWritten(PartialDate.parse(result.value));
}

describe('a text that is no date', () => {
  test.each(['-', '1 or ', 'and ', '[..', ' г', 'may '])('is refused at once, however often it says "%s"', (piece) => {
    const began = performance.now();
    expect(meaning(piece.repeat(100_000 / piece.length))).toBe('too-long');
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('a date as people type it', () => {
  test.each([
    ['19.10.2011', '2011-10-19'],
    ['9. 1. 2011', '2011-01-09'],
    ['19 Oct 2011', '2011-10-19'],
    ['19 October 2011', '2011-10-19'],
    ['On 19th of October, 2011', '2011-10-19'],
    ['October 19, 2011', '2011-10-19'],
    ['2011-10-19', '2011-10-19'],
    ['2011/10/19', '2011-10-19'],
    ['19/10/2011', '2011-10-19'],
    ['10/19/2011', '2011-10-19'],
    ['19 октября 2011 г.', '2011-10-19'],
    ['10.2011', '2011-10'],
    ['2011-10', '2011-10'],
    ['October 2011', '2011-10'],
    ['in March of 2012', '2012-03'],
    ['в мае 2012', '2012-05'],
    ['2011', '2011'],
    ['c. 2011', '~2011'],
    ['circa 2011', '~2011'],
    ['about 3 May 2012', '~2012-05-03'],
    ['2011~', '~2011'],
    ['early 2012', 'early 2012'],
    ['mid-2012', 'mid 2012'],
    ['late March 2012', 'late 2012-03'],
    ['at the end of 2012', 'late 2012'],
    ['at the end 2012', 'late 2012'],
    ['в конце 2012 года', 'late 2012'],
    ['19.10.2011 14:05', '2011-10-19T14:05'],
    ['19 October 2011 at 9:30', '2011-10-19T09:30'],
    ['2011-10-19T14:05[Asia/Almaty]', '2011-10-19T14:05[Asia/Almaty]'],
  ])('%s is %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test.each([
    ['12.2011–01.2012', '2011-12/2012-01'],
    ['12.2011-01.2012', '2011-12/2012-01'],
    ['2010–2013', '2010/2013'],
    ['2010 - 2013', '2010/2013'],
    ['2010-2013', '2010/2013'],
    ['2010–13', '2010/2013'],
    ['1 November 2011 – 9 April 2012', '2011-11-01/2012-04-09'],
    ['from 1 November 2011 to 9 April 2012', '2011-11-01/2012-04-09'],
    ['с 1 ноября 2011 по 9 апреля 2012', '2011-11-01/2012-04-09'],
    ['between 1 November 2011 and 9 April 2012', '[2011-11-01..2012-04-09]'],
    ['Between August and September 2013', '[2013-08..2013-09]'],
    ['May and June 2011', '2011-05/2011-06'],
    ['May or June 2011', '[2011-05..2011-06]'],
    ['16–17 December 2011', '2011-12-16/2011-12-17'],
    ['16 November - 17 December 2011', '2011-11-16/2011-12-17'],
    ['during 2011', '2011/2011'],
    ['2010 – 3 May 2013', '2010/2013-05-03'],
    ['since May 2012', '2012-05/now'],
    ['March 2013 to date', '2013-03/now'],
    ['since 23 January 2013 until now', '2013-01-23/now'],
    ['с мая 2012 по настоящее время', '2012-05/now'],
    ['from May 2012', '2012-05/..'],
    ['с мая 2012 года', '2012-05/..'],
    ['с 2020 г.', '2020/..'],
    ['со 2 марта 2021 года', '2021-03-02/..'],
    ['until 3 July 2013', '../2013-07-03'],
    ['through 3 July 2013', '../2013-07-03'],
    ['by the end of 2012', '[..2012]'],
    ['before May 2012', '[..2012-04]'],
    ['after 2012', '[2013..]'],
    ['prior to 16 December 2011', '[..2011-12-15]'],
    ['not earlier than May 2012', '[2012-05..]'],
  ])('the span %s is %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });

  test.each([
    ['today', '2014-03-01'],
    ['yesterday', '2014-02-28'],
    ['вчера', '2014-02-28'],
    ['+10', '2014-03-11'],
    ['-1', '2014-02-28'],
  ])('%s is told from the given day', (text, expected) => {
    const result = parsePartialDate(text, { today: '2014-03-01' });
    expect(result).toEqual({
      ok: true,
      value: { written: expected, earliest: expected, latest: expected, precision: 'day', spread: 'moment' },
    });
  });

  test.each([
    ['15 June', '2012?-06-15'],
    ['15.06', '2012?-06-15'],
    ['in March', '2012?-03'],
    ['15–17 June', '2012?-06-15/2012?-06-17'],
  ])('%s takes the year of the context and says so', (text, expected) => {
    expect(meaning(text, { year: 2012 })).toBe(expected);
    expect(meaning(text)).toBe('year-needed');
  });

  it('keeps the words as they were typed', () => {
    const result = parsePartialDate('  at the end\u00a0of 2012 ');
    expect(result.ok && result.value.written).toBe('at the end of 2012');
  });

  it('keeps the precision of each end of a span', () => {
    const result = parsePartialDate('2010 – 3 May 2013');
    expect(result.ok && result.value).toMatchObject({
      precision: 'year',
      latestPrecision: 'day',
      latest: '2013-05-03',
    });
  });
});

describe('a text that is no one date', () => {
  test.each([
    ['03/04/2011', 'ambiguous-date'],
    ['2011–12', 'ambiguous-date'],
    ['9 April 2012 – 1 November 2011', 'end-before-start'],
    ['November – April 2012', 'end-before-start'],
    ['31 April 2011', 'no-such-day'],
    ['29.02.2011', 'no-such-day'],
    ['19.10.11', 'unreadable-date'],
    ['2010 and 2013', 'unreadable-date'],
    ['October 2011 14:05', 'unreadable-date'],
    ['before early 2012', 'unreadable-date'],
    ['early 3 May 2012', 'unreadable-date'],
    ['four days before the arrest', 'unreadable-date'],
    ['yesterday', 'unreadable-date'],
    ['12', 'unreadable-date'],
    ['', 'unreadable-date'],
  ])('%s is refused: %s', (text, problem) => {
    expect(meaning(text)).toBe(problem);
  });

  it('names the days that an ambiguous date may be', () => {
    expect(parsePartialDate('03/04/2011')).toEqual({
      ok: false,
      failure: { problem: 'ambiguous-date', readings: ['2011-04-03', '2011-03-04'] },
    });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const result = parsePartialDate(text, { today: '2014-03-01', year: 2014 });
        return !result.ok || PartialDate.safeParse(result.value).success;
      }),
    );
  });
});

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.record({ year, month: fc.integer({ min: 1, max: 12 }) });
const day = month.chain((unit) =>
  fc.integer({ min: 1, max: daysInMonth(unit.year, unit.month) }).map((date) => ({ ...unit, day: date })),
);
const unit: fc.Arbitrary<CalendarUnit> = fc.oneof(
  year.map((only) => ({ year: only })),
  month,
  day,
);
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
const moreNames = ['August', 'September', 'October', 'November', 'December'];
const monthName = (number = 1) => [...names, ...moreNames][number - 1] ?? '';
const inWords = (of: CalendarUnit) => [of.day, of.month && monthName(of.month), of.year].filter(Boolean).join(' ');
const inNumbers = (of: CalendarUnit) => [of.day, of.month, of.year].filter((part) => part !== undefined).join('.');
const shortened = (of: CalendarUnit) =>
  [of.day, of.month && monthName(of.month).slice(0, 3), of.year].filter(Boolean).join(' ');
const writing = fc.constantFrom(inWords, inNumbers, shortened);

describe('every date', () => {
  it('has the precision that was written, neither more nor less', () => {
    fc.assert(
      fc.property(unit, writing, (of, write) => {
        expect(parsePartialDate(write(of))).toEqual({
          ok: true,
          value: {
            written: write(of),
            earliest: firstDayOf(of),
            latest: lastDayOf(of),
            precision: precisionOf(of),
            spread: 'moment',
          },
        });
      }),
    );
  });

  it('keeps the first and last day of a span', () => {
    fc.assert(
      fc.property(unit, unit, writing, (one, other, write) => {
        const [from, to] = firstDayOf(one) <= lastDayOf(other) ? [one, other] : [other, one];
        const result = parsePartialDate(`${write(from)} – ${write(to)}`);
        expect(result.ok && [result.value.earliest, result.value.latest]).toEqual([firstDayOf(from), lastDayOf(to)]);
      }),
    );
  });

  it('reads back from its short form to the same date', () => {
    const frames = fc.constantFrom('', 'c. ', 'since ', 'until ', 'before ', 'after ', 'by ', 'during ', 'from ');
    const forms = fc.oneof(
      fc.tuple(frames, unit).map(([frame, of]) => frame + inWords(of)),
      fc.tuple(unit, unit, fc.constantFrom('A – B', 'between A and B')).map(([one, other, frame]) => {
        const [from, to] = firstDayOf(one) <= lastDayOf(other) ? [one, other] : [other, one];
        return frame.replace('A', inWords(from)).replace('B', inWords(to));
      }),
      fc.tuple(fc.constantFrom('early', 'mid', 'late'), month).map(([part, of]) => `${part} ${inWords(of)}`),
    );
    fc.assert(
      fc.property(forms, (text) => {
        const first = parsePartialDate(text);
        const again = first.ok ? parsePartialDate(toWritten(first.value)) : first;
        expect(again).toEqual(
          first.ok ? { ok: true, value: { ...first.value, written: toWritten(first.value) } } : first,
        );
        expect(first.ok).toBe(true);
      }),
    );
  });
});
