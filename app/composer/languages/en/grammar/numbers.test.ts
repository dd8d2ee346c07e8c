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

test.each([
  [0.07, 'MCI', '7 per cent of the monthly calculation index'],
  [0.29, 'MCI', '29 per cent of the monthly calculation index'],
  [0.57, 'MCI', '57 per cent of the monthly calculation index'],
  [1000.5, 'USD', 'USD 1,000.50'],
  [1000, 'USD', 'USD 1,000'],
  [1e21, 'KZT', 'KZT 1,000,000,000,000,000,000,000'],
  [1e-7, 'USD', 'USD 0.0000001'],
  [1234.5, 'JPY', 'JPY 1,234.5'],
  [1.5, 'TND', 'TND 1.500'],
])('%s %s is told as %s', (amount, currency, words) => {
  expect(money({ amount, currency })).toBe(words);
});

test('figures stand in groups of three', () => {
  expect([7, 1234567, 0.25, 1e21, 1e-7].map((value) => figures(value))).toEqual([
    '7',
    '1,234,567',
    '0.25',
    '1,000,000,000,000,000,000,000',
    '0.0000001',
  ]);
});
