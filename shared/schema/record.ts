import * as z from 'zod';
import { type ReferenceKind, reference } from './ids';
import { phrase } from '../values/texts/roles';
import { provisionKinds } from '../values/citations/provisions/provision-kinds';
import { LongLocalText, LongText, PlainText } from '../values/texts/text';

/** Where in a source something stands: the page, paragraph, or volume and sheet of the criminal file. */
export const Citation = z.strictObject({
  source: reference('source'),
  locator: PlainText.optional(),
  quotation: LongLocalText.optional(),
});
export type Citation = z.infer<typeof Citation>;

/** In whose voice a record may be told. Nothing given means: stated as fact. */
export const Attribution = z.strictObject({
  strength: z.enum(['fact', 'alleged', 'reported', 'according-to', 'widely-seen', 'appears']),
  /** Whom it is reported by, or according to whom. */
  by: z.array(reference('party')).optional(),
  /** The same where they are no party of the case: "international observers and local civil society". */
  byWords: phrase('noun').optional(),
});
export type Attribution = z.infer<typeof Attribution>;

export const reliabilities = [
  'highly-reliable',
  'likely-reliable',
  'unsure',
  'likely-unreliable',
  'highly-unreliable',
  'unknown',
] as const;

/** From the widest to the narrowest circle: what stands further down goes to fewer readers. */
export const confidentialities = [
  'may-be-published',
  'un-public',
  'un-confidential',
  'court-only',
  'privileged',
] as const;
export const Confidentiality = z.enum(confidentialities);
export type Confidentiality = z.infer<typeof Confidentiality>;

/** What every record has beside its own fields. */
export function recordOf<Kind extends ReferenceKind, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) {
  return z.strictObject({
    id: z.string().min(1).max(64).brand<Kind>(),
    ...shape,
    sources: z.array(Citation).optional(),
    attribution: Attribution.optional(),
    reliability: z.enum(reliabilities).optional(),
    confidentiality: Confidentiality.optional(),
    /** The team's own remark on the record; no export to a reader outside takes it. */
    privateNote: LongText.optional(),
    /** Where records of a kind have an order of their own; compared as text. */
    order: z.string().optional(),
  });
}

/** A norm that is cited: the article stands in the register, the part and paragraph here. */
export const NormCitation = z.strictObject({
  norm: reference('norm'),
  part: PlainText.optional(),
  paragraph: PlainText.optional(),
  /** What the provision was called when it was typed: "§ 130". */
  citedAs: z.enum(provisionKinds).optional(),
});
export type NormCitation = z.infer<typeof NormCitation>;
