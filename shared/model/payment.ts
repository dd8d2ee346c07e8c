import * as z from 'zod';
import { reference } from './ids';
import { PartialDate } from './partial-date';
import { Money } from './quantity';
import { recordOf } from './record';
import { choice, LocalText } from './text';

export const paymentKinds = ['sought', 'awarded', 'fine', 'costs', 'alleged-loss', 'paid'] as const;

/** Damage and money that no decision of the book already holds. */
export const Payment = recordOf('payment', {
  kind: choice(paymentKinds),
  amount: Money.optional(),
  date: PartialDate.optional(),
  from: z.array(reference('party')).optional(),
  to: z.array(reference('party')).optional(),
  /** "Moral damage". */
  for: LocalText.optional(),
  /** How we call it, as an adjective: "exorbitant". */
  assessedAs: LocalText.optional(),
  /** What it does to the one who must pay, as a verb phrase: "threatens its continued existence". */
  effect: LocalText.optional(),
});
export type Payment = z.infer<typeof Payment>;
