import type { Block, ComposedDocument, Inline, Sentence } from '#shared/document/document';
import { letterOf, romanOf } from '#shared/document/figures';

/**
 * The document as plain text: paragraphs with their numbers, headings on lines of their own, lists and tables plain,
 * notes as `[^1]` with their texts at the end. Ends with a line break.
 */
export function renderPlainText(document: ComposedDocument): string {
  const blocks = paragraphsOf(document.blocks);
  const notes = document.notes.map(
    ({ inlines }, index) => `[^${index + 1}]: ${inlinesText(inlines).replaceAll('\n', '\n    ')}`,
  );
  return `${[...blocks, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`;
}

/** Bullets of one list are lines of one text, on whatever level they stand. */
function paragraphsOf(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  for (const [place, block] of blocks.entries()) {
    const text = blockText(block);
    const goesOn = isBullets(block) && isBullets(blocks[place - 1]);
    if (goesOn) texts.push(`${texts.pop() ?? ''}\n${text}`);
    else if (text !== '') texts.push(text);
  }
  return texts;
}

const isBullets = (block: Block | undefined) => block?.kind === 'list' && block.marks === 'bullet';

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
      return block.items.map((item, index) => `${markOf(block, index)} ${sentencesText(item)}`).join('\n');
    case 'table':
      return [block.head, ...block.rows.map((row) => row.map(({ inlines }) => inlinesText(inlines)))]
        .filter((row) => row.length > 0)
        .map((row) => row.join(' | '))
        .join('\n');
  }
}

function markOf(list: Extract<Block, { kind: 'list' }>, index: number): string {
  if (list.marks === 'bullet') return list.level === 2 ? '  –' : '•';
  return `${list.marks === 'number' ? index + 1 : letterOf(index + 1)}.`;
}

/** Some sentences as one text, marks of notes included. */
export function sentencesText(sentences: readonly Sentence[]): string {
  return sentences.map(({ inlines }) => inlinesText(inlines)).join(' ');
}

function inlinesText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : `[^${inline.note + 1}]`)).join('');
}
