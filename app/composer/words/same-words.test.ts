import { expect, test } from 'vitest';
import { areOfSameWords, bySameWords } from './same-words';

test.each([
  ['restricted freedom', 'restriction of freedom'],
  ['ограничению свободы', 'ограничение свободы'],
])('%s says the same as %s', (one, other) => {
  expect(areOfSameWords(one, other)).toBe(true);
});

test.each([
  ['qisas', 'death'],
  ['restriction of freedom', 'imprisonment'],
  ['restriction', 'restriction of freedom'],
  ['lashes', 'a fine'],
  ['ta', 'ta'],
])('%s is another word than %s', (one, other) => {
  expect(areOfSameWords(one, other)).toBe(false);
});

test('things are put together by what is said of them', () => {
  const said = { counsel: 'for three days', family: 'at all', doctor: 'for three days' };
  expect(
    bySameWords(Object.entries(said), ([, words]) => words).map(({ words, items }) => [words, items.length]),
  ).toEqual([
    ['for three days', 2],
    ['at all', 1],
  ]);
});
