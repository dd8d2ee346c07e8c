import { inlinesOf } from '../words/inlines';
import type { Words } from '../words/words';
import type { Block, ParagraphPlace, RecordPointer, Sentence } from '#shared/document/document';

/** A paragraph that will be numbered when the whole document is there. */
export function numbered(sentences: readonly Sentence[]): Block {
  return { kind: 'paragraph', number: 0, sentences };
}

/** A paragraph without a number, of text that no pattern made. */
export function plain(place: ParagraphPlace, id: string, text: Words, records: readonly RecordPointer[] = []): Block {
  return { kind: 'paragraph', place, sentences: [line(id, text, records)] };
}

/** A line of text that no pattern made: a cover line, a label, an item of a list. */
export function line(id: string, text: Words, records: readonly RecordPointer[] = []): Sentence {
  return { id, inlines: inlinesOf(text), records, pattern: 'label' };
}

/** Counts the numbered paragraphs through the whole document, across its headings. */
export function numberParagraphs(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.number === undefined) return block;
    last += 1;
    return { ...block, number: last };
  });
}
