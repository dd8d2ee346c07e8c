import { Paragraph, type Table } from 'docx';
import type { Block, ParagraphPlace, Sentence } from '#shared/document/document';
import { type NoteMarks, sentenceRuns, textRuns } from './runs';
import { headingStyles, styleIds } from './styles';
import { wordTable } from './table';

/** What the blocks of a document need to know of it, and of what stood before them. */
type Page = { readonly notes: NoteMarks; readonly textWidth: number };
type List = Extract<Block, { kind: 'list' }>;
type Place = Page & { readonly breakBefore: boolean; readonly leadsIn: boolean; readonly index: number };

const placeStyles: Record<ParagraphPlace, string> = {
  cover: styleIds.cover,
  addressee: styleIds.addressee,
  from: styleIds.from,
  'case-number': styleIds.caseNumber,
  body: styleIds.body,
  continued: styleIds.continued,
  quotation: styleIds.quotation,
  signature: styleIds.signature,
};

/**
 * The paragraphs and tables of a document. A page break becomes a property of what follows it, which leaves no empty
 * line at the top of the new page; a paragraph stays on the page of the list that it leads into; each numbered list
 * starts from one again.
 */
export function wordBlocks(blocks: readonly Block[], page: Page): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    wordBlock(block, {
      ...page,
      breakBefore: blocks[index - 1]?.kind === 'page-break',
      leadsIn: blocks[index + 1]?.kind === 'list' || blocks[index + 1]?.kind === 'table',
      index,
    }),
  );
}

function wordBlock(block: Block, place: Place): (Paragraph | Table)[] {
  const pageBreakBefore = place.breakBefore ? { pageBreakBefore: true } : {};
  switch (block.kind) {
    case 'page-break':
      return [];
    case 'title':
      return [new Paragraph({ style: titleStyle(place), ...pageBreakBefore, children: textRuns(block.text) })];
    case 'heading':
      return [
        new Paragraph({
          style: headingStyles[block.level],
          ...pageBreakBefore,
          ...(block.number !== undefined && { numbering: { reference: 'parts', level: 0, custom: true } }),
          children: textRuns(block.text),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: block.number === undefined ? placeStyles[block.place ?? 'body'] : styleIds.numbered,
          ...pageBreakBefore,
          ...(place.leadsIn && { keepNext: true }),
          children: sentenceRuns(block.sentences, place.notes),
        }),
      ];
    case 'list':
      return block.items.map((item, index) => listItem(item, block, place, index));
    case 'table':
      return [
        ...(place.breakBefore ? [new Paragraph({ style: styleIds.body, ...pageBreakBefore })] : []),
        wordTable(block, place.textWidth, place.notes),
        new Paragraph({ style: styleIds.tableText }),
      ];
  }
}

/** A title that opens the document stands on a cover; further down it heads the text. */
function titleStyle({ index }: Place): string {
  return index === 0 ? styleIds.coverTitle : styleIds.title;
}

function listItem(item: readonly Sentence[], list: List, place: Place, index: number) {
  const pageBreakBefore = index === 0 && place.breakBefore ? { pageBreakBefore: true } : {};
  const children = sentenceRuns(item, place.notes);
  if (list.marks === 'bullet') {
    const style = list.level === 2 ? styleIds.innerBullet : styleIds.bullet;
    return new Paragraph({ style, ...pageBreakBefore, children });
  }
  const numbering = { reference: list.marks, level: 0, instance: place.index, custom: true };
  return new Paragraph({ style: styleIds.enumerated, numbering, ...pageBreakBefore, children });
}
