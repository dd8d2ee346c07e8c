import type { CaseFile } from '../../case-file/case-file';
import type { Messages } from '../../messages/message';
import type { Statement } from '../../sentences/sentence';
import { lawOf } from './decisions';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

const isChanged = ({ outcome }: Decision) => outcome === 'reduced' || outcome === 'increased';

/** Sums that a higher court put in the place of those first awarded. */
const sumsOf = (decision: Decision) =>
  isChanged(decision) ? (decision.orders ?? []).filter(({ amount }) => amount !== undefined) : [];

const replacing = new Set<unknown>(['convicted', 'liable', 'sanctioned', 'commuted', 'reduced', 'increased']);

/** Whether something is put in the place of what was reviewed. */
const isReplacing = ({ outcome }: Decision) => typeof outcome === 'object' || replacing.has(outcome);

/** Those whom a review is about, where the decision reviewed was about others too. */
function someOf(decision: Decision, reviewed: Decision | undefined): readonly string[] {
  const { against = [] } = decision;
  const others = (reviewed?.against ?? []).filter((person) => !against.includes(person));
  return others.length > 0 ? against : [];
}

function reviewedKind(decision: Decision, reviewed: Decision | undefined): Messages['review']['reviewed'] {
  if (sumsOf(decision).length > 0 && decision.sanctions === undefined) return 'award';
  if (reviewed?.outcome === 'acquitted') return 'acquittal';
  if (reviewed?.outcome === 'convicted') return (reviewed.sanctions?.length ?? 0) > 0 ? 'sentence' : 'conviction';
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
  const first = firstOf(decision, scope.file);
  return {
    pattern: 'outcome-chain',
    records: [decision],
    message: {
      kind: 'review',
      date: told.date,
      courts: told.by ?? [],
      instance: decision.by === undefined || decision.by.length === 0 ? told.instance : undefined,
      outcome: told.outcome ?? outcome,
      law: lawOf(first ?? decision, scope),
      reviewed: reviewedKind(decision, first),
      of: someOf(decision, first),
      sums: sumsOf(told),
      sanctions: isReplacing(decision) ? (told.sanctions ?? []) : [],
      after: told.after,
    },
  };
}

const reviewing = new Set<unknown>(['upheld', 'quashed', 'returned', 'commuted', 'reduced', 'increased']);

/** A decision about another one, be it recorded which or not. */
const isReview = ({ reviews, outcome }: Decision) => reviews !== undefined || reviewing.has(outcome);

/** Pattern 5: what higher courts made of a decision. */
export const outcomeChain: Pattern = {
  name: 'outcome-chain',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => isReview(decision) && scope.isFree(decision))
      .map((decision) => ({ day: dayOf(decision.date), statements: present([reviewOf(decision, scope)]) })),
};
