import { expect, test } from 'vitest';
import type { Block, ComposedDocument, FieldPointer } from '#shared/document/document';
import { mapTexts, textsOf, uncountedTextsOf } from './document-texts';

const field = (name: string): FieldPointer => ({ record: { kind: 'decision', id: 'd' }, field: name });

function aDocument(block: Block): ComposedDocument {
  const words = { body: 0, notes: 0, total: 0, counted: 'body' } as const;
  return {
    ...{ kind: 'case-paragraphs', language: 'en', title: '', blocks: [block], notes: [], noteStyle: 'footnotes' },
    ...{ words, checks: [] },
  };
}

test('the number of a note stays one where names before and behind it are changed', () => {
  const inlines = [
    { kind: 'text', text: 'Anna Ruiz, note ' },
    { kind: 'text', text: '3', ofNote: 2 },
    { kind: 'text', text: ' above: words of Anna Ruiz.' },
  ] as const;
  const document = { ...aDocument({ kind: 'title', text: '' }), notes: [{ inlines, records: [] }] };
  const { notes } = mapTexts(document, (text) => text.replaceAll('Anna Ruiz', 'A.'));
  expect(notes[0]?.inlines).toEqual([
    { kind: 'text', text: 'A., note ' },
    { kind: 'text', text: '3', ofNote: 2 },
    { kind: 'text', text: ' above: words of A..' },
  ]);
});

test('a name that is taken out of a sentence leaves the other words in their fields', () => {
  const sentence = {
    id: 's',
    pattern: 'verdict',
    records: [],
    inlines: [
      { kind: 'text', text: 'On ' },
      { kind: 'text', text: '3 May 2012', of: field('date') },
      { kind: 'text', text: ', ' },
      { kind: 'text', text: 'Aron Atabek', of: field('name'), typed: true },
      { kind: 'text', text: ' was fined ' },
      { kind: 'text', text: 'KZT 5', of: field('amount') },
      { kind: 'note', note: 0 },
    ],
  } as const;
  const { blocks } = mapTexts(aDocument({ kind: 'paragraph', sentences: [sentence] }), (text) =>
    text.replace('Aron Atabek', '█████'),
  );
  expect(blocks[0]?.kind === 'paragraph' && blocks[0].sentences[0]?.inlines).toEqual([
    { kind: 'text', text: 'On ' },
    { kind: 'text', text: '3 May 2012', of: field('date') },
    { kind: 'text', text: ', █████ was fined ' },
    { kind: 'text', text: 'KZT 5', of: field('amount') },
    { kind: 'note', note: 0 },
  ]);
});

test('a sentence in which nothing is replaced is the same sentence', () => {
  const block: Block = { kind: 'paragraph', sentences: [{ id: 's', pattern: 'label', records: [], inlines: [] }] };
  const { blocks } = mapTexts(aDocument(block), (text) => text);
  expect(blocks[0]).toEqual(block);
});

test('two documents that differ in the printed numbers of notes alone have the same uncounted texts', () => {
  const counted = (number: number, after = '.') => {
    const inlines = [
      { kind: 'text', text: 'See note ' },
      { kind: 'text', text: String(number), ofNote: number - 1 },
      { kind: 'text', text: after },
    ] as const;
    const sentence = { id: 's', pattern: 'p', records: [], inlines };
    return aDocument({ kind: 'paragraph', sentences: [sentence] });
  };
  expect(textsOf(counted(1))).not.toEqual(textsOf(counted(2)));
  expect(uncountedTextsOf(counted(1))).toEqual(uncountedTextsOf(counted(2)));
  expect(uncountedTextsOf(counted(1))).not.toEqual(uncountedTextsOf(counted(1, '!')));
});
