import { type KindName, kindOf } from '../kinds/index';
import { caseBookKinds } from '../schema/kind-names';
import { valueAt } from './read-record';

/** The kinds whose records are facts to be told; sources, attachments, notes, tasks and links stand behind them. */
export const factKinds = caseBookKinds.filter((kind) => kindOf(kind).told.as === 'fact');

/** The field of a fact without which it cannot be said when it was, where that is not filled. */
export function missingDate(kind: KindName, record: object): string | undefined {
  const { dated } = kindOf(kind).told;
  return dated !== undefined && valueAt(record, dated) === undefined ? dated : undefined;
}

/** Whether a record that is stated as a fact has nothing that stands behind it. */
export function lacksSource(kind: KindName, record: { readonly sources?: readonly unknown[] | undefined }): boolean {
  return kindOf(kind).told.sourced !== false && (record.sources ?? []).length === 0;
}
