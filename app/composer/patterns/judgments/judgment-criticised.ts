import type { Statement } from '../../sentences/sentence';
import type { Failure } from '../../messages/decisions';
import { dayOf, type Pattern, type Scope } from '../pattern';
import { groupBy } from '../../case-file/group-by';
import type { Decision, JudgmentFailure } from '../../case-file/records';

/** Failures of one and the same, in sentences of at most this many. */
const inOneSentence = 3;

const whose = ({ by }: JudgmentFailure) => by ?? 'court';

/** Failures that are told of a verdict against others. */
const ofAnother = new Set<unknown>(['affected-not-party', 'no-right-of-appeal']);

function failureOf(what: JudgmentFailure, { file }: Scope): Failure {
  const verdict = ofAnother.has(what.failure) ? file.find('decision', what.concerning) : undefined;
  return { what, against: verdict?.against ?? [] };
}

function statementsOf(decision: Decision, scope: Scope): readonly Statement[] {
  const told = scope.tell(decision);
  const failures = (told.failures ?? []).filter(({ failure }) => failure !== 'no-court-decision');
  const byWhom = groupBy(failures, whose);
  return [...byWhom].flatMap(([by, own]) =>
    chunks(own).map((some, place): Statement => ({
      pattern: 'judgment-criticised',
      records: [decision],
      message: {
        kind: 'shortcomings',
        by,
        courts: place === 0 && decision.by?.length === 1 ? decision.by : [],
        failures: some.map((failure) => failureOf(failure, scope)),
        several: (decision.by?.length ?? 1) > 1,
      },
    })),
  );
}

function chunks<T>(all: readonly T[]): readonly (readonly T[])[] {
  const size = Math.ceil(all.length / Math.ceil(all.length / inOneSentence));
  return all.length === 0 ? [] : [all.slice(0, size), ...chunks(all.slice(size))];
}

/** Pattern 12: what the judgment, or the side that won, failed to do. */
export const judgmentCriticised: Pattern = {
  name: 'judgment-criticised',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => decision.failures !== undefined && scope.isChosen(decision))
      .map((decision) => ({ day: dayOf(decision.date), statements: statementsOf(decision, scope) })),
};
