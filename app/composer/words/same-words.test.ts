import { expect, test } from 'vitest';
import { areOfSameWords } from './same-words';

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
