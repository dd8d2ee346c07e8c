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
    ['15 days', { days: 15 }],
    ['about ten days', { days: 10, approximate: true }],
    ['several weeks', { several: 'weeks' }],
    ['for life', { indefinite: true }],
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
    '2.5 months',
    '-3 days',
    'more than 3 years',
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
    { years: whole, months: whole, weeks: whole, days: whole, hours: whole },
    { requiredKeys: [] },
  );

  it('reads back from its words to the same term', () => {
    const terms: fc.Arbitrary<Term> = fc
      .tuple(numbers, fc.boolean())
      .map(([term, approximate]) => (approximate ? { ...term, approximate: true as const } : term));
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
