import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parsePartialDate } from '../values/dates/parse-partial-date';
import { PartialDate } from '../values/dates/partial-date';
import { toWritten } from '../values/dates/write-partial-date';
import { dateReading } from './date-reading';
import { createTranslator } from './translator';

const english = createTranslator('en');
const context = { today: '2014-03-01' };

function typed(text: string): PartialDate {
  const read = parsePartialDate(text, context);
  if (!read.ok) throw new Error(`${text}: ${read.failure.problem}`);
  return read.value;
}

describe('a typed date read back', () => {
  test.each([
    ['19.10.2011', '19 October 2011, a Wednesday'],
    ['12 3 2012', '12 March 2012, a Monday'],
    ['10.2011', 'some day in October 2011'],
    ['2011', 'some day in 2011'],
    ['c. 2011', 'about 2011'],
    ['c. 19.10.2011', 'about 19 October 2011'],
    ['12.2011–01.2012', 'from some day in December 2011 to some day in January 2012'],
    ['1.11.2011 – 9.4.2012', 'from 1 November 2011 to 9 April 2012'],
    ['2010 – 3 May 2013', 'from some day in 2010 to 3 May 2013'],
    ['between May and June 2011', 'at some time between some day in May 2011 and some day in June 2011'],
    ['during 2011', 'the whole of 2011'],
    ['early 2012', 'early 2012'],
    ['since May 2012', 'from some day in May 2012 to date'],
    ['March 2013 to date', 'from some day in March 2013 to date'],
    ['before May 2012', 'some day in April 2012 or earlier'],
    ['+10', '11 March 2014, a Tuesday'],
    ['вчера', '28 February 2014, a Friday'],
    ['в начале мая 2012 года', 'early May 2012'],
    ['19.10.2011 14:05', '19 October 2011, a Wednesday, 14:05'],
  ])('%s: %s', (text, reading) => {
    expect(dateReading(typed(text), english)).toBe(reading);
  });
});

const months = ['January', 'Feb.', 'март', 'апреля'] as const;
const year = fc.constantFrom(2011, 2012);
const number = fc.integer({ min: 1, max: 4 });

/** A unit in one of the forms that people type, with the numbers that it stands for. */
const unit: fc.Arbitrary<string> = fc
  .record({ year, month: number, day: number, form: fc.nat({ max: 8 }) })
  .map(({ year: y, month: m, day: d, form }) => {
    const name = months[m - 1] ?? '';
    const forms = [`${d}.${m}.${y}`, `${d} ${m} ${y}`, `${y}-0${m}-0${d}`, `${d} ${name} ${y}`];
    return [...forms, `${m}.${y}`, `${name} ${y}`, `${y}-0${m}`, String(y), `0${d}.0${m}.${y}`][form] ?? '';
  });
const vague = fc.oneof(
  year.map(String),
  fc.tuple(number, year).map(([m, y]) => `${months[m - 1] ?? ''} ${y}`),
);
const frames = ['c. U', 'about U', 'since U', 'from U', 'until U', 'before U', 'after U', 'by U', 'not earlier than U'];
const accepted = fc
  .oneof(
    unit,
    fc.tuple(fc.constantFrom(...frames), unit).map(([frame, of]) => frame.replace('U', of)),
    vague.map((of) => `during ${of}`),
    fc.tuple(fc.constantFrom('early', 'mid', 'late', 'конец'), vague).map(([part, of]) => `${part} ${of}`),
    unit.map((of) => `${of} to date`),
    fc
      .tuple(unit, unit, fc.constantFrom('A–B', 'A - B', 'from A to B', 'between A and B', 'с A по B'))
      .map(([from, to, frame]) => frame.replace('A', from).replace('B', to)),
    fc.tuple(number, number, year).map(([d, m, y]) => `${d}.${m}.${y} 14:0${d}`),
    fc.integer({ min: -30, max: 30 }).map((days) => (days < 0 ? String(days) : `+${days}`)),
    fc.constantFrom('today', 'yesterday', 'tomorrow', 'позавчера'),
  )
  .filter((text) => parsePartialDate(text, context).ok);

/** What a date means, apart from the words that it was written in. */
function meaning(date: PartialDate): unknown {
  return { ...date, written: undefined };
}

describe('a date typed in any accepted form', () => {
  it('is stored and exported as what was typed, neither more nor less exactly', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(accepted, (text) => {
        const date = typed(text);
        const stored = PartialDate.parse(JSON.parse(JSON.stringify(date)));
        expect(stored).toEqual(date);
        expect(meaning(typed(stored.written))).toEqual(meaning(date));
        expect(meaning(typed(toWritten(stored)))).toEqual(meaning(date));
      }),
      { numRuns: 500 },
    );
  });

  it('is read back in words that no date of another meaning has', { timeout: 60_000 }, () => {
    const meanings = new Map<string, string>();
    fc.assert(
      fc.property(accepted, (text) => {
        const date = typed(text);
        const reading = dateReading(date, english);
        const known = meanings.get(reading) ?? toWritten(date);
        meanings.set(reading, known);
        expect({ reading, means: toWritten(date) }).toEqual({ reading, means: known });
      }),
      { numRuns: 3000 },
    );
  });
});
