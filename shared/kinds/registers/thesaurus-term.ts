import * as z from 'zod';
import { half } from '../../schema/form';
import { reference } from '../../schema/ids';
import { kind, type RecordOf } from '../../schema/kind';
import { phrase } from '../../values/texts/roles';
import { LongLocalText, PlainText } from '../../values/texts/text';

/**
 * The lists of choices that take a word of one's own, each by the first field that has it: `treatment-kind`. A term of
 * the thesaurus belongs to one of them.
 */
export const thesaurusLists = [
  'treatment-kind',
  'coerciveAct-kind',
  'event-kind',
  'detention-kind',
  'decision-sanctions-kind',
  'decision-orders-kind',
  'coerciveAct-measureFrom',
  'coerciveAct-releaseReason',
  'decision-kind',
  'decision-outcome',
  'charge-outcome',
  'proceeding-kind',
  'proceeding-steps-kind',
  'proceeding-state',
  'proceeding-threat',
  'hearing-kind',
  'motion-kind',
  'motion-answer',
  'internationalStep-procedure',
  'expertOpinion-kinds',
  'expertOpinion-defects-defect',
  'expression-kind',
  'party-outletKind',
  'party-roles',
  'payment-kind',
  'source-kind',
  'norm-penalties-kind',
  'norm-critiques-flaw',
  'body-kind',
  'organisation-ecosocStatus',
  'authority-kind',
] as const;
export type ThesaurusList = (typeof thesaurusLists)[number];

/** A term of the thesaurus of those who work here: one more choice of a list, named in several languages. */
export const ThesaurusTerm = kind('thesaurusTerm', {
  list: 'thesaurus',
  fields: {
    list: z.enum(thesaurusLists),
    /** What documents call it, in each language by name. */
    name: phrase('noun'),
    /** Other words for it, in whatever language: words of one's own that mean it. */
    variants: z.array(PlainText).optional(),
    /** The term of the same list that it is one of. */
    broader: reference('thesaurusTerm').optional(),
    /** What falls under it, and what does not: the scope note. */
    definition: LongLocalText.optional(),
    /** The vocabulary that it was taken from, and the code that it has there. */
    vocabulary: PlainText.optional(),
    code: PlainText.optional(),
  },
  named: { by: ['name'], note: ['list'] },
  sameBy: [['name', 'list']],
  sought: ['name', 'variants', 'code'],
  pointedToBy: ['name', 'variants'],
  alike: { broader: 'list' },
  columns: ['list', 'broader', 'variants', 'code'],
  form: [
    { title: 'whichTerm', fields: ['list', half('name'), 'variants', 'broader', 'definition'] },
    { title: 'whereFrom', fields: [half('vocabulary'), half('code')] },
  ],
  advice: { notItself: ['broader'] },
  told: {
    as: 'around',
    sourced: false,
    silent: {
      list: 'sort',
      name: 'name',
      variants: 'name',
      broader: 'tie',
      definition: 'work',
      vocabulary: 'work',
      code: 'work',
    },
  },
});
export type ThesaurusTerm = RecordOf<typeof ThesaurusTerm>;
