import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Count, Term } from '../values/quantities/quantity';
import { NormCitation } from '../schema/record';
import { phrase } from '../values/texts/roles';
import { choice, LongLocalText } from '../values/texts/text';
import { born } from '../schema/advice-rule';
import { half } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

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
  'force-feeding',
  'pressure',
] as const;

export const istanbulDegrees = ['not-consistent', 'consistent', 'highly-consistent', 'typical', 'diagnostic'] as const;

/** How a person was treated in the hands of the State. Degrees of findings are those of the Istanbul Protocol, §187. */
export const Treatment = kind('treatment', {
  list: 'treatments',
  section: 'custody',
  fields: {
    kind: choice(treatmentKinds),
    person: reference('party').optional(),
    period: PartialDate.optional(),
    /** How much of the period, where it was not all of it. */
    extent: z.enum(['much', 'most', 'part']).optional(),
    length: Term.optional(),
    facility: reference('body').optional(),
    facilityWords: phrase('noun').optional(),
    by: z.array(reference('party')).optional(),
    /** How severe: "severely". */
    manner: phrase('attribute').optional(),
    description: LongLocalText.optional(),
    /** Visits, letters, parcels that were let through in the period. */
    allowed: Count.optional(),
    examination: LongLocalText.optional(),
    examinedOn: PartialDate.optional(),
    findings: z.enum(istanbulDegrees).optional(),
    complaint: reference('motion').optional(),
    /** How we qualify it, and the standards it runs against. */
    qualifiedAs: phrase('noun').optional(),
    contraryTo: z.array(NormCitation).optional(),
  },
  named: { by: ['kind'], then: ['period'] },
  makes: {
    facility: { kind: 'detention-facility' },
    complaint: { kind: 'complaint' },
    by: { role: 'alleged-perpetrator' },
    person: { role: 'victim' },
  },
  columns: ['person', 'period', 'facility', 'by'],
  form: [
    {
      title: 'whatHappened',
      fields: ['kind', 'person', 'period', 'length', 'facility', half('facilityWords'), 'by', 'description'],
      rare: ['extent', half('manner'), 'allowed'],
    },
    { title: 'examination', fields: ['examinedOn', 'findings', 'examination'] },
    { title: 'complaintAndLaw', fields: ['complaint', half('qualifiedAs'), 'contraryTo'] },
  ],
  advice: {
    order: [{ later: 'examinedOn', earlier: 'period', code: 'examined-before-treatment' }],
    past: ['period', 'examinedOn'],
    related: [born('period', 'person')],
  },
  told: { as: 'fact', silent: { kind: 'sort', complaint: 'tie' } },
});
export type Treatment = RecordOf<typeof Treatment>;
