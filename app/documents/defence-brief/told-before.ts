import type { Block } from '#shared/document/document';
import type { AnyRecord } from '../../composer/case-file/case-file';
import type { BriefDesk } from './brief-desk';

/**
 * The number that the first of the paragraphs will have whose sentences are about a record. A quotation and what goes
 * on behind it belong to the numbered paragraph before them.
 */
export function paragraphOf(before: readonly Block[], record: AnyRecord, { file }: BriefDesk): number | undefined {
  const key = JSON.stringify(file.pointerTo(record));
  let number = 0;
  for (const block of before) {
    if (block.kind !== 'paragraph') continue;
    if (block.number !== undefined) number += 1;
    if (number > 0 && block.sentences.some(({ records }) => records.some((one) => JSON.stringify(one) === key)))
      return number;
  }
  return undefined;
}
