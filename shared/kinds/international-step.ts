import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { phrase } from '../values/texts/roles';
import { choice, LocalText, PlainText } from '../values/texts/text';
import { half } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

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
export const InternationalStep = kind('internationalStep', {
  list: 'internationalSteps',
  section: 'proceedings',
  fields: {
    /** Who sends it; a person of the case, or in words. */
    by: z.array(reference('party')).optional(),
    byWords: phrase('noun').optional(),
    /** Who gets it. */
    body: reference('body').optional(),
    procedure: choice(internationalProcedures, phrase('noun')).optional(),
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
  },
  named: { by: ['procedure'], then: ['sent'] },
  makes: { by: { role: 'defence-counsel' }, body: { kind: 'un-body' } },
  columns: ['body', 'sent', 'replyDue', 'outcome'],
  form: [
    { title: 'whatWasSent', fields: ['procedure', 'by', half('byWords'), 'body', 'sent', 'caseNumber'] },
    { title: 'reply', fields: ['replyDue', 'replyReceived'] },
    {
      title: 'outcome',
      fields: [half('outcome'), 'outcomeNumber', 'outcomeDate', 'finding', 'followUp'],
    },
  ],
  advice: {
    order: [
      { later: 'replyDue', earlier: 'sent', code: 'reply-due-before-sent' },
      { later: 'replyReceived', earlier: 'sent', code: 'reply-before-sent' },
      { later: 'outcomeDate', earlier: 'sent', code: 'outcome-before-sent' },
    ],
    past: ['sent', 'replyReceived', 'outcomeDate'],
  },
  told: { as: 'fact' },
});
export type InternationalStep = RecordOf<typeof InternationalStep>;
