import type { Block, ComposedDocument, Sentence } from '#shared/model/document';

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

/** The sentence that many steps further on, stopping at the ends; from nowhere the first or the last. */
export function stepFrom(sentences: readonly Sentence[], id: string | undefined, steps: 1 | -1): Sentence | undefined {
  const at = sentences.findIndex((sentence) => sentence.id === id);
  if (at === -1) return steps === 1 ? sentences[0] : sentences.at(-1);
  return sentences[Math.min(Math.max(at + steps, 0), sentences.length - 1)];
}

/** The text of a sentence without the marks of its notes. */
export function textOf(sentence: Sentence): string {
  return sentence.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
}
