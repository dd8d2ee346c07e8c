import type { Decision } from '#shared/model/decision';
import type { CaseFile } from '../case-file';
import type { Messages } from '../message';
import type { Statement } from '../sentence';
import { dayOf, type Pattern, present, type Scope } from './pattern';

function reviewedKind(reviewed: Decision | undefined): Messages['review']['reviewed'] {
  if (reviewed?.outcome === 'acquitted') return 'acquittal';
  if (reviewed?.outcome === 'convicted') return (reviewed.sanctions?.length ?? 0) > 0 ? 'sentence' : 'judgment';
  const { kind } = reviewed ?? {};
  return kind === 'judgment' || kind === 'order' || kind === 'ruling' ? kind : 'decision';
}

/** What the first decision of a chain was: a sentence stays a sentence through every instance. */
function firstOf(decision: Decision, file: CaseFile, steps = 0): Decision | undefined {
  const reviewed = file.find('decision', decision.reviews);
  return reviewed?.reviews === undefined || steps > 10 ? reviewed : firstOf(reviewed, file, steps + 1);
}

function reviewOf(decision: Decision, scope: Scope): Statement | undefined {
  const { outcome } = decision;
  if (outcome === undefined) return undefined;
  const told = scope.tell(decision);
  return {
    pattern: 'outcome-chain',
    records: [decision],
    message: {
      kind: 'review',
      date: told.date,
      courts: told.by ?? [],
      persons: told.against ?? [],
      outcome: told.outcome ?? outcome,
      reviewed: reviewedKind(firstOf(decision, scope.file)),
      sanctions: told.sanctions ?? [],
      after: told.after,
    },
  };
}

/** Pattern 5: what higher courts made of a decision. */
export const outcomeChain: Pattern = {
  name: 'outcome-chain',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => decision.reviews !== undefined && scope.isFree(decision))
      .map((decision) => ({ day: dayOf(decision.date), statements: present([reviewOf(decision, scope)]) })),
};
