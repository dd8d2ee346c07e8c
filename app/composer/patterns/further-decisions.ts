import type { Decision } from '#shared/model/decision';
import type { Statement } from '../sentence';
import { countOf, isTold } from './decisions';
import { dayOf, type Pattern, type Scope } from './pattern';

function statementOf(decision: Decision, scope: Scope): Statement {
  const told = scope.tell(decision);
  const given = { date: told.date, courts: told.by ?? [], persons: told.against ?? [] };
  if (decision.outcome === 'acquitted') {
    const charges = scope.file.findAll('charge', decision.charges);
    const counts = charges.map((charge) => countOf(charge, scope));
    return {
      pattern: 'further-decisions',
      records: [decision, ...charges],
      message: { kind: 'acquittal', ...given, counts },
    };
  }
  return {
    pattern: 'further-decisions',
    records: [decision],
    message: { kind: 'decision', ...given, what: told.kind, ground: told.ground },
  };
}

/** Acquittals, and decisions of which no other pattern knows more than that they were taken. */
export const furtherDecisions: Pattern = {
  name: 'further-decisions',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => scope.isFree(decision) && isTold(decision, scope.file))
      .map((decision) => ({ day: dayOf(decision.date), statements: [statementOf(decision, scope)] })),
};
