import * as z from 'zod';
import { AnyReference, reference } from './ids';
import { PartialDate } from './partial-date';
import { Count, Money, Term } from './quantity';
import { NormCitation, recordOf } from './record';
import { choice, LocalText, PlainText } from './text';

export const coerciveActKinds = [
  'arrest',
  'detention',
  'search',
  'seizure',
  'questioning',
  'restraint-set',
  'restraint-changed',
  'bail',
  'psychiatric-examination',
  'transfer',
  'release',
  'blocking',
] as const;

export const measuresOfRestraint = [
  'pledge-not-to-leave',
  'personal-surety',
  'bail',
  'house-arrest',
  'custody',
  'none',
] as const;

export const releaseReasons = [
  'amnesty',
  'admission',
  'term-served',
  'acquittal',
  'measure-changed',
  'time-limit-expired',
  'lack-of-evidence',
  'health',
] as const;

/** Something that the State does to a person or their things by force of law. */
export const CoerciveAct = recordOf('coerciveAct', {
  kind: choice(coerciveActKinds),
  persons: z.array(reference('party')).optional(),
  date: PartialDate.optional(),
  /** `true` when the source says that it was the first time. */
  firstTime: z.boolean().optional(),
  /** `true` when the same was done to them before. */
  again: z.boolean().optional(),
  by: z.array(reference('body')).optional(),
  byParties: z.array(reference('party')).optional(),
  place: LocalText.optional(),
  /** The thing searched, as a noun phrase: "the newspaper's office". */
  object: LocalText.optional(),
  itemsTaken: z.array(LocalText).optional(),
  charges: z.array(reference('charge')).optional(),
  statedReason: LocalText.optional(),
  legalBasis: z.array(NormCitation).optional(),
  connectedWith: z.array(AnyReference).optional(),
  measureFrom: choice(measuresOfRestraint).optional(),
  measureTo: choice(measuresOfRestraint).optional(),
  /** For a pledge or a restriction: the place that may not be left. */
  boundTo: LocalText.optional(),
  fine: Money.optional(),
  facilityFrom: reference('body').optional(),
  facility: reference('body').optional(),
  releaseReason: choice(releaseReasons).optional(),
  /** What happened afterwards as a verb phrase in the past tense: "left the country". */
  afterwards: LocalText.optional(),
  warrantShown: z.enum(['yes', 'no']).optional(),
  reasonsTold: z.enum(['yes', 'no']).optional(),
  relativesTold: z.enum(['yes', 'no']).optional(),
});
export type CoerciveAct = z.infer<typeof CoerciveAct>;

const Order = z.strictObject({
  date: PartialDate.optional(),
  court: reference('body').optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  grounds: LocalText.optional(),
});

const Stay = z.strictObject({
  facility: reference('body').optional(),
  facilityWords: LocalText.optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  regime: LocalText.optional(),
});

/** An unbroken spell in custody, from the moment when a person could no longer leave. */
export const Detention = recordOf('detention', {
  person: reference('party').optional(),
  kind: choice(['pre-trial', 'administrative', 'sentence', 'psychiatric']).optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  /** The length as the source gives it, where the ends are not known: "several weeks". */
  length: Term.optional(),
  protocol: PartialDate.optional(),
  firstBeforeJudge: PartialDate.optional(),
  acts: z.array(reference('coerciveAct')).optional(),
  orders: z.array(Order).optional(),
  stays: z.array(Stay).optional(),
  counselContact: PlainText.optional(),
  familyContact: PlainText.optional(),
  doctorContact: PlainText.optional(),
});
export type Detention = z.infer<typeof Detention>;

export const treatmentKinds = [
  'beating',
  'torture',
  'threats',
  'forced-admission',
  'solitary-confinement',
  'harsh-conditions',
  'denial-of-visits',
  'denial-of-letters',
  'denial-of-writing-materials',
  'denial-of-medical-care',
  'denial-of-counsel',
] as const;

export const istanbulDegrees = ['not-consistent', 'consistent', 'highly-consistent', 'typical', 'diagnostic'] as const;

/** How a person was treated in the hands of the State. Degrees of findings are those of the Istanbul Protocol, §187. */
export const Treatment = recordOf('treatment', {
  kind: choice(treatmentKinds),
  person: reference('party').optional(),
  period: PartialDate.optional(),
  /** How much of the period, where it was not all of it. */
  extent: z.enum(['much', 'most', 'part']).optional(),
  length: Term.optional(),
  facility: reference('body').optional(),
  facilityWords: LocalText.optional(),
  by: z.array(reference('party')).optional(),
  /** How severe: "severely". An adverb. */
  manner: LocalText.optional(),
  description: LocalText.optional(),
  /** Visits, letters, parcels that were let through in the period. */
  allowed: Count.optional(),
  examination: LocalText.optional(),
  examinedOn: PartialDate.optional(),
  findings: z.enum(istanbulDegrees).optional(),
  complaint: reference('motion').optional(),
  /** How we qualify it, and the standards it runs against. */
  qualifiedAs: LocalText.optional(),
  contraryTo: z.array(NormCitation).optional(),
});
export type Treatment = z.infer<typeof Treatment>;
