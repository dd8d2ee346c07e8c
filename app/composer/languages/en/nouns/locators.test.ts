import { expect, test } from 'vitest';
import { mergeLocators } from './locators';

test('paragraphs of one source are put together', () => {
  expect([
    mergeLocators(['paras 21–22', 'para. 21']),
    mergeLocators(['para. 9', 'para. 7', 'p. 4']),
    mergeLocators([]),
  ]).toEqual([['paras 21–22'], ['paras 7, 9', 'p. 4'], []]);
});
