import type { Block } from '#shared/document/document';
import type { AnyRecord } from '../../composer/case-file/case-file';
import type { BriefDesk } from './brief-desk';

/** The number that the first of the paragraphs will have whose sentences are about a record. */
export function paragraphOf(before: readonly Block[], record: AnyRecord, { file }: BriefDesk): number | undefined {
  const key = JSON.stringify(file.pointerTo(record));
  const place = before
    .flatMap((block) => (block.kind === 'paragraph' && block.number !== undefined ? [block.sentences] : []))
    .findIndex((sentences) => sentences.some(({ records }) => records.some((one) => JSON.stringify(one) === key)));
  return place < 0 ? undefined : place + 1;
}
