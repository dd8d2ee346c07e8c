import * as z from 'zod';
import { AnyReference } from './ids';
import { Term } from './quantity';
import { recordOf } from './record';
import { LocalText } from './text';

export const linkRelations = [
  'in-connection-with',
  'following',
  'based-on',
  'as-a-result-of',
  'prior-to',
  'contests',
  'reviews',
  'evidence-for',
  'consequence-of',
] as const;

/** A tie between two records that carries meaning: `from` is *following* `to`, *based on* `to` … */
export const Link = recordOf('link', {
  from: AnyReference,
  relation: z.enum(linkRelations),
  to: AnyReference,
  /** How long after or before: "less than a month later". */
  interval: Term.optional(),
  lessThan: z.literal(true).optional(),
  words: LocalText.optional(),
});
export type Link = z.infer<typeof Link>;
