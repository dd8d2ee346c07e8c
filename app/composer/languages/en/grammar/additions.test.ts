import { expect, test } from 'vitest';
import { plainText } from '../../../words/words';
import { added } from './additions';

test.each([
  ['with clubs', 'was beaten with clubs'],
  ['repeatedly', 'was beaten repeatedly'],
  ['repeatedly and with clubs', 'was beaten repeatedly and with clubs'],
  ['although he did not resist', 'was beaten, although he did not resist'],
  ['despite a heart defect', 'was beaten despite a heart defect'],
  ['despite the fact that he was ill', 'was beaten, despite the fact that he was ill'],
  ['instead of being heard', 'was beaten instead of being heard'],
  ['together with his brother', 'was beaten together with his brother'],
  ['after he had been brought back', 'was beaten after he had been brought back'],
  ['without being asked anything', 'was beaten without being asked anything'],
  ['and threatened with rape', 'was beaten and threatened with rape'],
  ['because he had complained', 'was beaten because he had complained'],
  ['when he asked for water', 'was beaten when he asked for water'],
  ['which broke two ribs', 'was beaten, which broke two ribs'],
  ['breaking two of his ribs', 'was beaten, breaking two of his ribs'],
  ['in order to make him confess', 'was beaten in order to make him confess'],
  ['during the night', 'was beaten during the night'],
])('%s goes on with the sentence', (words, expected) => {
  expect(plainText(added('was beaten', words))).toBe(expected);
});

test.each([
  'after the interrogation, he was beaten again',
  'two guards kicked him',
  'electric shocks to the hands',
  'his ribs were broken',
])('%s is said by itself', (words) => {
  expect(added('was beaten', words)).toBe('');
});
