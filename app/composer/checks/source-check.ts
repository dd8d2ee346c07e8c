import type { Block, RecordPointer, Sentence } from '#shared/document/document';
import { lacksSource } from '#shared/records/facts';
import type { CaseFile } from '../case-file/case-file';
import type { ComposeContext } from '../sentences/context';

/** Reports the records that sentences state as facts and that no source stands behind. */
export function checkSources(context: ComposeContext, blocks: readonly Block[], files: readonly CaseFile[]): void {
  const seen = new Set<string>();
  for (const pointer of sentencesOf(blocks).flatMap(({ records }) => records)) {
    const key = JSON.stringify(pointer);
    if (seen.has(key)) continue;
    seen.add(key);
    if (isWithoutSource(pointer, files))
      context.checks.add({ code: 'source-missing', blocking: false, records: [pointer] });
  }
}

function isWithoutSource({ bookId, record }: RecordPointer, files: readonly CaseFile[]): boolean {
  const file = files.find(({ book }) => bookId === undefined || book.id === bookId);
  const found = file?.resolve(record);
  return found !== undefined && lacksSource(record.kind, found);
}

export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.sentences;
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat() : [];
  });
}
