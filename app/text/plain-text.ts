import type { Block, ComposedDocument, Inline, Sentence } from '#shared/document/document';
import { letterOf, romanOf } from './figures';

/**
 * The document as plain text: paragraphs with their numbers, headings on lines of their own, lists and tables plain,
 * notes as `[^1]` with their texts at the end. Ends with a line break.
 */
export function renderPlainText(document: ComposedDocument): string {
  const blocks = document.blocks.map(blockText).filter((text) => text !== '');
  const notes = document.notes.map(
    ({ inlines }, index) => `[^${index + 1}]: ${inlinesText(inlines).replaceAll('\n', '\n    ')}`,
  );
  return `${[...blocks, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'page-break':
      return '';
    case 'title':
      return block.text;
    case 'heading':
      return block.number === undefined ? block.text : `${romanOf(block.number)}. ${block.text}`;
    case 'paragraph': {
      const text = sentencesText(block.sentences);
      if (block.place === 'quotation') return `    ${text}`;
      return block.number === undefined ? text : `${block.number}. ${text}`;
    }
    case 'list':
      return block.items.map((item, index) => `${markOf(block.marks, index)} ${sentencesText(item)}`).join('\n');
    case 'table':
      return [block.head, ...block.rows.map((row) => row.map(({ inlines }) => inlinesText(inlines)))]
        .filter((row) => row.length > 0)
        .map((row) => row.join(' | '))
        .join('\n');
  }
}

function markOf(marks: 'bullet' | 'number' | 'letter', index: number): string {
  if (marks === 'bullet') return '•';
  return `${marks === 'number' ? index + 1 : letterOf(index + 1)}.`;
}

/** Some sentences as one text, marks of notes included. */
export function sentencesText(sentences: readonly Sentence[]): string {
  return sentences.map(({ inlines }) => inlinesText(inlines)).join(' ');
}

function inlinesText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : `[^${inline.note + 1}]`)).join('');
}
