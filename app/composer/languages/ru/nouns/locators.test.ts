import { expect, test } from 'vitest';
import { mergeLocators } from './locators';

test('paragraphs of one source are put together, in either language', () => {
  expect([
    mergeLocators(['пп. 21–22', 'п. 21']),
    mergeLocators(['para. 9', 'paras 7–8', 'p. 4', 'pp. 6–7']),
    mergeLocators(['с. 3', 'с. 3']),
    mergeLocators(['л. 4', 'л. 2', 'абз. 2', 'л. д. 7']),
    mergeLocators([]),
  ]).toEqual([['пп. 21–22'], ['пп. 7–8, 9', 'с. 4, 6–7'], ['с. 3'], ['л. 2, 4', 'л. д. 7', 'абз. 2'], []]);
});
