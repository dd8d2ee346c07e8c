import * as z from 'zod';
import { AnyReference, reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Count, Term } from '../values/quantities/quantity';
import { longPhrase, phrase } from '../values/texts/roles';
import { choice, LocalText } from '../values/texts/text';
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
  'hunger-strike',
  'death-in-custody',
  'designation',
] as const;

/** Kinds of events in which somebody used force, or was met with it. */
export const violentKinds: readonly string[] = ['use-of-force', 'attack', 'strike', 'protest'];

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
    name: phrase('name').optional(),
    date: PartialDate.optional(),
    length: Term.optional(),
    place: phrase('noun').optional(),
    by: z.array(reference('party')).optional(),
    byWords: phrase('noun').optional(),
    against: z.array(reference('party')).optional(),
    againstWords: phrase('noun').optional(),
    /** Of a designation, who gave it beside the parties: a ministry, a UN body. */
    bodies: z.array(reference('body')).optional(),
    /** What somebody was called by it, as a noun for one of them: "foreign agent", "prisoner of conscience". */
    status: phrase('noun').optional(),
    /** What was done, in the past tense: "used excessive and lethal force". */
    action: longPhrase('deed').optional(),
    /** Why: what a hunger strike was against, the cause of a death as it was stated. */
    reason: phrase('noun').optional(),
    /** What those it happened to were doing. */
    during: phrase('attribute').optional(),
    deaths: Count.optional(),
    injured: Count.optional(),
    prosecuted: Count.optional(),
    /** Whether it was looked into, and how: "no independent or effective investigation". */
    investigation: z.enum(['none', 'not-effective', 'opened', 'completed']).optional(),
    /** Allegations around it that were not looked into. */
    allegations: phrase('noun').optional(),
    norms: z.array(reference('norm')).optional(),
    /** What it was used for or led to, in the infinitive: "close newspapers". */
    usedTo: z.array(phrase('deed')).optional(),
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
      fields: [
        'kind',
        half('name'),
        'date',
        half('place'),
        when('kind', ['designation'], half('status')),
        'action',
        when('kind', ['hunger-strike', 'death-in-custody'], half('reason')),
      ],
      rare: ['length', 'during'],
    },
    {
      title: 'whoToWhom',
      fields: ['by', when('kind', ['designation'], 'bodies'), 'against'],
      rare: ['byWords', 'againstWords'],
    },
    {
      title: 'consequences',
      fields: [
        when('kind', violentKinds, 'deaths'),
        when('kind', violentKinds, 'injured'),
        when('kind', violentKinds, 'prosecuted'),
        when('kind', [...violentKinds, 'death-in-custody'], 'investigation'),
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
  told: { as: 'fact', silent: { kind: 'sort', name: 'name' } },
});
export type Event = RecordOf<typeof Event>;
