import * as z from 'zod';
import { reference } from './ids';
import { PartialDate } from './partial-date';
import { Count } from './quantity';
import { recordOf } from './record';
import { choice, LocalText } from './text';

export const expressionKinds = [
  'article',
  'blog',
  'post',
  'book',
  'speech',
  'protest',
  'leaflet',
  'membership',
  'religious-practice',
  'union-activity',
  'coverage',
  'printed-issue',
] as const;

export const claimActs = [
  'stated',
  'reported',
  'suspected',
  'alleged',
  'asked',
  'criticised',
  'described',
  'called-for',
  'supported',
] as const;

/** What somebody said or did, and is punished for. */
export const Expression = recordOf('expression', {
  kind: choice(expressionKinds),
  titles: z.array(LocalText).optional(),
  authors: z.array(reference('party')).optional(),
  outlet: reference('party').optional(),
  date: PartialDate.optional(),
  /** How many texts (nine articles). */
  numberOfTexts: Count.optional(),
  url: z.string().optional(),
  /** Of a printed issue: the copies printed, and the copies announced in its imprint. */
  copies: Count.optional(),
  copiesAnnounced: Count.optional(),
  /** Where it was said or done. */
  place: LocalText.optional(),
  /** Whom it was said to, as a noun phrase: "striking oil workers". */
  audience: LocalText.optional(),
  /** How, as an adverb: "actively". */
  manner: LocalText.optional(),
  /** More than once: speeches, visits, publications that nobody counted. */
  repeated: z.literal(true).optional(),
  /** What it is about, as a noun phrase: "the problems of grain traders". */
  subject: LocalText.optional(),
  /** What it says, each as an act and a clause that follows "that", "whether" or the verb. */
  claims: z.array(z.strictObject({ act: z.enum(claimActs), content: LocalText })).optional(),
  /** The words that are held against the author. */
  disputedStatement: LocalText.optional(),
  /** How those who complain, or the court, call it: "false", "misleading". */
  assessedAs: z.array(LocalText).optional(),
  assessedBy: z.array(reference('party')).optional(),
  /** How it left the place where it was written: "smuggled out of prison". */
  circumstances: LocalText.optional(),
});
export type Expression = z.infer<typeof Expression>;
