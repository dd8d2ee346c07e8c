import { countsOf, countInWords } from './counts';
import type { Passage, Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { Charge } from '../../case-file/records';

/** A decision on the charge that came to the same end. */
const isDecided = (charge: Charge, { file }: Scope) =>
  file
    .list('decisions')
    .some(({ charges, outcome }) => outcome === charge.outcome && charges?.includes(charge.id) === true);

/** Another charge that took its place. */
const isReplaced = ({ id }: Charge, { file }: Scope) =>
  file.list('charges').some(({ requalifiedFrom }) => requalifiedFrom === id);

/** Where the proceedings stand says of its charges that they pend. */
const isUnderWay = ({ proceeding }: Charge, { file }: Scope) => {
  const state = file.find('proceeding', proceeding)?.state;
  return state !== undefined && state !== 'ended';
};

/** Whether a decision, another charge or the state of the case says how a charge ended. */
export function isOutcomeTold(charge: Charge, scope: Scope): boolean {
  const { outcome } = charge;
  const isTold =
    isDecided(charge, scope) ||
    (outcome === 'requalified' && isReplaced(charge, scope)) ||
    (outcome === 'pending' && isUnderWay(charge, scope));
  if (isTold) scope.cover(charge, 'outcome');
  return isTold;
}

/** How charges ended of which no decision tells: when is not recorded, so they stand behind what has a day. */
export function outcomesOf(charges: readonly Charge[], scope: Scope): readonly Passage[] {
  const open = charges.filter(
    (charge) =>
      charge.outcome !== undefined &&
      scope.isChosen(charge) &&
      !isOutcomeTold(charge, scope) &&
      !(scope.isFree(charge) && (charge.outcome === 'dropped' || charge.outcome === 'acquitted')),
  );
  const alike = groupBy(open, ({ outcome, against }) => JSON.stringify([outcome, against]));
  return [...alike.values()].map((some) => ({
    day: undefined,
    statements: some.slice(0, 1).flatMap((charge) => {
      const { outcome, against } = scope.tell(charge);
      if (outcome === undefined) return [];
      const counts = countsOf(some, scope, countInWords);
      const message = { kind: 'chargeOutcome', persons: against ?? [], counts, outcome } as const;
      return [{ pattern: 'charge-outcomes', records: some, message }];
    }),
  }));
}
