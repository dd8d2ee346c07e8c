import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseTerm } from './parse-term';
import type { Term } from './quantity';
import { termInWords } from './write-term';

describe('a term as people type it', () => {
  test.each<[string, Term]>([
    ['18 months', { months: 18 }],
    ['P1Y6M', { years: 1, months: 6 }],
    ['PT48H', { hours: 48 }],
    ['1 year 6 months', { years: 1, months: 6 }],
    ['1 year and 6 months', { years: 1, months: 6 }],
    ['one and a half years', { years: 1, months: 6 }],
    ['7.5 years', { years: 7, months: 6 }],
    ['seven and a half years', { years: 7, months: 6 }],
    ['half a year', { months: 6 }],
    ['a year', { years: 1 }],
    ['three months', { months: 3 }],
    ['3-month', { months: 3 }],
    ['1y 6m', { years: 1, months: 6 }],
    ['48h', { hours: 48 }],
    ['PT1H20M', { hours: 1, minutes: 20 }],
    ['40 minutes', { minutes: 40 }],
    ['1 hour 20 min', { hours: 1, minutes: 20 }],
    ['1¼ hours', { hours: 1, minutes: 15 }],
    ['25 минут', { minutes: 25 }],
    ['полчаса', { half: 'hours' }],
    ['15 days', { days: 15 }],
    ['about ten days', { days: 10, approximate: true }],
    ['several weeks', { several: 'weeks' }],
    ['for life', { life: true }],
    ['life imprisonment', { life: true }],
    ['пожизненно', { life: true }],
    ['пожизненное лишение свободы', { life: true }],
    ['indefinitely', { indefinite: true }],
    ['for an indefinite term', { indefinite: true }],
    ['на неопределённый срок', { indefinite: true }],
    ['25 years to life', { years: 25, to: { life: true } }],
    ['15 to 20 years', { years: 15, to: { years: 20 } }],
    ['from 15 to 20 years', { years: 15, to: { years: 20 } }],
    ['between 15 and 20 years', { years: 15, to: { years: 20 } }],
    ['15–20 years', { years: 15, to: { years: 20 } }],
    ['6-9 months', { months: 6, to: { months: 9 } }],
    ['six months to two and a half years', { months: 6, to: { years: 2, months: 6 } }],
    ['about two to three weeks', { weeks: 2, to: { weeks: 3 }, approximate: true }],
    ['от 15 до 20 лет', { years: 15, to: { years: 20 } }],
    ['от 25 лет до пожизненного лишения свободы', { years: 25, to: { life: true } }],
    ['at least three years', { years: 3, bound: 'at-least' }],
    ['5 years or more', { years: 5, bound: 'at-least' }],
    ['up to seven days', { days: 7, bound: 'up-to' }],
    ['more than 3 years', { years: 3, bound: 'more-than' }],
    ['less than 24 hours', { hours: 24, bound: 'less-than' }],
    ['не менее 3 лет', { years: 3, bound: 'at-least' }],
    ['до 5 лет', { years: 5, bound: 'up-to' }],
    ['на срок до двух лет', { years: 2, bound: 'up-to' }],
    ['7½ years', { years: 7, months: 6 }],
    ['7 1/2 years', { years: 7, months: 6 }],
    ['½ year', { months: 6 }],
    ['2¼ years', { years: 2, months: 3 }],
    ['2.5 months', { months: 2, half: 'months' }],
    ['half a month', { half: 'months' }],
    ['twenty-five years', { years: 25 }],
    ['двадцать пять лет', { years: 25 }],
    ['полтора месяца', { months: 1, half: 'months' }],
    ['полтора года', { years: 1, months: 6 }],
    ['2 с половиной года', { years: 2, months: 6 }],
    ['полгода', { months: 6 }],
    ['1,5 года', { years: 1, months: 6 }],
    ['for three years', { years: 3 }],
    ['1 год 6 месяцев', { years: 1, months: 6 }],
    ['15 суток', { days: 15 }],
  ])('%s', (text, expected) => {
    expect(parseTerm(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    '',
    'P',
    'long',
    '18',
    'months',
    '1.3 years',
    '1 year 2 years',
    '2.25 months',
    '-3 days',
    '20 to 15 years',
    'life to 20 years',
    'at least life',
    'about life',
    'two or three years',
    '15 to 20',
    '0.5.5 years',
    `one${'.5'.repeat(90)} years`,
  ])('"%s" is refused', (text) => {
    expect(parseTerm(text)).toEqual({ ok: false, failure: { problem: 'unreadable-term' } });
  });

  test('is refused for its length before it is read', () => {
    const text = `one${'.5'.repeat(50_000)} years`;
    expect(parseTerm(text)).toEqual({ ok: false, failure: { problem: 'too-long', most: 200 } });
  });
});

describe('every term', () => {
  const whole = fc.nat({ max: 120 });
  const numbers = fc.record(
    { years: whole, months: whole, weeks: whole, days: whole, hours: whole, minutes: whole },
    { requiredKeys: [] },
  );

  it('reads back from its words to the same term', () => {
    const guards = fc.constantFrom<Partial<Term>>(
      {},
      { approximate: true },
      { bound: 'at-least' },
      { bound: 'less-than' },
      { to: { years: 500 } },
      { to: { life: true } },
    );
    const terms: fc.Arbitrary<Term> = fc.tuple(numbers, guards).map(([term, guard]) => ({ ...term, ...guard }));
    fc.assert(
      fc.property(terms, (term) => {
        const words = termInWords(term);
        if (words !== undefined) expect(parseTerm(words)).toEqual({ ok: true, value: term });
      }),
    );
  });

  it('keeps the units of ISO 8601 as they are', () => {
    fc.assert(
      fc.property(whole, whole, (years, months) => {
        expect(parseTerm(`P${years}Y${months}M`)).toEqual({ ok: true, value: { years, months } });
      }),
    );
  });
});
