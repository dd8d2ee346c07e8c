import { countsOf, countInWords } from './counts';
import { isConviction } from './sentencing';
import { dayOf, type Passage, type Scope } from '../pattern';
import { voiceOf } from '../../case-file/doubt';
import { groupBy } from '../../case-file/group-by';
import { firstOf } from './reviewed';
import type { CaseFile } from '../../case-file/case-file';
import type { Charge, Decision } from '../../case-file/records';

/** A decision on the charge that came to the same end. */
const isDecided = (charge: Charge, { file }: Scope) =>
  file
    .list('decisions')
    .some(
      (decision) =>
        decision.outcome === charge.outcome &&
        (decision.charges?.includes(charge.id) === true || isReviewOf(decision, charge, file)),
    );

/** A decision that names no charges and is about one on this: so it is, where all that it can be about ended alike. */
function isReviewOf(decision: Decision, charge: Charge, file: CaseFile): boolean {
  if (decision.charges !== undefined) return false;
  const isOfThem = ({ against }: Charge) =>
    against === undefined || against.some((person) => decision.against?.includes(person) === true);
  const about = file.findAll('charge', firstOf(decision, file)?.charges).filter(isOfThem);
  return about.some(({ id }) => id === charge.id) && about.every(({ outcome }) => outcome === charge.outcome);
}

/** Another charge that took its place. */
const isReplaced = ({ id }: Charge, { file }: Scope) =>
  file.list('charges').some(({ requalifiedFrom }) => requalifiedFrom === id);

/** Where the proceedings stand says of its charges that they pend. */
const isUnderWay = ({ proceeding }: Charge, { file }: Scope) => {
  const state = file.find('proceeding', proceeding)?.state;
  return state !== undefined && state !== 'ended';
};

/** What lives on, as itself or as another charge. */
const isAlive = new Set<unknown>(['pending', 'requalified']);

/**
 * Whether the state of the case is enough: where one pending charge has to be told they all are, and so are those of
 * people who were charged together with somebody whose charge has ended.
 */
const areAllUnderWay = (scope: Scope) => {
  const charges = scope.file.list('charges');
  const pending = charges.filter(({ outcome }) => outcome === 'pending');
  const hasEnded = ({ outcome, proceeding }: Charge) =>
    outcome !== undefined && !isAlive.has(outcome) && pending.some((one) => one.proceeding === proceeding);
  return pending.every((charge) => isUnderWay(charge, scope)) && !charges.some(hasEnded);
};

/** Whether a decision, another charge or the state of the case says how a charge ended. */
export function isOutcomeTold(charge: Charge, scope: Scope): boolean {
  const { outcome } = charge;
  const isTold =
    isDecided(charge, scope) ||
    (outcome === 'requalified' && isReplaced(charge, scope)) ||
    (outcome === 'pending' && areAllUnderWay(scope));
  if (isTold) scope.cover(charge, 'outcome', 'ended');
  return isTold;
}

/** A court decided something in the same case, or about the same people, so that more came between. */
const isFollowed = ({ proceeding, against }: Charge, { file }: Scope) =>
  file
    .list('decisions')
    .some(
      (decision) =>
        (proceeding !== undefined && decision.proceeding === proceeding) ||
        decision.against?.some((person) => against?.includes(person) === true) === true,
    );

/**
 * The sentence that they were brought says how they ended, where nobody knows the day and no decision of the book stands
 * behind it: what else came between would seem to have come later.
 */
export const isToldAtOnce = (charge: Charge, scope: Scope): boolean =>
  charge.ended === undefined &&
  (charge.outcome === 'dropped' || charge.outcome === 'acquitted') &&
  !isFollowed(charge, scope);

/** An acquittal that nobody dated stands with the conviction of the same people on other charges of the same case. */
function convictedBeside(charge: Charge | undefined, { file }: Scope): Pick<Passage, 'behind'> {
  if (charge?.outcome !== 'acquitted' || charge.ended !== undefined) return {};
  const behind = file
    .list('decisions')
    .find(
      (decision) =>
        isConviction(decision, file) &&
        charge.proceeding !== undefined &&
        decision.proceeding === charge.proceeding &&
        decision.against?.some((person) => charge.against?.includes(person) === true) === true,
    );
  return behind === undefined ? {} : { behind };
}

/** How charges ended of which no decision tells: where when is not recorded, so they stand behind what has a day. */
export function outcomesOf(charges: readonly Charge[], scope: Scope): readonly Passage[] {
  const open = charges.filter(
    (charge) =>
      charge.outcome !== undefined &&
      scope.isChosen(charge) &&
      !isOutcomeTold(charge, scope) &&
      !(scope.isFree(charge) && isToldAtOnce(charge, scope)),
  );
  const alike = groupBy(open, (charge) => {
    const { outcome, against, ended, stage } = charge;
    return JSON.stringify([outcome, against, ended, stage === 'suspicion', voiceOf(charge, scope.file)]);
  });
  return [...alike.values()].map((some) => ({
    day: dayOf(some[0]?.ended),
    ...convictedBeside(some[0], scope),
    statements: some.slice(0, 1).flatMap((charge) => {
      const { outcome, against, ended } = scope.tell(charge);
      if (outcome === undefined) return [];
      for (const other of some) scope.cover(other, 'outcome', 'ended');
      const counts = countsOf(some, scope, countInWords);
      const suspected = charge.stage === 'suspicion';
      const message = {
        kind: 'chargeOutcome',
        date: ended,
        persons: against ?? [],
        counts,
        suspected,
        outcome,
      } as const;
      return [{ pattern: 'charge-outcomes', records: some, message }];
    }),
  }));
}
