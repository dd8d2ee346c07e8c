import type { Block, ComposedDocument, Inline, Sentence } from '#shared/document/document';
import { plainLines } from '#shared/plain-lines';

/** The document with one kind of line break and no control characters, whoever renders it. */
export function printable(document: ComposedDocument): ComposedDocument {
  return {
    ...document,
    title: plainLines(document.title),
    blocks: document.blocks.map(printableBlock),
    notes: document.notes.map((note) => ({ ...note, inlines: note.inlines.map(printableInline) })),
  };
}

function printableBlock(block: Block): Block {
  switch (block.kind) {
    case 'page-break':
      return block;
    case 'title':
    case 'heading':
      return { ...block, text: plainLines(block.text) };
    case 'paragraph':
      return { ...block, sentences: block.sentences.map(printableSentence) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(printableSentence)) };
    case 'table':
      return { ...block, head: block.head.map(plainLines), rows: block.rows.map((row) => row.map(printableSentence)) };
  }
}

function printableSentence(sentence: Sentence): Sentence {
  return { ...sentence, inlines: sentence.inlines.map(printableInline) };
}

function printableInline(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, text: plainLines(inline.text) } : inline;
}
