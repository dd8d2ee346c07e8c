import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Sentence } from '#shared/document/document';
import { type NoteMarks, sentenceRuns, textRuns } from './runs';
import { styleIds } from './styles';

type TableBlock = Extract<Block, { kind: 'table' }>;

const thin = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const borders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };
/** Twentieths of a point inside a cell, left and right of its text. */
const margins = { left: 100, right: 100 };

/** A table as wide as the text, with its head repeated on each page and no row torn in two. */
export function wordTable(block: TableBlock, textWidth: number, notes: NoteMarks): Table {
  const widths = columnWidths(block, textWidth);
  const cell = (paragraph: Paragraph, column: number) =>
    new TableCell({
      children: [paragraph],
      margins,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
    });
  const head = block.head.map((text, column) =>
    cell(new Paragraph({ style: styleIds.tableHeading, children: textRuns(text) }), column),
  );
  const rows = block.rows.map((row) =>
    padded(row, widths.length).map((sentence, column) =>
      cell(new Paragraph({ style: styleIds.tableText, children: sentenceRuns(sentence, notes) }), column),
    ),
  );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [
      ...(head.length > 0 ? [new TableRow({ children: head, tableHeader: true, cantSplit: true })] : []),
      ...rows.map((children) => new TableRow({ children, cantSplit: true })),
    ],
  });
}

/** A row that has fewer cells than the table has columns is filled up: Word wants them all. */
function padded(row: readonly Sentence[], columns: number): Sentence[][] {
  return Array.from({ length: columns }, (_, column) => {
    const sentence = row[column];
    return sentence === undefined ? [] : [sentence];
  });
}

/** Columns share the width by how much they hold, each within a fair share of the page. */
function columnWidths(block: TableBlock, textWidth: number): number[] {
  const columns = Math.max(block.head.length, ...block.rows.map((row) => row.length), 1);
  const weights = Array.from({ length: columns }, (_, column) => {
    const cells = [block.head[column]?.length ?? 0, ...block.rows.map((row) => lengthOf(row[column]))];
    return Math.min(Math.max(...cells, 6), 60);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((textWidth * weight) / sum));
}

function lengthOf(sentence: Sentence | undefined): number {
  return (sentence?.inlines ?? []).reduce((sum, inline) => sum + (inline.kind === 'text' ? inline.text.length : 2), 0);
}
