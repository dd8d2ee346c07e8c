import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { longPhrase, phrase } from '../values/texts/roles';
import { choice, LongText, PlainText } from '../values/texts/text';
import { half, when, whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const presences = ['present', 'by-video', 'absent', 'not-notified'] as const;

/** One sitting of a court. */
export const Hearing = kind('hearing', {
  list: 'hearings',
  section: 'proceedings',
  fields: {
    proceeding: reference('proceeding').optional(),
    kind: choice(
      ['first', 'preliminary', 'remand', 'trial', 'appeal', 'cassation', 'sentencing'],
      phrase('noun'),
    ).optional(),
    date: PartialDate.optional(),
    court: reference('body').optional(),
    room: PlainText.optional(),
    judges: z.array(reference('party')).optional(),
    openness: z.enum(['public', 'closed']).optional(),
    closedGround: phrase('noun').optional(),
    attendance: z.array(z.strictObject({ party: reference('party'), presence: z.enum(presences) })).optional(),
    interpreter: z.enum(['provided', 'refused', 'not-needed']).optional(),
    moved: longPhrase('clause').optional(),
    ruled: longPhrase('clause').optional(),
    /** Whether it took place; `no` of one that was put off before it began. */
    held: z.enum(['yes', 'no']).optional(),
    adjournedTo: PartialDate.optional(),
    adjournedReason: phrase('noun').optional(),
    notes: LongText.optional(),
  },
  named: { by: ['kind'], then: ['date'] },
  makes: { judges: { role: 'judge' } },
  columns: ['date', 'court', 'openness', 'adjournedTo'],
  form: [
    { title: 'whenAndWhere', fields: ['kind', 'date', 'court', half('room'), 'proceeding', 'judges'] },
    {
      title: 'whoWasThere',
      fields: ['openness', when('openness', ['closed'], half('closedGround')), 'attendance', 'interpreter'],
    },
    {
      title: 'whatHappened',
      fields: ['held', 'moved', 'ruled', 'adjournedTo', half('adjournedReason'), whole('notes')],
    },
  ],
  parts: {
    attendance: { form: { fields: ['party', 'presence'] } },
  },
  advice: { order: [{ later: 'adjournedTo', earlier: 'date', code: 'adjourned-before-hearing' }] },
  told: { as: 'fact', dated: 'date', silent: { proceeding: 'tie' } },
});
export type Hearing = RecordOf<typeof Hearing>;
