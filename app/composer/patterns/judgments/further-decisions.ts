import type { Statement } from '../../sentences/sentence';
import { isTold } from './decisions';
import { guiltOf } from './guilt';
import { dayOf, type Pattern, type Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

function statementOf(decision: Decision, scope: Scope): Statement {
  const told = scope.tell(decision);
  const given = { date: told.date, courts: told.by ?? [], persons: told.against ?? [] };
  if (decision.outcome === 'acquitted') {
    const { charges, counts, ofEach } = guiltOf(decision, scope);
    return {
      pattern: 'further-decisions',
      records: [decision, ...charges],
      message: { kind: 'acquittal', ...given, counts, ofEach },
    };
  }
  return {
    pattern: 'further-decisions',
    records: [decision],
    message: { kind: 'decision', ...given, what: told.kind, ground: told.ground },
  };
}

/** An order of custody that a spell in custody tells with its dates and ground. */
function isCustodyOrder(decision: Decision, { file, cover }: Scope): boolean {
  const day = JSON.stringify(decision.date);
  const orders = file.list('detentions').flatMap((detention) => detention.orders ?? []);
  const told = orders.some(
    ({ date, court }) => court !== undefined && decision.by?.includes(court) === true && JSON.stringify(date) === day,
  );
  if (!told) return false;
  cover(decision, 'date', 'by', 'ground', 'against');
  return true;
}

/** Acquittals, and decisions of which no other pattern knows more than that they were taken. */
export const furtherDecisions: Pattern = {
  name: 'further-decisions',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => scope.isFree(decision) && isTold(decision, scope.file) && !isCustodyOrder(decision, scope))
      .map((decision) => ({ day: dayOf(decision.date), statements: [statementOf(decision, scope)] })),
};
