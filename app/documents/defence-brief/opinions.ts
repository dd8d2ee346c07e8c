import type { Block } from '#shared/document/document';
import type { AnyRecord } from '../../composer/case-file/case-file';
import type { ExpertOpinion } from '../../composer/case-file/records';
import type { OpinionFacts } from '../../composer/messages/brief';
import type { Statement } from '../../composer/sentences/sentence';
import { type BriefDesk, paragraph, tellIn } from './brief-desk';

/** The opinions that speak for the prosecution, or have defects: what each says and what is wrong with it. */
export function opinions(desk: BriefDesk): readonly Block[] {
  return disputedOpinions(desk).flatMap((opinion) =>
    paragraph(desk, opinionStatements(desk, opinion, contestingOf(opinion, desk))),
  );
}

/** The opinions that have a paragraph of their own. */
export const disputedOpinions = (desk: BriefDesk): readonly ExpertOpinion[] =>
  desk.file
    .list('expertOpinions')
    .filter((one) => one.for === 'prosecution' || hasDefects(one) || contestingOf(one, desk).length > 0);

const contestingOf = ({ id }: ExpertOpinion, { file }: BriefDesk): readonly ExpertOpinion[] =>
  file.list('expertOpinions').filter(({ contests }) => contests?.includes(id) === true);

const hasDefects = ({ defects = [], warnedOfLiability, noticeToDefence }: ExpertOpinion) =>
  defects.length > 0 || warnedOfLiability === 'no' || noticeToDefence === 'no';

function opinionStatements(
  desk: BriefDesk,
  record: ExpertOpinion,
  contesting: readonly ExpertOpinion[],
): readonly Statement[] {
  const told = tellIn(desk, record);
  const statement = (message: Statement['message'], ...more: readonly AnyRecord[]): Statement => ({
    pattern: 'brief',
    message,
    records: [record, ...more],
  });
  const { education, speciality, experience, independence } = told;
  const { orderedBy, orderedOn, questions, materials, methods } = told;
  return [
    statement({ kind: 'opinion-introduced', ...opinionFacts(told), for: told.for, certainty: told.certainty }),
    statement({ kind: 'opinion-experts', education, speciality, experience, independence }),
    statement({ kind: 'opinion-research', orderedBy, orderedOn, questions, materials, methods }),
    ...defectsOf(told).map(({ defect, detail }) => statement({ kind: 'opinion-defect', defect, detail })),
    ...(contesting.length === 0
      ? []
      : [
          statement(
            { kind: 'opinion-contested', by: contesting.map((one) => opinionFacts(tellIn(desk, one))) },
            ...contesting,
          ),
        ]),
  ];
}

function opinionFacts(told: ExpertOpinion): OpinionFacts {
  const { kinds, number, date, experts, institutions, examined, conclusion, finding, result } = told;
  return { kinds, number, date, experts, institutions, examined, conclusion, finding, result };
}

/** The defects noted, with those that other fields of the record show. */
function defectsOf({
  defects = [],
  warnedOfLiability,
  noticeToDefence,
}: ExpertOpinion): NonNullable<ExpertOpinion['defects']> {
  const has = (name: string) => defects.some(({ defect }) => defect === name);
  return [
    ...defects,
    ...(warnedOfLiability === 'no' && !has('expert-not-warned') ? [{ defect: 'expert-not-warned' } as const] : []),
    ...(noticeToDefence === 'no' && !has('defence-not-notified') ? [{ defect: 'defence-not-notified' } as const] : []),
  ];
}
