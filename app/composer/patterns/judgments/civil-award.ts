import { ordersOf } from './decisions';
import { heldOf, reasonsOf } from './reasons';
import { contentsOf, originOf, subjectsOf } from './origin';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

const isAward = ({ outcome, orders, reviews, sanctions }: Decision) =>
  (outcome === 'liable' || outcome === undefined) &&
  (orders?.length ?? 0) > 0 &&
  (sanctions?.length ?? 0) === 0 &&
  reviews === undefined;

function statementsOf(decision: Decision, scope: Scope) {
  const told = scope.tell(decision);
  const proceeding = scope.file.find('proceeding', decision.proceeding);
  const over = proceeding === undefined ? [] : subjectsOf(proceeding, scope);
  const paid = (decision.orders ?? []).flatMap(({ to }) => to ?? []);
  if (proceeding !== undefined) scope.cover(proceeding, 'complainants');
  return present([
    {
      pattern: 'civil-award',
      records: [decision],
      message: {
        kind: 'award',
        date: told.date,
        courts: told.by ?? [],
        persons: told.against ?? [],
        ...reasonsOf(decision, scope),
        orders: ordersOf(decision, scope),
      },
    },
    proceeding === undefined ? undefined : originOf('civil-award', proceeding, scope, paid),
    ...contentsOf('civil-award', over, scope),
    heldOf('civil-award', decision, scope),
  ]);
}

/** Pattern 8: a civil award, the lawsuit behind it and the text it was about. */
export const civilAward: Pattern = {
  name: 'civil-award',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => isAward(decision) && scope.isFree(decision))
      .map((decision) => ({ day: dayOf(decision.date), statements: statementsOf(decision, scope) })),
};
