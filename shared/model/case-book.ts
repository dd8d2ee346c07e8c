import * as z from 'zod';
import { Charge } from './charge';
import { CoerciveAct, Detention, Treatment } from './coercion';
import { Decision } from './decision';
import { Event } from './event';
import { ExpertOpinion } from './expert-opinion';
import { Expression } from './expression';
import { Hearing } from './hearing';
import { BookId, reference } from './ids';
import { InternationalStep } from './international-step';
import { Link } from './link';
import { Motion } from './motion';
import { Party } from './party';
import { Payment } from './payment';
import { Proceeding } from './proceeding';
import { Attachment, Note, Source, Task } from './source';
import { PlainText } from './text';

/** The collections of a case book, each with the schema of its records. The order is the order on the screen. */
export const collections = {
  parties: Party,
  expressions: Expression,
  proceedings: Proceeding,
  charges: Charge,
  coerciveActs: CoerciveAct,
  detentions: Detention,
  treatments: Treatment,
  hearings: Hearing,
  decisions: Decision,
  expertOpinions: ExpertOpinion,
  motions: Motion,
  internationalSteps: InternationalStep,
  payments: Payment,
  events: Event,
  sources: Source,
  attachments: Attachment,
  notes: Note,
  tasks: Task,
  links: Link,
} as const;
export type CollectionName = keyof typeof collections;
export type RecordIn<Name extends CollectionName> = z.infer<(typeof collections)[Name]>;
export type CaseRecord = { [Name in CollectionName]: RecordIn<Name> }[CollectionName];

/** Each collection with the kind of reference that points into it. */
export const collectionKinds = {
  parties: 'party',
  expressions: 'expression',
  proceedings: 'proceeding',
  charges: 'charge',
  coerciveActs: 'coerciveAct',
  detentions: 'detention',
  treatments: 'treatment',
  hearings: 'hearing',
  decisions: 'decision',
  expertOpinions: 'expertOpinion',
  motions: 'motion',
  internationalSteps: 'internationalStep',
  payments: 'payment',
  events: 'event',
  sources: 'source',
  attachments: 'attachment',
  notes: 'note',
  tasks: 'task',
  links: 'link',
} as const satisfies Record<CollectionName, string>;

export const collectionNames = Object.keys(collections) as readonly CollectionName[];

export const caseBookStates = ['active', 'closed', 'archived'] as const;

const byId = <Schema extends z.ZodType>(schema: Schema) => z.record(z.string(), schema);

/** One case: a defendant (person, newspaper, web site, organisation) and everything that is known. */
export const CaseBook = z.strictObject({
  id: BookId,
  /** How the team calls the case; the defendant's name unless it says otherwise. */
  title: PlainText,
  /** The party that the book is about. */
  subject: reference('party').optional(),
  state: z.enum(caseBookStates),
  /** ISO 3166 code of the country whose law applies. */
  jurisdiction: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** IANA zone in which times of day are told. */
  timeZone: PlainText.optional(),
  reference: PlainText.optional(),
  note: PlainText.optional(),
  /** A book to try the program with, which can be erased as a whole. */
  sample: z.literal(true).optional(),
  parties: byId(Party),
  expressions: byId(Expression),
  proceedings: byId(Proceeding),
  charges: byId(Charge),
  coerciveActs: byId(CoerciveAct),
  detentions: byId(Detention),
  treatments: byId(Treatment),
  hearings: byId(Hearing),
  decisions: byId(Decision),
  expertOpinions: byId(ExpertOpinion),
  motions: byId(Motion),
  internationalSteps: byId(InternationalStep),
  payments: byId(Payment),
  events: byId(Event),
  sources: byId(Source),
  attachments: byId(Attachment),
  notes: byId(Note),
  tasks: byId(Task),
  links: byId(Link),
});
export type CaseBook = z.infer<typeof CaseBook>;

/** The fields of a book itself, beside its collections. */
export const caseBookFields = [
  'title',
  'subject',
  'state',
  'jurisdiction',
  'timeZone',
  'reference',
  'note',
  'sample',
] as const;
export type CaseBookField = (typeof caseBookFields)[number];
