import type { RecordPointer } from '#shared/document/document';
import type { RecordedValue } from '#shared/records/recorded-values';
import type { CaseFile } from '../case-file/case-file';

/** Choices of which no sentence has words: a phrase reads the field, and tells only the other choices. */
const wordless = new Set([
  'coerciveAct.reasonsTold yes',
  'expertOpinion.warnedOfLiability yes',
  'expertOpinion.noticeToDefence yes',
  'expertOpinion.certainty categorical',
]);

/** Whether a choice that was read was not told all the same. */
export function isWordless({ field, value }: RecordedValue, { record }: RecordPointer, file: CaseFile): boolean {
  const choice = `${record.kind}.${field} ${String(value)}`;
  if (choice !== 'coerciveAct.warrantShown yes') return wordless.has(choice);
  // A search tells that its warrant was shown.
  return file.find('coerciveAct', record.id)?.kind !== 'search';
}
