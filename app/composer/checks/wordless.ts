import type { RecordPointer } from '#shared/document/document';
import type { RecordedValue } from '#shared/records/recorded-values';

/** Choices of which no sentence has words: a phrase reads the field, and tells only the other choices. */
const wordless = new Set([
  'expertOpinion.warnedOfLiability yes',
  'expertOpinion.noticeToDefence yes',
  'expertOpinion.certainty categorical',
]);

/** Whether a choice that was read was not told all the same. */
export const isWordless = ({ field, value }: RecordedValue, { record }: RecordPointer): boolean =>
  wordless.has(`${record.kind}.${field} ${String(value)}`);
