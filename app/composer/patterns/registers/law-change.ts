import type { Statement } from '../../sentences/sentence';
import { areMeasures, penaltyMenu } from './penalty-menu';
import type { Norm } from '../../case-file/records';

/** Pattern 16: what a draft or an amendment does to the articles that it revises, and its new sanctions. */
export function changeOfLaw(record: Norm, reader: { tell(record: Norm): Norm }): readonly Statement[] {
  const told = reader.tell(record);
  const { revises = [], changes = [], penalties, kind, critiques: all = [] } = told;
  const critiques = all.filter(({ part, paragraph }) => (part ?? paragraph) === undefined);
  const isDraft = kind === 'draft';
  const isArticle = record.article !== undefined;
  const subject = { norm: record.id };
  const statement = (message: Statement['message'], hedged = false): Statement => ({
    pattern: 'law-change',
    message,
    records: [record],
    ...(hedged && { hedged }),
  });
  const isRevised = record.status === 'under-revision' && revises.length > 0 && told.status === 'under-revision';
  return [
    ...(isRevised ? [statement({ kind: 'law-under-revision', revised: revises }, true)] : []),
    ...(isToldAsChange(record)
      ? [statement({ kind: 'law-change', subject, revises, isArticle, changes, isDraft, critiques })]
      : []),
    ...(penalties === undefined
      ? []
      : [
          statement({
            kind: 'norm-penalties',
            subjects: [subject],
            of: 'the-only',
            as: isDraft ? 'new-sanctions' : areMeasures(penalties) ? 'measures' : 'sanctions',
            menu: penaltyMenu(penalties),
            outOfProportionTo: [],
          }),
        ]),
  ];
}

/** Whether a norm has a sentence that says what it changes, which then says what is wrong with it as well. */
export function isToldAsChange({ status, revises = [], changes = [] }: Norm): boolean {
  return changes.length > 0 || (revises.length > 0 && status !== 'under-revision');
}
