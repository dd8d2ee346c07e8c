import { expect, test } from 'vitest';
import { plainText } from '../../../words/words';
import { withObject } from './objects';

test.each([
  ['beat', 'beat Tomas Varga'],
  ['severely beat', 'severely beat Tomas Varga'],
  ['beat up', 'beat up Tomas Varga'],
  ['threw stones at', 'threw stones at Tomas Varga'],
  ['warned not to write about the port', 'warned Tomas Varga not to write about the port'],
  ['repeatedly told that the paper would close', 'repeatedly told Tomas Varga that the paper would close'],
  ['threatened to sue', 'threatened to sue Tomas Varga'],
  ['hit with a bottle', 'hit Tomas Varga with a bottle'],
  ['held for three hours', 'held Tomas Varga for three hours'],
  ['used tear gas', 'used tear gas against Tomas Varga'],
])('%s', (action, expected) => {
  expect(plainText(withObject(action, 'Tomas Varga'))).toBe(expected);
});
