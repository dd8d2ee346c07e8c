import { expect, it } from 'vitest';
import { sortRecords } from './sort-records';

const sorted = (keys: readonly (string | number | undefined)[], isDescending = false, locale = 'en') =>
  sortRecords(keys, (key) => key, isDescending, new Intl.Collator(locale, { numeric: true }));

it('sorts dates by day and leaves those without one last in both directions', () => {
  expect(sorted(['2012-01-01', undefined, '2011-10-19'])).toEqual(['2011-10-19', '2012-01-01', undefined]);
  expect(sorted(['2012-01-01', undefined, '2011-10-19'], true)).toEqual(['2012-01-01', '2011-10-19', undefined]);
});

it('sorts numbers by size and numbers in names as numbers', () => {
  expect(sorted([40, 5, 100])).toEqual([5, 40, 100]);
  expect(sorted(['Article 129', 'Article 17'])).toEqual(['Article 17', 'Article 129']);
});

it('sorts names as their language does', () => {
  expect(sorted(['Қанат', 'Лаура', 'Камила'], false, 'kk')).toEqual(['Камила', 'Қанат', 'Лаура']);
});
