import * as z from 'zod';
import { AnyReference, reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Count, Term } from '../values/quantities/quantity';
import { choice, LocalText, LongLocalText } from '../values/texts/text';
import { half, when } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const eventKinds = [
  'use-of-force',
  'strike',
  'protest',
  'attack',
  'warning',
  'exile',
  'amnesty-law',
  'law-adopted',
  'information-blackout',
  'present-state',
  'practice',
] as const;

const violent = ['use-of-force', 'attack', 'strike', 'protest'];

/**
 * What is none of the other kinds and matters for the story. An event of the registers is shared by the case books
 * that happened around it; an event of a case book is its own.
 */
export const Event = kind('event', {
  list: 'events',
  section: 'people',
  fields: {
    kind: choice(eventKinds),
    /** A short name to point to it by: "the Zhanaozen events". */
    name: LocalText.optional(),
    date: PartialDate.optional(),
    length: Term.optional(),
    place: LocalText.optional(),
    by: z.array(reference('party')).optional(),
    byWords: LocalText.optional(),
    against: z.array(reference('party')).optional(),
    againstWords: LocalText.optional(),
    /** What was done, as a verb phrase in the past tense: "used excessive and lethal force". */
    action: LongLocalText.optional(),
    /** What those it happened to were doing. */
    during: LocalText.optional(),
    deaths: Count.optional(),
    injured: Count.optional(),
    prosecuted: Count.optional(),
    /** Whether it was looked into, and how: "no independent or effective investigation". */
    investigation: z.enum(['none', 'not-effective', 'opened', 'completed']).optional(),
    /** Allegations around it that were not looked into, as a noun phrase. */
    allegations: LocalText.optional(),
    norms: z.array(reference('norm')).optional(),
    /** What it was used for or led to, as verb phrases in the infinitive: "close newspapers". */
    usedTo: z.array(LocalText).optional(),
    consequences: z.array(LocalText).optional(),
    connectedWith: z.array(AnyReference).optional(),
  },
  named: { by: ['name', 'action', 'kind'], then: ['date'], note: ['kind', 'place'] },
  sameBy: [['name', 'date']],
  sought: ['name', 'action'],
  pointedToBy: ['name'],
  made: { name: 'name', kind: 'practice' },
  makes: { against: { role: 'victim' } },
  columns: ['kind', 'date', 'place'],
  form: [
    {
      title: 'whatHappened',
      fields: ['kind', half('name'), 'date', half('place'), 'action'],
      rare: ['length', 'during'],
    },
    {
      title: 'whoToWhom',
      fields: ['by', 'against'],
      rare: ['byWords', 'againstWords'],
    },
    {
      title: 'consequences',
      fields: [
        when('kind', violent, 'deaths'),
        when('kind', violent, 'injured'),
        when('kind', violent, 'prosecuted'),
        when('kind', violent, 'investigation'),
        'consequences',
      ],
      rare: ['allegations', 'usedTo'],
    },
    {
      title: 'law',
      fields: [when('kind', ['amnesty-law', 'law-adopted'], 'norms')],
      rare: ['connectedWith'],
    },
  ],
  told: { as: 'fact', silent: ['kind', 'against', 'connectedWith'] },
});
export type Event = RecordOf<typeof Event>;
