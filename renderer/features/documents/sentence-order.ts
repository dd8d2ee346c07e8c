import type { Block, ComposedDocument, Sentence } from '#shared/document/document';
import { inlineText } from '#shared/document/inline-text';

/** All sentences of a document in reading order; arrow keys follow it. */
export function sentencesOf(document: ComposedDocument): readonly Sentence[] {
  return document.blocks.flatMap(sentencesIn);
}

function sentencesIn(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat();
    default:
      return [];
  }
}

/** The place one step further on, stopping at the ends; from nowhere the first or the last. */
export function stepFrom(places: number, at: number | undefined, step: 1 | -1): number {
  const last = places - 1;
  if (at === undefined) return step === 1 ? 0 : last;
  return Math.min(Math.max(at + step, 0), last);
}

/** The text of a sentence without the marks of its notes. */
export function textOf(sentence: Sentence): string {
  return inlineText(sentence.inlines);
}
