import { expect, test } from 'vitest';
import { plainText } from '../../../words/words';
import { place } from './nouns';

test.each([
  ['Streslau', 'in Streslau'],
  ['the road to Hentzau', 'on the road to Hentzau'],
  ['the steps of the town hall', 'on the steps of the town hall'],
  ['Hentzau airport', 'at Hentzau airport'],
  ['near the mill', 'near the mill'],
])('%s: %s', (name, said) => {
  expect(plainText(place(name))).toBe(said);
});
