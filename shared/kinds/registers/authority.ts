import * as z from 'zod';
import { reference } from '../../schema/ids';
import { PartialDate } from '../../values/dates/partial-date';
import { NormCitation } from '../../schema/record';
import { phrase } from '../../values/texts/roles';
import { choice, LongLocalText, PlainText } from '../../values/texts/text';
import { half } from '../../schema/form';
import { kind, type RecordOf } from '../../schema/kind';

export const authorityKinds = [
  'judgment',
  'ruling',
  'decision',
  'views',
  'opinion',
  'concluding-observations',
  'general-comment',
  'report',
  'resolution',
] as const;

/** What the number is of: the paper itself (`general comment No. 5`), or the matter that it was given in. */
export const numbersOf = ['paper', 'application', 'communication', 'case'] as const;

/**
 * What a court or body has found or held outside a case: a precedent, or a finding about a State. What it gave in the
 * case itself is an international step, or a decision.
 */
export const Authority = kind('authority', {
  list: 'authorities',
  fields: {
    kind: choice(authorityKinds, phrase('noun')),
    /** Who found or held it; nothing is told without. */
    by: reference('body').optional(),
    /** The name of the case, or the title of the report. */
    title: phrase('name').optional(),
    number: PlainText.optional(),
    /** Without it the number is cited as it is typed: `1 BvR 1/83`. */
    numberOf: z.enum(numbersOf).optional(),
    /** Where it is printed, or the symbol of the document: `CCPR/C/RUR/CO/2`, `[2002] RUHL 1`. */
    symbol: PlainText.optional(),
    date: PartialDate.optional(),
    /** The place in it: `para. 7.2`, `§ 62`. */
    locator: PlainText.optional(),
    /** The State that it is about. */
    state: phrase('name').optional(),
    /** What it found or held: "the ban was too broad". */
    held: phrase('clause').optional(),
    /** The same in its own words; quoted. */
    quotation: LongLocalText.optional(),
    /** The provisions that it applied. */
    norms: z.array(NormCitation).optional(),
  },
  named: { by: ['title', 'symbol', 'number', 'kind'], then: ['date'], note: ['kind', 'locator'] },
  hasProperName: true,
  sameBy: [
    ['symbol', 'number', 'locator', 'held'],
    ['number', 'title', 'locator', 'held'],
    ['title', 'date', 'locator', 'held'],
    ['by', 'date', 'locator', 'held'],
  ],
  sought: ['title', 'symbol', 'number', 'held'],
  pointedToBy: ['title', 'symbol', 'number'],
  made: { name: 'title', kind: 'judgment' },
  makes: { by: { kind: 'court' } },
  columns: ['by', 'kind', 'held'],
  form: [
    {
      title: 'whichAuthority',
      fields: ['kind', 'by', half('title'), 'number', 'numberOf', 'symbol', 'date', 'locator', half('state')],
    },
    { title: 'whatItHeld', fields: ['held', 'quotation', 'norms'] },
  ],
  told: { as: 'around' },
});
export type Authority = RecordOf<typeof Authority>;
