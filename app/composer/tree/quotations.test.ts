import { expect, test } from 'vitest';
import { aSentence } from '../../../test/builders/composed/document';
import { inlineText } from '#shared/document/inline-text';
import { paragraphBlocks } from './quotations';

const long = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');

const shown = (...sentences: readonly ReturnType<typeof aSentence>[]) =>
  paragraphBlocks(sentences).map((block) =>
    block.kind === 'paragraph'
      ? [block.place ?? 'numbered', block.sentences.map(({ inlines }) => inlineText(inlines)).join(' ')]
      : [],
  );

test('a long quotation stands in a block of its own, and what follows goes on without a number', () => {
  expect(shown(aSentence('First.'), aSentence(`The Act reads: “${long}”.`), aSentence('Last.'))).toEqual([
    ['numbered', 'First. The Act reads:'],
    ['quotation', `${long}.`],
    ['continued', 'Last.'],
  ]);
});

test('so does one in the marks of Russian, with quotations in it', () => {
  expect(shown(aSentence(`Статья гласит: «${long} «слово» ${long}».`))).toEqual([
    ['numbered', 'Статья гласит:'],
    ['quotation', `${long} «слово» ${long}.`],
  ]);
});

test('the note of the sentence stands behind the quotation', () => {
  const [lead, quotation] = paragraphBlocks([aSentence(`The Act reads: “${long}”.`, 0)]);
  const kinds = (block: typeof lead) =>
    block?.kind === 'paragraph' ? block.sentences.flatMap(({ inlines }) => inlines.map(({ kind }) => kind)) : [];
  expect(kinds(lead)).toEqual(['text']);
  expect(kinds(quotation)).toEqual(['text', 'note']);
});

test.each([
  ['a short quotation', 'The Act reads: “Censorship is prohibited”.'],
  ['two quotations in one sentence', `The Act reads: “${long}”, and the decree: “${long}”.`],
  ['a quotation within a sentence', `He was charged with “${long}”.`],
])('%s stays where it is', (_, text) => {
  expect(shown(aSentence(text))).toEqual([['numbered', text]]);
});
