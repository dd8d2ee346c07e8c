import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countText, parseCount, type TypedCount } from './parse-count';
import { Count } from './quantity';

describe('a count as people type it', () => {
  test.each<[string, TypedCount]>([
    ['16', { number: 16 }],
    ['more than 40 activists', { number: 40, exactness: 'more-than', unit: 'activists' }],
    ['at least 16', { number: 16, exactness: 'at-least' }],
    ['40+', { number: 40, exactness: 'at-least' }],
    ['up to 5,000 copies', { number: 5000, exactness: 'up-to', unit: 'copies' }],
    ['c. 5 000 copies', { number: 5000, exactness: 'about', unit: 'copies' }],
    ['exactly 3', { number: 3, exactness: 'exact' }],
    ['nine articles', { number: 9, unit: 'articles' }],
    ['no visits', { number: 0, unit: 'visits' }],
    ['2.5 million readers', { number: 2_500_000, unit: 'readers' }],
    ['dozens', { number: 12, rough: 'dozens' }],
    ['hundreds of people', { number: 100, rough: 'hundreds', unit: 'people' }],
    ['более 40 активистов', { number: 40, exactness: 'more-than', unit: 'активистов' }],
    ['не менее 16 человек', { number: 16, exactness: 'at-least', unit: 'человек' }],
    ['сотни людей', { number: 100, rough: 'hundreds', unit: 'людей' }],
    ['1.125 thousand people', { number: 1125, unit: 'people' }],
    ['12 тыс. экземпляров', { number: 12_000, unit: 'экземпляров' }],
  ])('%s', (text, expected) => {
    expect(parseCount(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    '',
    'many',
    'activists',
    '2.5',
    '2.5 people',
    '1,2',
    '10–20',
    '-3',
    '40 / 50',
    'more than',
    '3:1',
    'ten thousand people',
    'nine to twelve people',
    '40 or so',
    '1e5',
    '5+3',
    '1234.567 people',
  ])('"%s" is refused', (text) => {
    expect(parseCount(text)).toEqual({ ok: false, failure: { problem: 'unreadable-count' } });
  });
});

describe('every count', () => {
  const counts = fc.record(
    {
      number: fc.nat({ max: 10_000_000 }),
      exactness: fc.constantFrom('exact', 'at-least', 'more-than', 'about', 'up-to'),
      unit: fc.constantFrom('activists', 'copies of the newspaper', 'человек', 'members of Zhas'),
    },
    { requiredKeys: ['number'] },
  );

  it('reads back from its words to the same count', () => {
    fc.assert(
      fc.property(counts, (count) => {
        expect(parseCount(countText(Count.parse(count), 'en'))).toEqual({ ok: true, value: count });
      }),
    );
  });
});
