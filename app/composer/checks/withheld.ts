import type { DocumentCheck, RecordPointer } from '#shared/document/document';
import type { Audience } from '#shared/kinds/party';
import { groupBy } from '../case-file/group-by';
import type { Withheld } from '../case-file/case-file';

/**
 * What was left out, and why: the records of one confidentiality together, each record that somebody said who refused
 * with those who did.
 */
export function withheldChecks(withheld: readonly Withheld[], audience: Audience): readonly DocumentCheck[] {
  const why = ({ for: reason }: Withheld) => ('confidentiality' in reason ? reason.confidentiality : undefined);
  return [...groupBy(withheld, why)].flatMap(([confidentiality, group]): readonly DocumentCheck[] => {
    if (confidentiality === undefined) return group.map((one) => leftOut(saidBy(one), { why: 'refused', audience }));
    const records = group.map(({ pointer }) => pointer);
    return [leftOut(records, { why: 'confidentiality', confidentiality, audience })];
  });
}

const saidBy = ({ pointer, for: reason }: Withheld): readonly RecordPointer[] =>
  'refusedBy' in reason ? [pointer, ...reason.refusedBy] : [pointer];

const leftOut = (records: readonly RecordPointer[], values: NonNullable<DocumentCheck['values']>): DocumentCheck => ({
  code: 'withheld',
  blocking: false,
  records,
  values,
});
