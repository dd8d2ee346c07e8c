import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Term } from '../values/quantities/quantity';
import { longPhrase, phrase } from '../values/texts/roles';
import { choice, LocalText } from '../values/texts/text';
import { born, fromTo } from '../schema/advice-rule';
import { half, third, whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

const Order = z.strictObject({
  date: PartialDate.optional(),
  court: reference('body').optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  grounds: longPhrase('noun').optional(),
});

const Stay = z.strictObject({
  facility: reference('body').optional(),
  facilityWords: phrase('noun').optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  regime: phrase('noun').optional(),
});

export const detentionKinds = [
  'pre-trial',
  'administrative',
  'sentence',
  'psychiatric',
  'house-arrest',
  'immigration',
] as const;

/** An unbroken spell in custody, under house arrest or in an institution, from the moment when a person could no longer leave. */
export const Detention = kind('detention', {
  list: 'detentions',
  section: 'custody',
  fields: {
    person: reference('party').optional(),
    kind: choice(detentionKinds, phrase('noun')).optional(),
    from: PartialDate.optional(),
    to: PartialDate.optional(),
    /** The length as the source gives it, where the ends are not known: "several weeks". */
    length: Term.optional(),
    protocol: PartialDate.optional(),
    firstBeforeJudge: PartialDate.optional(),
    acts: z.array(reference('coerciveAct')).optional(),
    orders: z.array(Order).optional(),
    stays: z.array(Stay).optional(),
    counselContact: LocalText.optional(),
    familyContact: LocalText.optional(),
    doctorContact: LocalText.optional(),
  },
  named: { by: ['kind', 'length'], then: ['from'], note: ['length'] },
  makes: { person: { role: 'defendant' } },
  columns: ['person', 'from', 'to', 'length'],
  form: [
    {
      title: 'spell',
      fields: ['person', 'kind', 'from', 'protocol', 'firstBeforeJudge', 'to'],
      rare: ['length'],
    },
    { title: 'ordersAndPlaces', fields: ['acts', 'orders', 'stays'] },
    { title: 'contact', fields: [third('counselContact'), third('familyContact'), third('doctorContact')] },
  ],
  parts: {
    orders: {
      form: { fields: ['date', 'court', 'from', 'to', whole('grounds')] },
      advice: { order: [fromTo], spell: { end: 'to', start: 'from' }, past: ['date'] },
    },
    stays: {
      form: { fields: ['facility', half('facilityWords'), 'from', 'to', half('regime')] },
      advice: { order: [fromTo], spell: { end: 'to', start: 'from' } },
      makes: { facility: { kind: 'detention-facility' } },
    },
  },
  advice: {
    order: [
      fromTo,
      { later: 'protocol', earlier: 'from', code: 'protocol-before-start' },
      { later: 'firstBeforeJudge', earlier: 'from', code: 'judge-before-start' },
    ],
    spell: { end: 'to', start: 'from' },
    past: ['from', 'protocol', 'firstBeforeJudge'],
    related: [born('from', 'person')],
  },
  told: { as: 'fact', dated: 'from', silent: { acts: 'tie' } },
});
export type Detention = RecordOf<typeof Detention>;
