import { describe, expect, it } from 'vitest';
import type { ComposedDocument, Sentence } from '#shared/document/document';
import { sentencesOf, stepFrom, textOf } from './sentence-order';

const sentence = (id: string): Sentence => ({
  id,
  inlines: [
    { kind: 'text', text: `${id} was fined` },
    { kind: 'note', note: 0 },
    { kind: 'text', text: '.' },
  ],
  records: [],
  pattern: 'verdict',
});

const document: ComposedDocument = {
  kind: 'case-paragraphs',
  language: 'en',
  title: 'Case',
  blocks: [
    { kind: 'heading', level: 1, text: 'Facts' },
    { kind: 'paragraph', number: 1, sentences: [sentence('a'), sentence('b')] },
    { kind: 'list', marks: 'letter', items: [[sentence('c')]] },
    { kind: 'table', head: ['Date'], rows: [[sentence('d')]] },
  ],
  notes: [],
  noteStyle: 'footnotes',
  words: { body: 1, notes: 0, total: 1, counted: 'body' },
  checks: [],
};

describe('the sentences of a document', () => {
  const sentences = sentencesOf(document);
  const step = (at: number | undefined, by: 1 | -1) => stepFrom(sentences.length, at, by);

  it('stand in reading order, through paragraphs, lists and tables', () => {
    expect(sentences.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are walked one by one and not beyond the ends', () => {
    expect([step(0, 1), step(3, 1), step(0, -1), step(undefined, 1), step(undefined, -1)]).toEqual([1, 3, 0, 0, 3]);
  });

  it('read without the marks of their notes', () => {
    expect(textOf(sentence('a'))).toBe('a was fined.');
  });
});
