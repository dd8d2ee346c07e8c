import * as z from 'zod';
import { AnyReference, reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Money } from '../values/quantities/quantity';
import { NormCitation } from '../schema/record';
import { phrase } from '../values/texts/roles';
import { choice, PlainText } from '../values/texts/text';
import { half, when } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const proceedingKinds = [
  'criminal-public',
  'criminal-private',
  'civil',
  'administrative',
  'disciplinary',
] as const;

export const proceedingSteps = [
  'joined',
  'severed',
  'returned-for-investigation',
  'suspended',
  'resumed',
  'closed',
] as const;

export const proceedingStates = ['investigation', 'trial', 'appeal', 'continuing', 'suspended', 'ended'] as const;

/** A case before an investigator or a court, from its start to its end. */
export const Proceeding = kind('proceeding', {
  list: 'proceedings',
  section: 'proceedings',
  fields: {
    kind: choice(proceedingKinds, phrase('noun')),
    /** A name that the case is known by. */
    name: phrase('name').optional(),
    numbers: z
      .array(z.strictObject({ of: z.enum(['pre-trial-register', 'court', 'other']), number: PlainText }))
      .optional(),
    against: z.array(reference('party')).optional(),
    /** What the claim or charge is for in words: "protection of honour, dignity and business reputation". */
    subject: phrase('noun').optional(),
    norms: z.array(NormCitation).optional(),
    started: PartialDate.optional(),
    startedBy: reference('body').optional(),
    complainants: z.array(reference('party')).optional(),
    complaintFiled: PartialDate.optional(),
    /** What set it off: a publication, an event, another decision. */
    following: z.array(AnyReference).optional(),
    claimed: Money.optional(),
    steps: z
      .array(
        z.strictObject({
          kind: choice(proceedingSteps, phrase('clause')),
          date: PartialDate.optional(),
          by: reference('body').optional(),
          reason: phrase('noun').optional(),
          /** With which case it was joined, or from which it was severed. */
          otherCase: reference('proceeding').optional(),
        }),
      )
      .optional(),
    state: choice(proceedingStates).optional(),
    /** What still hangs over the defendant while it is not closed. */
    threat: choice(['re-arrest', 'imprisonment', 'extradition']).optional(),
    /** How the charges and the trial are seen, by whom: "unfair and politically motivated". */
    seenAs: z
      .strictObject({
        as: phrase('attribute'),
        by: phrase('noun').optional(),
        extent: z.enum(['widely', 'by']).optional(),
      })
      .optional(),
  },
  named: { by: ['name', 'numbers', 'kind', 'subject'], note: ['kind', 'started'] },
  sought: ['name', 'numbers', 'subject'],
  pointedToBy: ['name'],
  made: { name: 'name', kind: 'criminal-public' },
  makes: {
    startedBy: { kind: 'investigation' },
    against: { role: 'defendant' },
    complainants: { role: 'complainant' },
  },
  columns: ['kind', 'started', 'numbers', 'state'],
  form: [
    {
      title: 'whichCase',
      fields: ['kind', half('name'), 'numbers', 'against', 'subject', 'norms'],
    },
    {
      title: 'howItBegan',
      fields: [
        'started',
        'startedBy',
        half('complainants'),
        'complaintFiled',
        when('kind', ['civil', 'criminal-private'], 'claimed'),
        'following',
      ],
    },
    {
      title: 'course',
      fields: ['steps', 'state', 'threat'],
      rare: ['seenAs'],
    },
  ],
  parts: {
    numbers: { form: { fields: ['of', 'number'] } },
    steps: {
      form: { fields: ['kind', 'date', 'by', half('reason'), when('kind', ['joined', 'severed'], 'otherCase')] },
      advice: { past: ['date'] },
    },
    seenAs: { form: { fields: [half('as'), 'extent', half('by')] } },
  },
  advice: {
    order: [{ later: 'started', earlier: 'complaintFiled', code: 'started-before-complaint' }],
    past: ['started', 'complaintFiled'],
  },
  told: { as: 'fact', sourced: false, silent: { kind: 'sort' } },
});
export type Proceeding = RecordOf<typeof Proceeding>;
