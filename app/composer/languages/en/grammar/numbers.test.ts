import { expect, test } from 'vitest';
import { figures, inCurrency } from './numbers';

test('a sum is told with its worth, approximate only where it is recorded so', () => {
  expect([
    inCurrency({ amount: 300000, currency: 'KZT', converted: { amount: 1500, currency: 'EUR', exactness: 'about' } }),
    inCurrency({ amount: 12697606204, currency: 'KZT', converted: { amount: 57716390, currency: 'EUR' } }),
    inCurrency({ amount: 45000000, currency: 'KZT', exactness: 'more-than' }),
    inCurrency({ amount: 0.5, currency: 'MCI' }),
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
  [20, 'XXX', '20 units of account'],
  [1, 'XXX', 'one unit of account'],
  [2.5, 'XXX', '2.5 units of account'],
])('%s %s is told as %s', (amount, currency, words) => {
  expect(inCurrency({ amount, currency })).toBe(words);
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
