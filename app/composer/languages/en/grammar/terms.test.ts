import { expect, test } from 'vitest';
import type { Term } from '#shared/values/quantities/quantity';
import { plainText } from '../../../words/words';
import { lasting, lastingAsOne, term, termAdjective } from './terms';

test.each<[string, Term]>([
  ['one and a half years', { years: 1, months: 6 }],
  ['18 months', { months: 18 }],
  ['seven and a half years', { years: 7, months: 6 }],
  ['two and a half months', { months: 2, half: 'months' }],
  ['half an hour', { half: 'hours' }],
  ['40 minutes', { minutes: 40 }],
  ['one hour and 20 minutes', { hours: 1, minutes: 20 }],
  ['ten days', { days: 10 }],
  ['about ten days', { days: 10, approximate: true }],
  ['several weeks', { several: 'weeks' }],
  ['15 to 20 years', { years: 15, to: { years: 20 } }],
  ['six months to two years', { months: 6, to: { years: 2 } }],
  ['one and a half years to three years', { years: 1, months: 6, to: { years: 3 } }],
  ['25 years to life', { years: 25, to: { life: true } }],
  ['at least three years', { years: 3, bound: 'at-least' }],
  ['up to one year', { years: 1, bound: 'up-to' }],
  ['less than 24 hours', { hours: 24, bound: 'less-than' }],
  ['more than 24 hours', { hours: 24, bound: 'more-than' }],
  ['life', { life: true }],
  ['an indefinite term', { indefinite: true }],
  ['', {}],
])('a term of %s', (words, value) => {
  expect(term(value)).toBe(words);
});

test.each<[string, Term]>([
  ['one year’s imprisonment', { years: 1 }],
  ['six years’ imprisonment', { years: 6 }],
  ['15 to 20 years’ imprisonment', { years: 15, to: { years: 20 } }],
  ['at least three years’ imprisonment', { years: 3, bound: 'at-least' }],
  ['life imprisonment', { life: true }],
  ['imprisonment for 25 years to life', { years: 25, to: { life: true } }],
  ['imprisonment for an indefinite term', { indefinite: true }],
  ['imprisonment', {}],
])('%s', (words, value) => {
  expect(plainText(lasting('imprisonment', value))).toBe(words);
});

test('what has no word for life lasts for life', () => {
  expect(plainText(lasting('restriction of freedom', { life: true }))).toBe('restriction of freedom for life');
});

test('a term of one unit is an adjective, any other stands behind', () => {
  expect(
    [{ years: 2 }, { life: true as const }, { years: 1, months: 6 }, { years: 2, to: { years: 5 } }].map((length) =>
      plainText(lastingAsOne('ban', length)),
    ),
  ).toEqual(['two-year ban', 'lifetime ban', 'ban for one and a half years', 'ban for two to five years']);
  expect(termAdjective({ months: 3 })).toBe('three-month');
  expect(termAdjective({ years: 1, months: 3 })).toBe('');
});
