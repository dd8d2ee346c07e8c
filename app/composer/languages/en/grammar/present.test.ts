import { expect, test } from 'vitest';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { on } from '../../../../../test/builders/a-case';
import { join } from '../../../words/joining';
import { plainText } from '../../../words/words';
import { lived } from './present';

const since = (year: string): PartialDate => ({
  written: `since ${year}`,
  earliest: `${year}-01-01`,
  precision: 'year',
  spread: 'period',
  ongoing: true,
});

const told = (when: PartialDate, action: string) => plainText(lived(when, action, (deed) => join('she', deed)));

test('what goes on since a day is told in the perfect, or with its day in brackets where the verb is not known', () => {
  expect(told(since('2018'), 'lives in exile')).toBe('she lives in exile (since 2018)');
  expect(told(since('2018'), 'works as a baker')).toBe('since 2018, she has worked as a baker');
  expect(told(since('2018'), 'is in hiding')).toBe('since 2018, she has been in hiding');
  expect(told(since('2018'), 'has no work')).toBe('since 2018, she has had no work');
  expect(told(since('2018'), 'has been without work')).toBe('since 2018, she has been without work');
  expect(told(since('2018'), 'is not allowed to leave')).toBe('she is not allowed to leave (since 2018)');
  expect(told(since('2018'), 'writes for a magazine abroad')).toBe('she writes for a magazine abroad (since 2018)');
});

test('what is so on a day is told as of it, and what was done on it as before', () => {
  expect(told(on('2025'), 'serves her sentence')).toBe('as of 2025, she serves her sentence');
  expect(told(on('2025'), 'left the country')).toBe('in 2025, she left the country');
  expect(told(on('2025'), 'was expelled')).toBe('in 2025, she was expelled');
});
