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

/** Outcomes that are against nobody whom the decision is about. */
const helping = new Set<unknown>(['acquitted', 'claim-dismissed', 'quashed', 'reduced']);

/** A failure as it is recorded, and as it is told. */
type Failed = { readonly recorded: JudgmentFailure; readonly what: JudgmentFailure };

function failureOf({ recorded, what }: Failed, { file }: Scope): Failure {
  const verdict = ofAnother.has(recorded.failure) ? file.find('decision', what.concerning) : undefined;
  return { what, against: helping.has(verdict?.outcome) ? [] : (verdict?.against ?? []) };
}

/** The failures that are told here; that no court decided is told with the sanction. */
function failuresOf(decision: Decision, told: Decision): readonly Failed[] {
  return (decision.failures ?? []).flatMap((recorded, place) => {
    const what = recorded.failure === 'no-court-decision' ? undefined : told.failures?.[place];
    return what === undefined ? [] : [{ recorded, what }];
  });
}

/** Whether outlets stand in the place of a defendant, and nobody else. */
const areTitlesSued = ({ against = [] }: Decision, { file }: Scope) =>
  against.length > 0 && file.findAll('party', against).every(({ kind }) => kind === 'outlet' || kind === 'web-site');

function statementsOf(decision: Decision, scope: Scope): readonly Statement[] {
  const told = scope.tell(decision);
  const proceeding = scope.file.find('proceeding', decision.proceeding);
  const byWhom = groupBy(failuresOf(decision, told), ({ what }) => whose(what));
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
        what: told.kind,
        areTitlesSued: areTitlesSued(decision, scope),
        isCivil: proceeding?.kind === 'civil',
        isClaimants: proceeding?.kind === 'civil' && (proceeding.complainants?.length ?? 0) > 0,
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
      .map((decision) => ({ day: dayOf(decision.date), behind: decision, statements: statementsOf(decision, scope) })),
};
