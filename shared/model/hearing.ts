import * as z from 'zod';
import { reference } from './ids';
import { PartialDate } from './partial-date';
import { recordOf } from './record';
import { choice, LocalText, PlainText } from './text';

export const presences = ['present', 'absent', 'not-notified'] as const;

/** One sitting of a court. */
export const Hearing = recordOf('hearing', {
  proceeding: reference('proceeding').optional(),
  kind: choice(['first', 'preliminary', 'remand', 'trial', 'appeal', 'cassation', 'sentencing']).optional(),
  date: PartialDate.optional(),
  court: reference('body').optional(),
  room: PlainText.optional(),
  judges: z.array(reference('party')).optional(),
  openness: z.enum(['public', 'closed']).optional(),
  closedGround: LocalText.optional(),
  attendance: z.array(z.strictObject({ party: reference('party'), presence: z.enum(presences) })).optional(),
  interpreter: z.enum(['provided', 'refused', 'not-needed']).optional(),
  moved: LocalText.optional(),
  ruled: LocalText.optional(),
  adjournedTo: PartialDate.optional(),
  notes: PlainText.optional(),
});
export type Hearing = z.infer<typeof Hearing>;
