import * as z from 'zod';
import { AnyReference, reference } from './ids';
import { PartialDate } from './partial-date';
import { Count, Term } from './quantity';
import { recordOf } from './record';
import { choice, LocalText } from './text';

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

/**
 * What is none of the other kinds and matters for the story. An event of the registers is shared by the case books
 * that happened around it; an event of a case book is its own.
 */
export const Event = recordOf('event', {
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
  action: LocalText.optional(),
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
});
export type Event = z.infer<typeof Event>;
