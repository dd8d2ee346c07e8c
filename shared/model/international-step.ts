import type * as z from 'zod';
import { reference } from './ids';
import { PartialDate } from './partial-date';
import { recordOf } from './record';
import { choice, LocalText, PlainText } from './text';

export const internationalProcedures = [
  'wgad-regular',
  'wgad-urgent',
  'special-procedures-letter',
  'special-procedures-urgent',
  'individual-communication',
  'upr-submission',
  'shadow-report',
] as const;

/** A step taken before an international body about this case. */
export const InternationalStep = recordOf('internationalStep', {
  body: reference('body').optional(),
  procedure: choice(internationalProcedures).optional(),
  sent: PartialDate.optional(),
  caseNumber: PlainText.optional(),
  replyDue: PartialDate.optional(),
  replyReceived: PartialDate.optional(),
  outcome: LocalText.optional(),
  outcomeNumber: PlainText.optional(),
  outcomeDate: PartialDate.optional(),
  /** The finding in the body's own words. */
  finding: LocalText.optional(),
  followUp: LocalText.optional(),
});
export type InternationalStep = z.infer<typeof InternationalStep>;
