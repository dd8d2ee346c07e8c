import type { Statement } from '../../sentences/sentence';
import type { Message } from '../../messages/message';
import { expertBasisOf } from './basis';
import { alsoOrdered, isTold } from './decisions';
import { guiltOf } from './guilt';
import { heldOf, reasonsOf } from './reasons';
import { dayOf, type Pattern, present, type Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

function acquittalOf(decision: Decision, scope: Scope): readonly (Statement | undefined)[] {
  const told = scope.tell(decision);
  const { charges, counts, ofEach } = guiltOf(decision, scope);
  const acquittal: Statement = {
    pattern: 'further-decisions',
    records: [decision, ...charges],
    message: {
      kind: 'acquittal',
      date: told.date,
      courts: told.by ?? [],
      persons: told.against ?? [],
      counts,
      ofEach,
      ...reasonsOf(decision, scope),
    },
  };
  return [acquittal, heldOf('further-decisions', decision, scope)];
}

/** The claim that was dismissed: against whom it was, and how much it asked. */
function claimOf(decision: Decision, { file, tell }: Scope): Message<'decision'>['claim'] {
  const proceeding = file.find('proceeding', decision.proceeding);
  if (decision.outcome !== 'claim-dismissed' || proceeding === undefined) return undefined;
  const { against = [] } = proceeding;
  const isAgainst = decision.against?.every((person) => against.includes(person)) === true;
  return { isAgainst, sum: tell(proceeding).claimed };
}

function decisionOf(decision: Decision, scope: Scope): Statement {
  const told = scope.tell(decision);
  return {
    pattern: 'further-decisions',
    records: [decision],
    message: {
      kind: 'decision',
      date: told.date,
      courts: told.by ?? [],
      persons: told.against ?? [],
      what: told.kind,
      outcome: told.outcome,
      norms: told.norms ?? [],
      held: told.held ?? [],
      claim: claimOf(decision, scope),
      ...reasonsOf(decision, scope),
    },
  };
}

const statementsOf = (decision: Decision, scope: Scope) =>
  present([
    ...(decision.outcome === 'acquitted' ? acquittalOf(decision, scope) : [decisionOf(decision, scope)]),
    alsoOrdered('further-decisions', decision, scope),
    expertBasisOf('further-decisions', decision, scope),
  ]);

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
      .map((decision) => ({ day: dayOf(decision.date), statements: statementsOf(decision, scope) })),
};
