import { release, type Releasable } from '#app/composer/release';
import type { Block, ComposedDocument, DocumentNote, Inline, Sentence } from '#shared/document/document';
import { expectValue } from '#shared/result';

/** A sentence from texts and, where a number stands, the mark of that note. */
export function aSentence(...parts: readonly (string | number)[]): Sentence {
  const inlines = parts.map((part): Inline =>
    typeof part === 'string' ? { kind: 'text', text: part } : { kind: 'note', note: part },
  );
  return { id: parts.join('-'), inlines, records: [], pattern: 'test' };
}

/** A numbered paragraph, or one without a number. */
export function aParagraph(number: number | undefined, ...sentences: readonly Sentence[]): Block {
  return { kind: 'paragraph', ...(number !== undefined && { number }), sentences };
}

/** A note from texts and, where a number stands, the printed number of that note. */
export function aNote(...parts: readonly (string | number)[]): DocumentNote {
  const inlines = parts.map((part): Inline =>
    typeof part === 'string' ? { kind: 'text', text: part } : { kind: 'text', text: `${part + 1}`, ofNote: part },
  );
  return { inlines, records: [] };
}

/** A document of every kind of block; parts given take the place of its own. */
export function aDocument(parts: Partial<ComposedDocument> = {}): ComposedDocument {
  return {
    kind: 'upr-submission',
    language: 'en',
    title: 'Submission on Ruritania',
    blocks: everyBlock,
    notes: [
      aNote('Author (2012) Report. Available at: https://example.org/report'),
      aNote('First part, note ', 0, ' above.\nSecond part.'),
    ],
    noteStyle: 'footnotes',
    words: { body: 0, notes: 0, total: 0, counted: 'body' },
    checks: [],
    ...parts,
  };
}

/** A document that nothing keeps shut, for the tests of what is made of one. */
export function aReleasable(document: ComposedDocument = aDocument()): Releasable {
  return expectValue(release({ ...document, checks: [] }, []));
}

const everyBlock: readonly Block[] = [
  { kind: 'title', text: 'Submission on Ruritania' },
  { kind: 'paragraph', place: 'cover', sentences: [aSentence('Submitted by two organisations')] },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Introduction' },
  aParagraph(1, aSentence('The first sentence.', 0), aSentence('The second & “last” one <here>.')),
  { kind: 'heading', level: 2, text: 'Practice' },
  aParagraph(2, aSentence('A court sentenced somebody.', 1)),
  { kind: 'paragraph', place: 'quotation', sentences: [aSentence('Words of the judgment.')] },
  { kind: 'heading', level: 3, text: 'Details' },
  aParagraph(3, aSentence('The State should:')),
  { kind: 'list', marks: 'bullet', items: [[aSentence('repeal the article;')], [aSentence('release the prisoner;')]] },
  { kind: 'list', marks: 'bullet', level: 2, items: [[aSentence('and pay for what it cost.')]] },
  { kind: 'list', marks: 'letter', items: [[aSentence('a first request;')], [aSentence('a second request.')]] },
  { kind: 'list', marks: 'letter', items: [[aSentence('counted anew.')]] },
  { kind: 'list', marks: 'number', items: [[aSentence('one;')], [aSentence('two.')]] },
  {
    kind: 'table',
    head: ['Annex', 'Pages'],
    rows: [[aSentence('Copy of the verdict'), aSentence('12')], [aSentence('Opinion')]],
  },
  { kind: 'paragraph', place: 'signature', sentences: [aSentence('3 March 2014\nCounsel')] },
];
