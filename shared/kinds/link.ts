import * as z from 'zod';
import { AnyReference } from '../schema/ids';
import { Term } from '../values/quantities/quantity';
import { LocalText } from '../values/texts/text';
import { kind, type RecordOf } from '../schema/kind';

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
export const Link = kind('link', {
  list: 'links',
  section: 'evidence',
  fields: {
    from: AnyReference,
    relation: z.enum(linkRelations),
    to: AnyReference,
    /** How long after or before: "less than a month later". */
    interval: Term.optional(),
    lessThan: z.literal(true).optional(),
    words: LocalText.optional(),
  },
  named: { by: ['relation'] },
  columns: ['from', 'to'],
  form: [
    {
      title: 'tie',
      fields: ['from', 'relation', 'to'],
      rare: ['interval', 'lessThan', 'words'],
    },
  ],
  told: { as: 'behind', sourced: false, silent: { from: 'tie', relation: 'tie', to: 'tie' } },
});
export type Link = RecordOf<typeof Link>;
