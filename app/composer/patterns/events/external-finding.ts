import { dayOf, type Passage, type Pattern, type Scope } from '../pattern';
import type { InternationalStep } from '../../case-file/records';

const pattern = 'external-finding';

function passages(step: InternationalStep, { tell }: Scope): readonly Passage[] {
  const told = tell(step);
  const wasSent = step.sent !== undefined || step.procedure !== undefined;
  return [
    {
      day: dayOf(step.sent),
      statements: wasSent ? [{ pattern, records: [step], message: { kind: 'internationalStep', step: told } }] : [],
    },
    {
      day: dayOf(step.outcomeDate),
      statements: [{ pattern, records: [step], message: { kind: 'internationalFinding', step: told } }],
    },
  ];
}

/** Pattern 18, its second half: what was put before an international body, and what the body held, quoted. */
export const externalFinding: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('internationalSteps')
      .filter(scope.isFree)
      .flatMap((step) => passages(step, scope)),
};
