import type { Statement } from '../../sentences/sentence';
import { dayOf, firstDay, type Passage, type Pattern, type Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { Charge, Decision } from '../../case-file/records';

function refusalOf(decision: Decision, { tell }: Scope): Statement | undefined {
  const { refused, date, by } = tell(decision);
  if (refused === undefined) return undefined;
  return {
    pattern: 'grace',
    records: [decision],
    message: { kind: 'refusedPardon', date, by: by ?? [], person: refused.by, condition: refused.condition },
  };
}

function pardonOf(decision: Decision, { tell }: Scope): Statement | undefined {
  if (decision.kind !== 'pardon' && decision.kind !== 'amnesty') return undefined;
  const { date, by, against, after } = tell(decision);
  return {
    pattern: 'grace',
    records: [decision],
    message: { kind: 'pardon', date, courts: by ?? [], persons: against ?? [], grace: decision.kind, after },
  };
}

/** A higher court that tells of the admission has told it. */
function isToldElsewhere(charge: Charge, { file, tell }: Scope): boolean {
  const isTold = file
    .list('decisions')
    .some(({ after, proceeding }) => after !== undefined && proceeding === charge.proceeding);
  return charge.plea !== 'denied' && isTold && tell(charge).plea !== undefined;
}

/** What the accused say to the charges, where no decision tells it already; the same answer to several is told once. */
function pleas(scope: Scope): readonly Passage[] {
  const answered = scope.file
    .list('charges')
    .filter((charge) => charge.plea !== undefined && scope.isChosen(charge) && !isToldElsewhere(charge, scope));
  const alike = groupBy(answered, ({ plea, against }) => JSON.stringify([plea, against]));
  return [...alike.values()].map((charges) => ({
    day: firstDay(scope),
    statements: charges.slice(0, 1).flatMap((charge): Statement[] => {
      const plea = charges.map((one) => scope.tell(one).plea).at(0);
      const persons = charge.against ?? [];
      return plea === undefined
        ? []
        : [{ pattern: 'grace', records: charges, message: { kind: 'plea', persons, plea } }];
    }),
  }));
}

/** Pleas, pardons and amnesties, and what was refused. */
export const grace: Pattern = {
  name: 'grace',
  match: (scope) => [
    ...pleas(scope),
    ...scope.file
      .list('decisions')
      .filter((decision) => (decision.kind === 'pardon' || decision.kind === 'amnesty') && scope.isFree(decision))
      .map((decision) => ({
        day: dayOf(decision.date) ?? firstDay(scope),
        statements: [refusalOf(decision, scope) ?? pardonOf(decision, scope)].flatMap((statement) => statement ?? []),
      })),
  ],
};
