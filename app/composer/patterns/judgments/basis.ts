import type { CaseFile } from '../../case-file/case-file';
import type { Charge, Decision, ExpertOpinion } from '../../case-file/records';
import type { Statement } from '../../sentences/sentence';
import type { Scope } from '../pattern';
import { pointedTo } from './decisions';

/** The charges that rest on an opinion. */
export const chargesOn = (opinion: ExpertOpinion, file: CaseFile): readonly Charge[] =>
  file.list('charges').filter(({ basedOn }) => basedOn?.some(({ id }) => id === opinion.id) === true);

/** Several analyses, or an opinion of each kind. */
export const isSeveral = ({ number = 1, kinds = [] }: ExpertOpinion): boolean => number > 1 || kinds.length > 1;

/** On which opinions a decision rests. */
export function expertBasisOf(pattern: string, decision: Decision, { file, tell }: Scope): Statement | undefined {
  const opinions = pointedTo('expertOpinion', decision.basedOn, file);
  if (opinions.length === 0) return undefined;
  const named = opinions.map((opinion) => ({ opinion: tell(opinion), isSeveral: isSeveral(opinion) }));
  return {
    pattern,
    records: [decision],
    message: { kind: 'decisionBasis', decision: tell(decision), opinions: named },
  };
}
