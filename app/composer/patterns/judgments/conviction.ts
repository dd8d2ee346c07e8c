import type { Statement } from '../../sentences/sentence';
import { furtherNorms, isOutletSanction, lawOf } from './decisions';
import { guiltOf } from './guilt';
import { reasonsOf } from './reasons';
import type { Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

/** The event that the verdict came before, where a link says so. */
function eventAfter(decision: Decision, { file }: Scope): string | undefined {
  return file.linksFrom(decision).find(({ relation, to }) => relation === 'prior-to' && to.kind === 'event')?.to.id;
}

/** The sentence that a person was convicted, of what, by whom, and sentenced to what. */
export function convictionOf(pattern: string, decision: Decision, scope: Scope): Statement {
  const told = scope.tell(decision);
  const { charges, counts } = guiltOf(decision, scope);
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
      ...reasonsOf(decision, scope),
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
