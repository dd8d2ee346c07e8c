import { expect } from '@playwright/test';
import { columnFor, differences, lookAtDifferences } from '../e2e/engines/differences';
import { words, wordsOfEngine } from '../e2e/engines/words';
import { test } from './harness';

test('the engine that users get says the dates, lists and numbers that are written down', async ({ engine }) => {
  expect(await engine.page.evaluate(wordsOfEngine, ['en-GB', 'ru-RU'])).toEqual(words);
});

test('what the engine that users get does otherwise than an older one is written down', async ({ engine }) => {
  expect(columnFor(await engine.page.evaluate(() => navigator.userAgent))).toBe('newer');
  const expected = Object.fromEntries(Object.entries(differences).map(([what, row]) => [what, row.newer]));
  expect(await engine.page.evaluate(lookAtDifferences)).toEqual(expected);
});
