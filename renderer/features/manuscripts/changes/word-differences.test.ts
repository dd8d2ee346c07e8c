import { expect, it } from 'vitest';
import { differingWords } from './word-differences';

const marked = (then: string, now: string): string =>
  differingWords(then, now)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');

it.each([
  ['a word that is another', 'He was held on 3 May.', 'He was held on 4 May.', 'He was held on [4 ]May.'],
  ['words that are added', 'He was held.', 'He was held again.', 'He was [held again.]'],
  ['nothing where both say the same', 'He was held.', 'He was held.', 'He was held.'],
  ['nothing where words only went', 'He was then held.', 'He was held.', 'He was held.'],
  ['everything where nothing was before', '', 'He was held.', '[He was held.]'],
])('marks %s', (_, then, now, words) => {
  expect(marked(then, now)).toBe(words);
});
