import { expect, test } from 'vitest';
import { figures, money, term, termAdjective, termOf } from './numbers';

test('terms keep the units that the paper has', () => {
  expect(
    [{ years: 1, months: 6 }, { months: 18 }, { years: 7, months: 6 }, { days: 10 }, { several: 'weeks' as const }].map(
      term,
    ),
  ).toEqual(['one and a half years', '18 months', 'seven and a half years', 'ten days', 'several weeks']);
});

test('a term before what it measures is a genitive or an adjective', () => {
  expect([
    termOf({ years: 1 }),
    termOf({ years: 6 }),
    termAdjective({ months: 3 }),
    termAdjective({ years: 1, months: 3 }),
  ]).toEqual(['one year’s', 'six years’', 'three-month', '']);
});

test('a sum is told with its worth, approximate only where it is recorded so', () => {
  expect([
    money({ amount: 300000, currency: 'KZT', converted: { amount: 1500, currency: 'EUR', exactness: 'about' } }),
    money({ amount: 12697606204, currency: 'KZT', converted: { amount: 57716390, currency: 'EUR' } }),
    money({ amount: 45000000, currency: 'KZT', exactness: 'more-than' }),
    money({ amount: 0.5, currency: 'MCI' }),
  ]).toEqual([
    'KZT 300,000 (approx. EUR 1,500)',
    'KZT 12,697,606,204 (EUR 57,716,390)',
    'more than KZT 45,000,000',
    '50 per cent of the monthly calculation index',
  ]);
});

test('figures stand in groups of three', () => {
  expect([7, 1234567, 0.25].map(figures)).toEqual(['7', '1,234,567', '0.25']);
});
