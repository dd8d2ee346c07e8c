import { expect, test } from 'vitest';
import { tell } from './tell';

test('a kind that stands in the plural already gets no second ending', () => {
  expect(tell('stickers').text).toContain('On the stickers,');
});
