import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { columnFor, differences, lookAtDifferences } from './differences';
import { words, wordsOfEngine } from './words';

test('the engine of the program says the dates, lists and numbers that are written down', async ({ casebook }) => {
  expect(await casebook.page.evaluate(wordsOfEngine, ['en-GB', 'ru-RU'])).toEqual(words);
});

test('what the engine of the program does otherwise than another is written down', async ({ casebook }) => {
  const column = columnFor(await casebook.page.evaluate(() => navigator.userAgent));
  const expected = Object.fromEntries(Object.entries(differences).map(([what, row]) => [what, row[column]]));
  expect(await casebook.page.evaluate(lookAtDifferences)).toEqual(expected);
});
