import * as z from 'zod';
import { AnyReference, reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Money, Term } from '../values/quantities/quantity';
import { NormCitation } from '../schema/record';
import { phrase } from '../values/texts/roles';
import { choice } from '../values/texts/text';
import { born } from '../schema/advice-rule';
import { half, third, when, whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const decisionKinds = [
  'verdict',
  'judgment',
  'ruling',
  'order',
  'resolution',
  'pardon',
  'amnesty',
  'enforcement',
] as const;

export const decisionOutcomes = [
  'convicted',
  'acquitted',
  'liable',
  'claim-dismissed',
  'sanctioned',
  'upheld',
  'quashed',
  'returned',
  'commuted',
  'reduced',
  'increased',
] as const;

export const sanctionKinds = [
  'imprisonment',
  'death',
  'restriction-of-freedom',
  'fine',
  'correctional-labour',
  'community-service',
  'administrative-arrest',
  'solitary-confinement',
  'professional-ban',
  'confiscation',
  'suspension-of-outlet',
  'closure-of-outlet',
  'seizure-of-copies',
  'blocking-of-site',
  'cancellation-of-registration',
] as const;

/** How a sanction stands to the one before it on the same people: served with it, after it, or laid in its place at choice. */
export const sanctionRelations = ['concurrent', 'consecutive', 'alternative'] as const;

/**
 * One sanction. A suspended sentence is an imprisonment that is `suspended`, with its `probation`; a sentence of death has
 * no `term`, a sentence for life is an imprisonment whose `term` is life.
 */
export const Sanction = z.strictObject({
  kind: choice(sanctionKinds, phrase('noun')),
  /** On whom, where the decision is about several. */
  persons: z.array(reference('party')).optional(),
  /** The name the court gave it, quoted where it hides what it is: "restriction of freedom". */
  label: phrase('noun').optional(),
  beside: z.enum(sanctionRelations).optional(),
  term: Term.optional(),
  /** What was served before and counts: the nine months in custody. */
  credited: Term.optional(),
  suspended: z.boolean().optional(),
  probation: Term.optional(),
  amount: Money.optional(),
  /** In the place of a sum that nobody knows: "an undisclosed amount". */
  amountInWords: phrase('noun').optional(),
  /** A fine that is counted in days: how many daily rates, and how much each is. */
  dailyRates: z.number().int().nonnegative().optional(),
  dailyRate: Money.optional(),
  start: PartialDate.optional(),
  dueEnd: PartialDate.optional(),
  realEnd: PartialDate.optional(),
  regime: phrase('noun').optional(),
  facility: reference('body').optional(),
});

export type Sanction = z.infer<typeof Sanction>;

export const orderKinds = ['damages', 'retraction', 'apology', 'costs', 'fee'] as const;

/** What else the court ordered. */
export const CourtOrder = z.strictObject({
  kind: choice(orderKinds, phrase('deed')),
  amount: Money.optional(),
  /** In the place of a sum that nobody knows: "an undisclosed amount". */
  amountInWords: phrase('noun').optional(),
  /** Who has to pay or do it. */
  by: z.array(reference('party')).optional(),
  to: z.array(reference('party')).optional(),
  /** For damages: "moral damage". */
  for: phrase('noun').optional(),
  of: z.array(reference('expression')).optional(),
});

export type CourtOrder = z.infer<typeof CourtOrder>;

export const judgmentFailures = [
  'no-legal-reasoning',
  'elements-not-identified',
  'link-not-established',
  'evidence-not-explained',
  'no-reference-to-evidence',
  'content-not-identified',
  'no-independent-review',
  'affected-not-party',
  'no-right-of-appeal',
  'facts-taken-as-established',
  'issued-automatically',
  'hearing-pro-forma',
  'hearing-unfair',
  'defendant-not-identified',
  'no-court-decision',
  'other',
] as const;

/** Something that the judgment, or the side that won, failed to do. */
export const JudgmentFailure = z.strictObject({
  failure: z.enum(judgmentFailures),
  /** Whose failure, where it is not the court's. */
  by: z.enum(['court', 'prosecution', 'body']).optional(),
  /** What exactly, as the object of the failure: "the statements of the defendants". */
  detail: phrase('noun').optional(),
  /** The other decision that it is about: the verdict that those affected had no part in and could not appeal. */
  concerning: reference('decision').optional(),
  norm: NormCitation.optional(),
});

export type JudgmentFailure = z.infer<typeof JudgmentFailure>;

const reviewing = ['appeal', 'cassation', 'supervision'];

const timed = [
  'imprisonment',
  'restriction-of-freedom',
  'correctional-labour',
  'community-service',
  'administrative-arrest',
  'solitary-confinement',
  'professional-ban',
  'suspension-of-outlet',
  'blocking-of-site',
];

/** A decision of a court or of an authority that has the power to decide. */
export const Decision = kind('decision', {
  list: 'decisions',
  section: 'proceedings',
  fields: {
    kind: choice(decisionKinds, phrase('noun')),
    instance: z.enum(['first', 'appeal', 'cassation', 'supervision']).optional(),
    proceeding: reference('proceeding').optional(),
    date: PartialDate.optional(),
    /** One court; several where the same order came from each. */
    by: z.array(reference('body')).optional(),
    against: z.array(reference('party')).optional(),
    outcome: choice(decisionOutcomes).optional(),
    charges: z.array(reference('charge')).optional(),
    norms: z.array(NormCitation).optional(),
    sanctions: z.array(Sanction).optional(),
    orders: z.array(CourtOrder).optional(),
    /** What else it held: "the outlets were extremist". */
    held: z.array(phrase('clause')).optional(),
    /** Why: "mistakes in the announced publication dates". */
    ground: phrase('noun').optional(),
    following: z.array(AnyReference).optional(),
    basedOn: z.array(AnyReference).optional(),
    /** For a decision that reviews another. */
    reviews: reference('decision').optional(),
    /** What went before and moved the court: "she fully admitted her guilt". */
    after: phrase('clause').optional(),
    /** Offered to the person and refused by them: the pardon, or `what` was offered beside another decision; its price. */
    refused: z
      .strictObject({
        by: reference('party'),
        what: phrase('noun').optional(),
        condition: phrase('noun').optional(),
      })
      .optional(),
    /** The day on which it was handed or sent to whom it concerns, from which terms for an appeal may run. */
    served: PartialDate.optional(),
    /** The last day for an appeal, as the court or counsel reckoned it. */
    appealBy: PartialDate.optional(),
    /** The day on which it came into legal force. */
    inForceFrom: PartialDate.optional(),
    failures: z.array(JudgmentFailure).optional(),
    /** How the decision is seen, by whom: "unfair and politically motivated". */
    seenAs: z
      .strictObject({
        as: phrase('attribute'),
        by: phrase('noun').optional(),
        extent: z.enum(['widely', 'by']).optional(),
      })
      .optional(),
  },
  named: { by: ['kind', 'outcome'], then: ['date'], note: ['instance', 'outcome'] },
  makes: { against: { role: 'defendant' } },
  columns: ['date', 'by', 'outcome', 'sanctions'],
  form: [
    {
      title: 'whenAndWhere',
      fields: ['kind', 'date', whole('instance'), half('by'), 'proceeding', when('instance', reviewing, 'reviews')],
    },
    { title: 'whom', fields: ['against', 'outcome', 'charges', 'norms'] },
    {
      title: 'whatItOrdered',
      fields: ['sanctions', 'orders', 'held'],
      rare: ['ground', 'following', 'basedOn', 'after', 'refused'],
    },
    { title: 'effect', fields: ['served', 'appealBy', 'inForceFrom'] },
    { title: 'criticism', fields: ['failures'], rare: ['seenAs'] },
  ],
  parts: {
    sanctions: {
      form: {
        fields: [
          'kind',
          when('kind', timed, 'term'),
          when('kind', ['fine', 'confiscation'], 'amount'),
          when('kind', ['fine'], half('dailyRates')),
          when('kind', ['fine'], 'dailyRate'),
          when('kind', timed, third('start')),
          when('kind', timed, third('dueEnd')),
          when('kind', timed, third('realEnd')),
          when('kind', ['imprisonment', 'death'], 'suspended'),
          when('suspended', [true], 'probation'),
          when('kind', ['imprisonment', 'administrative-arrest', 'solitary-confinement'], 'facility'),
          when('kind', ['imprisonment'], half('regime')),
        ],
        rare: [
          half('label'),
          'persons',
          half('beside'),
          when('kind', timed, third('credited')),
          when('kind', ['fine', 'confiscation'], half('amountInWords')),
        ],
      },
      advice: {
        order: [
          { later: 'dueEnd', earlier: 'start', code: 'due-end-before-start' },
          { later: 'realEnd', earlier: 'start', code: 'real-end-before-start' },
        ],
        past: ['realEnd'],
      },
      makes: { persons: { role: 'defendant' }, facility: { kind: 'prison' } },
    },
    orders: {
      form: {
        fields: [
          'kind',
          when('kind', ['damages', 'costs', 'fee'], 'amount'),
          'by',
          'to',
          when('kind', ['damages'], half('for')),
          when('kind', ['retraction', 'apology', 'damages'], 'of'),
        ],
        rare: [when('kind', ['damages', 'costs', 'fee'], half('amountInWords'))],
      },
    },
    refused: { form: { fields: ['by', half('what'), half('condition')] }, makes: { by: { role: 'defendant' } } },
    failures: { form: { fields: ['failure', 'by', 'detail'], rare: ['concerning', 'norm'] } },
    seenAs: { form: { fields: [half('as'), 'extent', half('by')] } },
  },
  advice: {
    order: [
      { later: 'served', earlier: 'date', code: 'served-before-decision' },
      { later: 'appealBy', earlier: 'date', code: 'appeal-by-before-decision' },
      { later: 'inForceFrom', earlier: 'date', code: 'in-force-before-decision' },
    ],
    past: ['date', 'served', 'inForceFrom'],
    related: [
      { date: 'date', through: 'charges', kind: 'charge', earlier: 'brought', code: 'decided-before-charge' },
      { date: 'date', through: 'reviews', kind: 'decision', earlier: 'date', code: 'review-before-decision' },
      born('date', 'against'),
    ],
    notItself: ['reviews', 'following', 'basedOn'],
  },
  told: {
    as: 'fact',
    dated: 'date',
    silent: { kind: 'sort', instance: 'sort', proceeding: 'tie', reviews: 'tie', appealBy: 'work' },
  },
});
export type Decision = RecordOf<typeof Decision>;
