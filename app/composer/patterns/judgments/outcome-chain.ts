import type { CaseFile } from '../../case-file/case-file';
import type { ReviewPart, SentenceOf } from '../../messages/decisions';
import type { Statement } from '../../sentences/sentence';
import { isOutletSanction, lawOf } from './decisions';
import { isConviction } from './sentencing';
import { heldOf, reasonsOf } from './reasons';
import { firstOf, isReview, whichOf } from './reviewed';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import { voiceOf } from '../../case-file/doubt';
import { groupBy } from '../../case-file/group-by';
import type { Decision, Sanction } from '../../case-file/records';

const isChanged = ({ outcome }: Decision) => outcome === 'reduced' || outcome === 'increased';

/** Sums that a higher court put in the place of those first awarded. */
const sumsOf = (decision: Decision) =>
  isChanged(decision)
    ? (decision.orders ?? []).filter(({ amount, amountInWords }) => (amount ?? amountInWords) !== undefined)
    : [];

const replacing = new Set<unknown>(['convicted', 'liable', 'sanctioned', 'commuted', 'reduced', 'increased']);

/** Whether something is put in the place of what was reviewed. */
const isReplacing = ({ outcome }: Decision) => typeof outcome === 'object' || replacing.has(outcome);

/** What overturns a conviction overturns more than the sentence. */
const overturning = new Set<unknown>(['quashed', 'returned', 'acquitted']);

/** What leaves nothing of the decision that it reviews. */
const leavingNothing = new Set<unknown>([...overturning, 'convicted', 'liable', 'claim-dismissed']);

const isOfSameCase = (one: Decision, other: Decision) =>
  one.proceeding === other.proceeding && one.against?.some((party) => other.against?.includes(party) === true) === true;

/** A penalty is a sentence where a conviction stands behind it. */
function penaltyKind(reviewed: Decision, file: CaseFile): ReviewPart['reviewed'] {
  const hasConviction = file.list('decisions').some((one) => isConviction(one, file) && isOfSameCase(one, reviewed));
  return hasConviction ? 'sentence' : 'penalty';
}

/** What is changed to a term in prison was a sentence. */
const isOfPrison = (decision: Decision) =>
  isReplacing(decision) && decision.sanctions?.some(({ kind }) => kind === 'imprisonment' || kind === 'death') === true;

function reviewedKind(decision: Decision, reviewed: Decision | undefined, file: CaseFile): ReviewPart['reviewed'] {
  if (sumsOf(decision).length > 0 && decision.sanctions === undefined) return 'award';
  if (reviewed === undefined && isOfPrison(decision)) return 'sentence';
  if (reviewed?.outcome === 'acquitted') return 'acquittal';
  const hasSanctions = (reviewed?.sanctions?.length ?? 0) > 0;
  if (reviewed?.outcome === 'convicted')
    return hasSanctions && !overturning.has(decision.outcome) ? 'sentence' : 'conviction';
  if (reviewed?.outcome === 'sanctioned' && hasSanctions && reviewed.sanctions?.some(isOutletSanction) === false)
    return penaltyKind(reviewed, file);
  const { kind } = reviewed ?? {};
  return kind === 'judgment' || kind === 'order' || kind === 'ruling' ? kind : 'decision';
}

/** What was itself a review that left nothing of the first decision is not called by that one, but by its own day. */
function overturnedBefore(decision: Decision, { file, tell }: Scope): Partial<ReviewPart> {
  const reviewed = file.find('decision', decision.reviews);
  if (reviewed?.reviews === undefined || !leavingNothing.has(reviewed.outcome)) return {};
  const isAlone = !file
    .list('decisions')
    .some((one) => one !== reviewed && one.date?.earliest === reviewed.date?.earliest);
  return {
    reviewed: 'decision',
    of: isAlone || reviewed.against?.length !== 1 ? [] : reviewed.against,
    dated: tell(reviewed).date,
    isUnknown: reviewed.date === undefined,
  };
}

/** The sanctions on each where they do not fall on everybody whom the decision is about; those on all name them, too. */
function sentencesOf({ against = [], sanctions = [] }: Decision): readonly SentenceOf[] {
  const ofAll = ({ persons }: Sanction) => persons === undefined || against.every((one) => persons.includes(one));
  const groups = groupBy(sanctions, (one) => (ofAll(one) ? '' : JSON.stringify(one.persons)));
  const all = groups.size > 1 ? against : [];
  return [...groups.values()].map((same) => ({
    persons: same.slice(0, 1).flatMap((one) => (ofAll(one) ? all : (one.persons ?? []))),
    sanctions: same,
  }));
}

function partOf(decision: Decision, scope: Scope): readonly ReviewPart[] {
  const { outcome } = decision;
  if (outcome === undefined) return [];
  const told = scope.tell(decision);
  const first = firstOf(decision, scope.file);
  const reviewed = reviewedKind(decision, first, scope.file);
  const overturned = overturnedBefore(decision, scope);
  return [
    {
      outcome: told.outcome ?? outcome,
      reviewed,
      ...whichOf(decision, reviewed, scope),
      ...overturned,
      sums: sumsOf(told),
      sentences: isReplacing(decision) ? sentencesOf(told) : [],
    },
  ];
}

/** One sentence for what a court made of several decisions at once: of the conviction and of the sentence. */
function reviewOf(decisions: readonly Decision[], scope: Scope): readonly Statement[] {
  const [decision, ...others] = decisions;
  const parts = decisions.flatMap((one) => partOf(one, scope));
  if (decision === undefined) return [];
  for (const other of others) scope.cover(other, 'date', 'by', 'instance', 'after', 'ground');
  const told = scope.tell(decision);
  return present([
    {
      pattern: 'outcome-chain',
      records: decisions,
      message: {
        kind: 'review',
        date: told.date,
        courts: told.by ?? [],
        instance: decision.by === undefined || decision.by.length === 0 ? told.instance : undefined,
        law: lawOf(firstOf(decision, scope.file) ?? decision, scope),
        norms: told.norms ?? [],
        parts,
        ...reasonsOf(decision, scope),
      },
    },
    ...decisions.map((one) => heldOf('outcome-chain', one, scope)),
  ]);
}

/** What makes two decisions one: taken on a day by one court about the same people, for the same reasons, in one voice. */
const momentOf =
  ({ file }: Scope) =>
  (decision: Decision) => {
    const { id, date, by, instance, against, after, ground } = decision;
    return date === undefined
      ? id
      : JSON.stringify([date, by, instance, against, after, ground, voiceOf(decision, file)]);
  };

/** Pattern 5: what higher courts made of a decision. */
export const outcomeChain: Pattern = {
  name: 'outcome-chain',
  match: (scope) => {
    const reviews = scope.file
      .list('decisions')
      .filter((decision) => decision.outcome !== undefined && isReview(decision, scope.file) && scope.isFree(decision));
    return [...groupBy(reviews, momentOf(scope)).values()].map((decisions) => ({
      day: dayOf(decisions[0]?.date),
      statements: reviewOf(decisions, scope),
    }));
  },
};
