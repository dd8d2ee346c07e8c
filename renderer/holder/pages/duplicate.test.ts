import { expect, it } from 'vitest';
import { duplicateOf } from './duplicate';

it.each([
  ['a party', { id: 'p', order: '0001', name: 'Aigul', consents: [{ audience: 'un' }], nameAnswers: ['Aigul'] }],
  ['an article whose text was verified', { id: 'n', name: 'Aigul', reviewStatus: 'verified' }],
  ['the own counsel', { id: 'c', name: 'Aigul', own: true }],
])('takes over what was entered of %s, and nothing that holds of that one record alone', (_, record) => {
  expect(duplicateOf(record)).toEqual({ name: 'Aigul' });
});
