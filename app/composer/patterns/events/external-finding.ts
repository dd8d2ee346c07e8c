import type { InternationalResult } from '../../messages/proceedings';
import { dayOf, type Passage, type Pattern, type Scope } from '../pattern';
import type { InternationalStep } from '../../case-file/records';

const pattern = 'external-finding';

/** What came of it, from the most to the least that is recorded. */
function resultOf({ finding, outcome, replyReceived }: InternationalStep): InternationalResult | undefined {
  if (finding !== undefined) return { as: 'finding', finding, outcome };
  if (outcome !== undefined) return { as: 'outcome', outcome };
  return replyReceived === undefined ? undefined : { as: 'reply', received: replyReceived };
}

function passages(step: InternationalStep, { tell }: Scope): readonly Passage[] {
  const told = tell(step);
  const result = resultOf(told);
  const isOpinion = step.procedure === 'wgad-regular' || step.procedure === 'wgad-urgent';
  const paper = isOpinion ? 'opinion' : 'decision';
  const isPlanned = step.sent === undefined && result === undefined && step.caseNumber === undefined;
  const isStep = step.sent !== undefined || step.procedure !== undefined;
  return [
    {
      day: dayOf(step.sent),
      statements: isStep
        ? [{ pattern, records: [step], message: { kind: 'internationalStep', step: told, isPlanned } }]
        : [],
    },
    {
      day: dayOf(step.outcomeDate),
      statements:
        result === undefined
          ? []
          : [{ pattern, records: [step], message: { kind: 'internationalFinding', step: told, paper, result } }],
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
