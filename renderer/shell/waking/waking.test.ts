import { expect, test } from 'vitest';
import { isMeantFor, onlyWakes } from './waking';

const stroke = (key: string, held: Partial<Parameters<typeof onlyWakes>[0]> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});

test.each([
  ['a letter in a text', stroke('а'), true],
  ['a space in a text', stroke(' '), true],
  ['Shift by itself', stroke('Shift'), false],
  ['Ctrl by itself, in a text', stroke('Control'), true],
])('%s is no less than it is', (_, given, isInText) => {
  expect(onlyWakes(given, isInText)).toBe(false);
});

test.each([
  ['Enter in a text', stroke('Enter'), true],
  ['Enter on a button', stroke('Enter'), false],
  ['a space on a button', stroke(' '), false],
  ['a letter in a table', stroke('a'), false],
  ['Escape', stroke('Escape'), true],
  ['Delete', stroke('Delete'), true],
  ['Ctrl+N', stroke('n', { ctrlKey: true }), true],
])('%s only wakes', (_, given, isInText) => {
  expect(onlyWakes(given, isInText)).toBe(true);
});

test.each([
  ['before the warning', 999, false],
  ['while it is shown', 1_000, true],
  ['when it has just gone by itself', 2_500, true],
  ['when anybody has seen that it has gone', 2_501, false],
])('a stroke %s', (_, at, isMeant) => {
  expect(isMeantFor({ from: 1_000, until: 2_000 }, at)).toBe(isMeant);
});

test('once a stroke has answered the warning the next one is an ordinary one', () => {
  expect(isMeantFor({ from: Infinity, until: 2_000 }, 2_001)).toBe(false);
});
