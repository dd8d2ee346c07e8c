import type { Statement } from '../../sentences/sentence';
import { pleasOf } from './pleas';
import { heldOf, reasonsOf } from './reasons';
import { dayOf, firstDay, type Passage, type Pattern, present, type Scope } from '../pattern';
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

/** What somebody refused that was offered beside a decision: told right behind it, as it has no day of its own. */
function offersRefused({ file, tell, isChosen }: Scope): readonly Passage[] {
  return file
    .list('decisions')
    .filter((decision) => !isGrace(decision) && isChosen(decision))
    .flatMap((decision): readonly Passage[] => {
      const { refused } = decision;
      if (refused === undefined || (refused.what ?? refused.condition) === undefined) return [];
      const { by: person, what, condition } = tell(decision).refused ?? refused;
      const message = { kind: 'refusedOffer', person, what, condition } as const;
      return [
        {
          day: dayOf(decision.date),
          behind: decision,
          statements: [{ pattern: 'grace', records: [decision], message }],
        },
      ];
    });
}

const isGrace = ({ kind }: Decision) => kind === 'pardon' || kind === 'amnesty';

/** Pleas, pardons and amnesties, and what was refused. */
export const grace: Pattern = {
  name: 'grace',
  match: (scope) => [
    ...pleasOf(scope),
    ...scope.file
      .list('decisions')
      .filter((decision) => isGrace(decision) && scope.isFree(decision))
      .map((decision) => ({
        day: dayOf(decision.date) ?? firstDay(scope),
        statements: present([
          refusalOf(decision, scope) ?? pardonOf(decision, scope),
          heldOf('grace', decision, scope),
        ]),
      })),
    ...offersRefused(scope),
  ],
};
