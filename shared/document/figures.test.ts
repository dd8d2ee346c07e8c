import { expect, it } from 'vitest';
import { romanOf } from './figures';

it('writes the numbers of parts in Roman figures', () => {
  expect([1, 3, 4, 6, 9, 14].map(romanOf)).toEqual(['I', 'III', 'IV', 'VI', 'IX', 'XIV']);
});
