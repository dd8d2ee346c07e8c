import { expect, test } from 'vitest';
import { aDocument, aNote, aParagraph, aSentence } from '../../test/builders/composed/document';
import { countWords } from './word-count';

test('the body is counted without the cover and the notes, and all three make the total', () => {
  const document = aDocument({
    blocks: [
      { kind: 'title', text: 'A title' },
      { kind: 'paragraph', place: 'cover', sentences: [aSentence('Three more words')] },
      { kind: 'heading', level: 1, text: 'One heading' },
      aParagraph(1, aSentence('Five words stand here –', 0), aSentence('now seven.')),
      { kind: 'list', marks: 'bullet', items: [[aSentence('an item')]] },
      { kind: 'table', head: ['Head'], rows: [[aSentence('two cells'), aSentence('here')]] },
    ],
    notes: [aNote('Author (2012) Title.')],
  });
  expect(countWords(document, { limit: 2815, counted: 'body' })).toEqual({
    body: 15,
    notes: 3,
    total: 23,
    limit: 2815,
    counted: 'body',
  });
});
