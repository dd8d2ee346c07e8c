import { expect, test } from 'vitest';
import { withBrackets } from './joining';

test.each([
  ['the Commission', 'case No. 7', 'the Commission (case No. 7)'],
  ['the Commission (IACHR)', 'case No. 7', 'the Commission (IACHR; case No. 7)'],
  ['the Commission (IACHR)', '', 'the Commission (IACHR)'],
])('what is told of %s in brackets stands within those that it has', (words, inner, together) => {
  expect(withBrackets(words, inner)).toBe(together);
});
