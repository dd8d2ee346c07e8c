import * as z from 'zod';
import { AnyReference, reference } from './ids';
import { PartialDate } from './partial-date';
import { NormCitation, recordOf } from './record';
import { choice, LocalText } from './text';

export const chargeStages = ['suspicion', 'charge', 'indictment'] as const;
/** What the accused says to the charge. */
export const pleas = ['admitted', 'partly-admitted', 'denied'] as const;
export const chargeOutcomes = ['pending', 'convicted', 'acquitted', 'dropped', 'requalified'] as const;

/** An accusation under one norm. Several counts are several charges. */
export const Charge = recordOf('charge', {
  against: z.array(reference('party')).optional(),
  proceeding: reference('proceeding').optional(),
  norm: NormCitation.optional(),
  stage: z.enum(chargeStages).optional(),
  /** The offence in words, as a gerund or noun phrase: "inciting social hatred". */
  offence: LocalText.optional(),
  /** What makes it graver, in the words of the charge: "entailing serious consequences". */
  aggravation: LocalText.optional(),
  /** The wording of the charge as the papers have it. */
  wording: LocalText.optional(),
  brought: PartialDate.optional(),
  broughtBy: reference('body').optional(),
  /** The acts it punishes and the event it is brought in connection with. */
  acts: z.array(reference('expression')).optional(),
  connectedWith: z.array(AnyReference).optional(),
  /** What it rests on: an opinion, a source, evidence in words. */
  basedOn: z.array(AnyReference).optional(),
  basedOnWords: LocalText.optional(),
  requalifiedFrom: reference('charge').optional(),
  requalifiedOn: PartialDate.optional(),
  outcome: choice(chargeOutcomes).optional(),
  plea: z.enum(pleas).optional(),
});
export type Charge = z.infer<typeof Charge>;
