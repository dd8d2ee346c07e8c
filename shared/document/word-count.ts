import type { Block, ComposedDocument, DocumentCheck, Inline, WordCount } from '#shared/document/document';
import { inlineText } from '#shared/document/inline-text';

type Limit = { readonly limit?: number; readonly counted: WordCount['counted'] };

/**
 * The words of a document, counted as Word counts them: whatever stands between two spaces. Titles and cover lines
 * belong to the total, not to the body that a forum limits.
 */
export function countWords(document: Pick<ComposedDocument, 'blocks' | 'notes'>, { limit, counted }: Limit): WordCount {
  const body = sum(document.blocks.filter((block) => !isCover(block)).map(wordsOfBlock));
  const cover = sum(document.blocks.filter(isCover).map(wordsOfBlock));
  const notes = sum(document.notes.map(({ inlines }) => wordsOfInlines(inlines)));
  return { body, notes, total: body + notes + cover, ...(limit !== undefined && { limit }), counted };
}

/** What is said of a document that has more words than the forum takes. */
export function overLimit({ limit, counted, ...words }: WordCount): DocumentCheck | undefined {
  if (limit === undefined || words[counted] <= limit) return undefined;
  return { code: 'over-limit', blocking: false, records: [], values: { words: words[counted], limit } };
}

function isCover(block: Block): boolean {
  return block.kind === 'title' || (block.kind === 'paragraph' && block.place === 'cover');
}

function wordsOfBlock(block: Block): number {
  switch (block.kind) {
    case 'page-break':
      return 0;
    case 'title':
    case 'heading':
      return wordsOf(block.text);
    case 'paragraph':
      return sum(block.sentences.map(({ inlines }) => wordsOfInlines(inlines)));
    case 'list':
      return sum(block.items.flat().map(({ inlines }) => wordsOfInlines(inlines)));
    case 'table':
      return sum([...block.head.map(wordsOf), ...block.rows.flat().map(({ inlines }) => wordsOfInlines(inlines))]);
  }
}

function wordsOfInlines(inlines: readonly Inline[]): number {
  return wordsOf(inlineText(inlines));
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
