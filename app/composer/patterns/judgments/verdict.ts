import type { Statement } from '../../sentences/sentence';
import { countOf, furtherNorms, isConviction, isOutletSanction, isTold, lawOf, ordersOf } from './decisions';
import { contentsOf, originOf, startOf, subjectsOf } from './origin';
import { mentionOf } from '../expressions';
import { dayOf, type Passage, type Pattern, present, type Scope } from '../pattern';
import type { Decision, Proceeding } from '../../case-file/records';

/** The event that the verdict came before, where a link says so. */
function eventAfter(decision: Decision, { file }: Scope): string | undefined {
  return file.linksFrom(decision).find(({ relation, to }) => relation === 'prior-to' && to.kind === 'event')?.to.id;
}

/** The sentence that a person was convicted, of what, by whom, and sentenced to what. */
export function convictionOf(pattern: string, decision: Decision, scope: Scope): Statement {
  const { file, tell } = scope;
  const charges = file.findAll('charge', decision.charges);
  const told = tell(decision);
  const counts = charges.map((charge) => countOf(charge, scope));
  const further = furtherNorms(decision, charges, scope);
  const norms = [...new Set(charges.flatMap(({ norm }) => norm?.norm ?? []))];
  return {
    pattern,
    records: [decision, ...charges],
    message: {
      kind: 'conviction',
      date: told.date,
      courts: told.by ?? [],
      persons: told.against ?? [],
      counts,
      law: lawOf(decision, scope),
      norms: counts.some(({ offence, norm }) => offence !== undefined || norm !== undefined) ? [] : further,
      sanctions: (told.sanctions ?? []).filter((sanction) => !isOutletSanction(sanction)),
      similarity: norms.length === 1 ? `conviction/${norms.join()}` : undefined,
      before: eventAfter(decision, scope),
    },
  };
}

/** The words of the accusation, quoted. */
export function accusationsOf(pattern: string, decision: Decision, { file, tell }: Scope): readonly Statement[] {
  return file.findAll('charge', decision.charges).flatMap((charge): Statement[] => {
    const { offence, wording, against } = tell(charge);
    if (wording === undefined) return [];
    const persons = against ?? decision.against ?? [];
    return [{ pattern, records: [charge], hedged: true, message: { kind: 'accusation', persons, offence, wording } }];
  });
}

/** What else the court ordered the convicted to do. */
export function alsoOrdered(pattern: string, decision: Decision, scope: Scope): Statement | undefined {
  if (decision.orders === undefined || decision.orders.length === 0) return undefined;
  const persons = scope.tell(decision).against ?? [];
  return {
    pattern,
    records: [decision],
    message: { kind: 'alsoOrdered', persons, orders: ordersOf(decision, scope) },
  };
}

/** Whether acts or hearings with a place of their own in the story stand between the opening and the verdict. */
function isInterrupted(decision: Decision, { started }: Proceeding, { file }: Scope): boolean {
  const [first, last] = [dayOf(started), dayOf(decision.date)];
  const records = [...file.list('coerciveActs'), ...file.list('hearings')];
  return records.some(({ date }) => {
    const day = dayOf(date);
    return first !== undefined && last !== undefined && day !== undefined && day > first && day <= last;
  });
}

/** Pattern 3: from the opening of the case to its verdict; in two parts where something happened between them. */
function fromStart(decision: Decision, proceeding: Proceeding, scope: Scope): readonly Passage[] {
  const pattern = 'start-to-verdict';
  const over = subjectsOf(proceeding, scope);
  const stemmed: Statement = {
    pattern,
    records: over,
    message: { kind: 'stemmedFrom', over: over.map((one) => mentionOf(one, scope)), known: proceeding.against ?? [] },
  };
  const opened = present([
    startOf(pattern, proceeding, scope),
    over.length === 0 ? undefined : stemmed,
    ...contentsOf(pattern, over, scope),
  ]);
  const decided = present([
    convictionOf(pattern, decision, scope),
    ...accusationsOf(pattern, decision, scope),
    alsoOrdered(pattern, decision, scope),
  ]);
  const day = dayOf(proceeding.started);
  if (!isInterrupted(decision, proceeding, scope)) return [{ day, statements: [...opened, ...decided] }];
  return [
    { day, statements: opened },
    { day: dayOf(decision.date), statements: decided },
  ];
}

/** Patterns 1, 2 and 4: the verdict, what else was ordered, on whose complaint, over which texts, what they said. */
function fromVerdict(decision: Decision, proceeding: Proceeding | undefined, scope: Scope): Passage {
  const pattern = 'verdict';
  const origin = proceeding === undefined ? undefined : originOf(pattern, proceeding, scope);
  const over = proceeding === undefined ? [] : subjectsOf(proceeding, scope);
  return {
    day: dayOf(decision.date),
    statements: present([
      convictionOf(pattern, decision, scope),
      alsoOrdered(pattern, decision, scope),
      origin,
      ...contentsOf(pattern, over, scope),
      ...accusationsOf(pattern, decision, scope),
    ]),
  };
}

/** A conviction of one or several people with the same sentence, with the case around it. */
export const verdict: Pattern = {
  name: 'verdict',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => isConviction(decision) && isTold(decision, scope.file) && scope.isFree(decision))
      .flatMap((decision) => {
        const proceeding = scope.file.find('proceeding', decision.proceeding);
        const hasStart = proceeding?.started !== undefined && scope.isFree(proceeding);
        return hasStart ? fromStart(decision, proceeding, scope) : [fromVerdict(decision, proceeding, scope)];
      }),
};
