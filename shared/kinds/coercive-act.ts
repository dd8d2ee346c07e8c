import * as z from 'zod';
import { AnyReference, reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Money } from '../values/quantities/quantity';
import { NormCitation } from '../schema/record';
import { phrase } from '../values/texts/roles';
import { choice } from '../values/texts/text';
import { born } from '../schema/advice-rule';
import { half, third, when } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

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
  'travel-ban',
  'asset-freeze',
  'enforced-disappearance',
  'compulsory-treatment',
  'extradition',
  'deportation',
  'prisoner-exchange',
  'conscription',
  'deployment',
  'disbarment',
] as const;

export const measuresOfRestraint = [
  'pledge-not-to-leave',
  'undertaking',
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

/** How it was with counsel at a questioning or search. */
export const counselPresences = ['present', 'absent', 'refused'] as const;

const takings = ['arrest', 'detention', 'questioning', 'psychiatric-examination', 'restraint-set', 'restraint-changed'];

const measures = ['restraint-set', 'restraint-changed', 'bail', 'release'];

/** Acts that counsel attends, and that go on for hours. */
const attended = ['questioning', 'search'];

/** Acts that hold for a time. */
const lasting = ['restraint-set', 'restraint-changed', 'bail', 'travel-ban', 'asset-freeze'];

/** Something that the State does to a person or their things by force of law. */
export const CoerciveAct = kind('coerciveAct', {
  list: 'coerciveActs',
  section: 'custody',
  fields: {
    kind: choice(coerciveActKinds),
    persons: z.array(reference('party')).optional(),
    date: PartialDate.optional(),
    /** Of a questioning or search: when it ended, with its hour where that is known. */
    ended: PartialDate.optional(),
    /** `true` when the source says that it was the first time. */
    firstTime: z.boolean().optional(),
    /** `true` when the same was done to them before. */
    again: z.boolean().optional(),
    by: z.array(reference('body')).optional(),
    byParties: z.array(reference('party')).optional(),
    place: phrase('noun').optional(),
    /** The thing searched: "the newspaper's office". */
    object: phrase('noun').optional(),
    itemsTaken: z.array(phrase('noun')).optional(),
    charges: z.array(reference('charge')).optional(),
    statedReason: phrase('noun').optional(),
    legalBasis: z.array(NormCitation).optional(),
    connectedWith: z.array(AnyReference).optional(),
    measureFrom: choice(measuresOfRestraint, phrase('noun')).optional(),
    measureTo: choice(measuresOfRestraint, phrase('noun')).optional(),
    /** For bail, a pledge or a restriction: the place that may not be left. */
    boundTo: phrase('noun').optional(),
    /** What bail, house arrest or another measure asks besides: "two sureties", "weekly reporting to the police". */
    conditions: z.array(phrase('noun')).optional(),
    /** Until when it holds: a travel ban, a freeze, a measure of restraint. */
    until: PartialDate.optional(),
    /** Of bail its sum, of any other act the fine that came with it. */
    fine: Money.optional(),
    facilityFrom: reference('body').optional(),
    facility: reference('body').optional(),
    releaseReason: choice(releaseReasons, phrase('noun')).optional(),
    /** What happened afterwards: "left the country". */
    afterwards: phrase('deed').optional(),
    warrantShown: z.enum(['yes', 'no']).optional(),
    reasonsTold: z.enum(['yes', 'no']).optional(),
    relativesTold: z.enum(['yes', 'no']).optional(),
    /** Of a questioning or search; `refused`: those who carried it out did not let counsel take part. */
    counselPresence: z.enum(counselPresences).optional(),
  },
  named: { by: ['kind'], then: ['date'], note: ['place'] },
  makes: {
    by: { kind: 'police' },
    facilityFrom: { kind: 'detention-facility' },
    facility: { kind: 'detention-facility' },
    byParties: { role: 'alleged-perpetrator' },
  },
  columns: ['date', 'persons', 'by', 'place'],
  form: [
    {
      title: 'whatHappened',
      fields: [
        'kind',
        'date',
        when('kind', attended, 'ended'),
        'persons',
        half('place'),
        when(
          'kind',
          [
            'arrest',
            'detention',
            'transfer',
            'psychiatric-examination',
            'restraint-set',
            'release',
            'compulsory-treatment',
          ],
          'facility',
        ),
        when('kind', ['search', 'seizure', 'blocking'], half('object')),
        when('kind', ['search', 'seizure', 'arrest', 'detention'], 'itemsTaken'),
        when('kind', measures, 'measureFrom'),
        when('kind', measures, 'measureTo'),
        when('kind', ['bail', 'restraint-set', 'arrest', 'detention'], 'fine'),
        when('kind', ['restraint-set', 'restraint-changed', 'bail'], half('boundTo')),
        when('kind', lasting, 'until'),
        when('kind', ['restraint-set', 'restraint-changed', 'bail'], 'conditions'),
        when('kind', ['release'], 'releaseReason'),
        when('kind', ['transfer'], 'facilityFrom'),
      ],
      rare: ['firstTime', 'again'],
    },
    { title: 'whoDidIt', fields: ['by', 'byParties'] },
    {
      title: 'onWhatGround',
      fields: [
        'charges',
        'statedReason',
        'legalBasis',
        when('kind', ['arrest', 'detention', 'search', 'seizure'], third('warrantShown')),
        when('kind', takings, third('reasonsTold')),
        when('kind', takings, third('relativesTold')),
        when('kind', attended, third('counselPresence')),
      ],
    },
    { title: 'around', fields: [], rare: ['connectedWith', 'afterwards'] },
  ],
  advice: {
    order: [{ later: 'ended', earlier: 'date', code: 'ended-before-start' }],
    past: ['date', 'ended'],
    related: [born('date', 'persons')],
  },
  told: { as: 'fact', dated: 'date', silent: { kind: 'sort' } },
});
export type CoerciveAct = RecordOf<typeof CoerciveAct>;
