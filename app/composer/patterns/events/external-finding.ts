import type { InternationalResult } from '../../messages/proceedings';
import type { Statement } from '../../sentences/sentence';
import { dayOf, type Passage, type Pattern, type Scope } from '../pattern';
import type { InternationalStep } from '../../case-file/records';

const pattern = 'external-finding';

/** What came of it, from the most to the least that is recorded. */
function resultOf({ finding, outcome }: InternationalStep): InternationalResult | undefined {
  if (finding !== undefined) return { as: 'finding', finding, outcome };
  return outcome === undefined ? undefined : { as: 'outcome', outcome };
}

/** The reply of the Government: beside the letter, or on its own day. */
function replyTo(sent: Passage, step: InternationalStep, followUp: readonly Statement[], { tell }: Scope): Passage {
  const said = (isApart: boolean): readonly Statement[] => [
    { pattern, records: [step], message: { kind: 'internationalReply', step: tell(step), isApart } },
    ...followUp,
  ];
  const goesOn = { from: sent, joined: (before: readonly Statement[]) => [...before, ...said(false)] };
  return { day: dayOf(step.replyReceived), statements: said(true), goesOn };
}

function passages(step: InternationalStep, scope: Scope): readonly Passage[] {
  const told = scope.tell(step);
  const records = [step];
  const result = resultOf(told);
  const isOpinion = step.procedure === 'wgad-regular' || step.procedure === 'wgad-urgent';
  const paper = isOpinion ? 'opinion' : 'decision';
  const isReplied = step.replyReceived !== undefined;
  const isPlanned = step.sent === undefined && result === undefined && step.caseNumber === undefined && !isReplied;
  const isStep = step.sent !== undefined || step.procedure !== undefined;
  const sent: Passage = {
    day: dayOf(step.sent),
    statements: isStep ? [{ pattern, records, message: { kind: 'internationalStep', step: told, isPlanned } }] : [],
  };
  const followUp: readonly Statement[] =
    step.followUp === undefined ? [] : [{ pattern, records, message: { kind: 'internationalFollowUp', step: told } }];
  const outcome: readonly Statement[] =
    result === undefined
      ? []
      : [{ pattern, records, message: { kind: 'internationalFinding', step: told, paper, result } }, ...followUp];
  const isLeft = result === undefined && !isReplied;
  return [
    isLeft ? { ...sent, statements: [...sent.statements, ...followUp] } : sent,
    ...(isReplied ? [replyTo(sent, step, result === undefined ? followUp : [], scope)] : []),
    { day: dayOf(step.outcomeDate), statements: outcome },
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
