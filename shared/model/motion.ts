import * as z from 'zod';
import { AnyReference, reference } from './ids';
import { PartialDate } from './partial-date';
import { Term } from './quantity';
import { NormCitation, recordOf } from './record';
import { choice, LocalText, PlainText } from './text';

export const motionKinds = ['motion', 'complaint', 'appeal', 'cassation-appeal', 'request', 'objection'] as const;
export const motionAnswers = ['granted', 'refused', 'partly', 'silence', 'pending'] as const;

/** Something asked of a court or authority, and what came of it. */
export const Motion = recordOf('motion', {
  kind: choice(motionKinds),
  proceeding: reference('proceeding').optional(),
  filed: PartialDate.optional(),
  by: z.array(reference('party')).optional(),
  to: reference('body').optional(),
  norms: z.array(NormCitation).optional(),
  /** What is asked, each as a verb phrase: "change the measure of restraint". */
  asks: z.array(LocalText).optional(),
  /** Arguments, each a thesis with what it rests on. */
  arguments: z
    .array(
      z.strictObject({
        thesis: LocalText,
        norms: z.array(NormCitation).optional(),
        facts: z.array(AnyReference).optional(),
        evidence: z
          .array(z.strictObject({ what: LocalText, volume: PlainText.optional(), sheets: PlainText.optional() }))
          .optional(),
      }),
    )
    .optional(),
  decisionAttacked: reference('decision').optional(),
  timeToAnswer: Term.optional(),
  answer: choice(motionAnswers).optional(),
  answered: PartialDate.optional(),
  answerReason: LocalText.optional(),
  nextStep: LocalText.optional(),
  nextStepBy: PartialDate.optional(),
});
export type Motion = z.infer<typeof Motion>;
