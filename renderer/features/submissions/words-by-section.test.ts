import { expect, it } from 'vitest';
import type { Block } from '#shared/document/document';
import { wordsBySection } from './words-by-section';

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const words = (text: string): Block => ({
  kind: 'paragraph',
  sentences: [{ id: text, inlines: [{ kind: 'text', text }], records: [], pattern: 'x' }],
});
const blocks: readonly Block[] = [
  heading('Introduction'),
  words('one two three four'),
  heading('Defamation'),
  words('one two'),
  heading('Recommendations', 2),
  words('one'),
  heading('The internet', 2),
  words('one two three'),
  heading('Recommendations'),
  words('one two three four five'),
];

it('counts what stands under each heading, its recommendations with it and the block at the end without', () => {
  expect(wordsBySection({ blocks }, ['defamation', 'The internet'])).toEqual([5, 5]);
});

it('knows nothing of a section that the document does not have, and goes on with the next', () => {
  expect(wordsBySection({ blocks }, ['Torture', 'The internet'])).toEqual([undefined, 5]);
});

it('tells two sections with the same heading apart by their order', () => {
  const twice = [heading('Law'), words('one'), heading('Law'), words('one two')];
  expect(wordsBySection({ blocks: twice }, ['Law', 'Law'])).toEqual([2, 3]);
});
