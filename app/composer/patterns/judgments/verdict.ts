import type { Statement } from '../../sentences/sentence';
import { accusationsOf, convictionOf } from './conviction';
import { expertBasisOf } from './basis';
import { alsoOrdered, isTold } from './decisions';
import { isConviction } from './sentencing';
import { outletSanctionsOf } from './outlet-sanction';
import { heldOf } from './reasons';
import { contentsOf, originOf, startOf, stemmedOf, subjectsOf } from './origin';
import { dayOf, type Passage, type Pattern, present, type Scope } from '../pattern';
import type { Decision, Proceeding } from '../../case-file/records';

/** What was decided, with the case around it still to be told. */
type Decided = {
  readonly pattern: string;
  readonly decision: Decision;
  /** The verdict itself, in one sentence or several. */
  readonly verdict: readonly Statement[];
};

/** What else the verdict brought: sanctions on outlets, orders, what it held. */
const besides = (pattern: string, decision: Decision, scope: Scope) =>
  present([
    ...outletSanctionsOf(pattern, decision, scope, { named: false }),
    alsoOrdered(pattern, decision, scope),
    heldOf(pattern, decision, scope),
    expertBasisOf(pattern, decision, scope),
  ]);

/** Whether acts, hearings or charges with a place of their own in the story stand between the opening and the verdict. */
function isInterrupted(decision: Decision, { started }: Proceeding, { file }: Scope): boolean {
  const [first, last] = [dayOf(started), dayOf(decision.date)];
  const records = [...file.list('coerciveActs'), ...file.list('hearings')];
  const days = [
    ...records.map(({ date }) => date),
    ...file.list('charges').flatMap(({ brought, requalifiedOn }) => [brought, requalifiedOn]),
  ];
  return days.some((date) => {
    const day = dayOf(date);
    return (
      first !== undefined && last !== undefined && first < last && day !== undefined && day >= first && day <= last
    );
  });
}

const firstOf = (days: readonly (string | undefined)[]) =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(0);

/** Pattern 3: from the opening of the case to its verdict; in two parts where something happened between them. */
function fromStart({ pattern, decision, verdict }: Decided, proceeding: Proceeding, scope: Scope): readonly Passage[] {
  const over = subjectsOf(proceeding, scope);
  const opened = present([
    startOf(pattern, proceeding, scope),
    stemmedOf(pattern, proceeding, scope, over),
    ...contentsOf(pattern, over, scope),
  ]);
  const decided = present([
    ...verdict,
    ...accusationsOf(pattern, decision, scope),
    ...besides(pattern, decision, scope),
  ]);
  const day = dayOf(proceeding.started);
  if (!isInterrupted(decision, proceeding, scope)) {
    return [{ day: firstOf([day, dayOf(decision.date)]), statements: [...opened, ...decided] }];
  }
  return [
    { day, statements: opened },
    { day: dayOf(decision.date), statements: decided },
  ];
}

/** Patterns 1, 2 and 4: the verdict, what else was ordered, on whose complaint, over which texts, what they said. */
function fromVerdict({ pattern, decision, verdict }: Decided, proceeding: Proceeding | undefined, scope: Scope) {
  const origin = proceeding === undefined ? undefined : originOf(pattern, proceeding, scope);
  const over = proceeding === undefined ? [] : subjectsOf(proceeding, scope);
  return {
    day: dayOf(decision.date),
    statements: present([
      ...verdict,
      ...besides(pattern, decision, scope),
      origin,
      ...contentsOf(pattern, over, scope),
      ...accusationsOf(pattern, decision, scope),
    ]),
  };
}

/** Over what and on whose complaint the case was brought. */
const hasOrigin = (proceeding: Proceeding, scope: Scope) =>
  subjectsOf(proceeding, scope).length > 0 || (proceeding.complainants ?? []).length > 0;

/**
 * A verdict in its case: from its opening where that is known, else with what the case was over behind it. Several with
 * sentences of their own are told from the opening where there is more to say of it than its day.
 */
export function inItsCase(decided: Decided, scope: Scope): readonly Passage[] {
  const proceeding = scope.file.find('proceeding', decided.decision.proceeding);
  const isLong = decided.verdict.length > 1;
  const hasStart =
    proceeding?.started !== undefined && scope.isFree(proceeding) && (!isLong || hasOrigin(proceeding, scope));
  return hasStart ? fromStart(decided, proceeding, scope) : [fromVerdict(decided, proceeding, scope)];
}

/** One more verdict of a case whose opening stands with the first one. */
const furtherIn = ({ pattern, decision, verdict: statements }: Decided, scope: Scope): Passage => ({
  day: dayOf(decision.date),
  statements: present([
    ...statements,
    ...accusationsOf(pattern, decision, scope),
    ...besides(pattern, decision, scope),
  ]),
});

/** A conviction of one or several people with the same sentence, with the case around it. */
export const verdict: Pattern = {
  name: 'verdict',
  match: (scope) => {
    const convictions = scope.file
      .list('decisions')
      .filter(
        (decision) => isConviction(decision, scope.file) && isTold(decision, scope.file) && scope.isFree(decision),
      );
    return convictions.flatMap((decision, place) => {
      const decided = { pattern: 'verdict', decision, verdict: [convictionOf('verdict', decision, scope)] };
      const isFurther =
        decision.proceeding !== undefined &&
        convictions.slice(0, place).some(({ proceeding }) => proceeding === decision.proceeding);
      return isFurther ? [furtherIn(decided, scope)] : inItsCase(decided, scope);
    });
  },
};
