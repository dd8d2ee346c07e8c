import type { Statement } from '../../sentences/sentence';
import { pleasOf } from './pleas';
import { heldOf, reasonsOf } from './reasons';
import { dayOf, firstDay, type Pattern, present, type Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

function refusalOf(decision: Decision, { tell }: Scope): Statement | undefined {
  const { refused, date, by } = tell(decision);
  if (refused === undefined) return undefined;
  return {
    pattern: 'grace',
    records: [decision],
    message: { kind: 'refusedPardon', date, by: by ?? [], person: refused.by, condition: refused.condition },
  };
}

function pardonOf(decision: Decision, scope: Scope): Statement | undefined {
  if (decision.kind !== 'pardon' && decision.kind !== 'amnesty') return undefined;
  const { date, by, against, outcome } = scope.tell(decision);
  return {
    pattern: 'grace',
    records: [decision],
    message: {
      kind: 'pardon',
      date,
      courts: by ?? [],
      persons: against ?? [],
      grace: decision.kind,
      outcome: typeof outcome === 'object' ? outcome.other : undefined,
      ...reasonsOf(decision, scope),
    },
  };
}

/** Pleas, pardons and amnesties, and what was refused. */
export const grace: Pattern = {
  name: 'grace',
  match: (scope) => [
    ...pleasOf(scope),
    ...scope.file
      .list('decisions')
      .filter((decision) => (decision.kind === 'pardon' || decision.kind === 'amnesty') && scope.isFree(decision))
      .map((decision) => ({
        day: dayOf(decision.date) ?? firstDay(scope),
        statements: present([
          refusalOf(decision, scope) ?? pardonOf(decision, scope),
          heldOf('grace', decision, scope),
        ]),
      })),
  ],
};
