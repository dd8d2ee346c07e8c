import { expect, test } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import { allBackInWords, countsInWords, daysSince, sizeInWords } from './in-words';

const english = createTranslator('en');

test.each([
  [new Date(2026, 10, 29, 8), new Date(2026, 10, 29, 23), 0],
  [new Date(2026, 10, 28, 23, 59), new Date(2026, 10, 29, 0, 1), 1],
  [new Date(2026, 10, 20, 12), new Date(2026, 10, 29, 8), 9],
  [new Date(2026, 10, 30, 12), new Date(2026, 10, 29, 8), 0],
])('%s is so many days before %s: %i', (then, now, days) => {
  expect(daysSince(then.toISOString(), now)).toBe(days);
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1540, '1.5 kB'],
  [48_211_000, '48 MB'],
  [2_350_000_000, '2.4 GB'],
  [4_800_000_000_000, '4,800 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes, english)).toBe(words.replace(' ', '\u00a0'));
});

test('counts are told in the singular, too', () => {
  expect(countsInWords({ caseBooks: 1, records: 1148 }, english)).toBe('1 case book, 1,148 records');
});

test('what has come back is told with the day of the backup', () => {
  const preview = {
    token: '',
    madeAt: '2014-03-01T09:00:00Z',
    madeWith: '0.1.0',
    caseBooks: [],
    submissions: [],
    registers: { entries: 3, absent: 3, unfinished: 0 },
    records: 3,
    manuscripts: 2,
    unknown: 0,
    lost: 0,
  };
  expect(allBackInWords(preview, english)).toMatch(
    /^All that the backup of 1 March 2014 .* holds is here again: 0 case books, 3 records, 2 documents\.$/,
  );
});
