import * as z from 'zod';
import { reference } from '../../schema/ids';
import { PartialDate } from '../../values/dates/partial-date';
import { Count, Money } from '../../values/quantities/quantity';
import { phrase } from '../../values/texts/roles';
import { LocalText, PlainText } from '../../values/texts/text';
import { half } from '../../schema/form';
import { kind, type RecordOf } from '../../schema/kind';
import { implementationVerdicts } from './recommendation';

/** A number about many cases, as somebody counted it. */
export const Aggregate = kind('aggregate', {
  list: 'aggregates',
  fields: {
    /** The things counted, in the plural: "lawsuits against journalists and media outlets". */
    what: phrase('noun'),
    /** What happened to them: "filed", "closed". */
    verb: phrase('deed').optional(),
    count: Count.optional(),
    period: PartialDate.optional(),
    /** The number is that of every single one of these: "every year". */
    every: z.enum(['year', 'month']).optional(),
    sought: Money.optional(),
    for: phrase('noun').optional(),
    /** Who did it. */
    by: reference('body').optional(),
    byWords: phrase('noun').optional(),
    /** Who says so. */
    accordingTo: reference('body').optional(),
    reason: phrase('noun').optional(),
    /** Values for single years; a year between the first and the last that is missing is reported. */
    series: z
      .array(
        z.strictObject({
          period: PartialDate,
          count: Count,
          by: reference('body').optional(),
          byWords: phrase('noun').optional(),
          verb: phrase('deed').optional(),
          including: z.array(phrase('noun')).optional(),
        }),
      )
      .optional(),
    /** For recommendations: the State under review and the cycle in which they were made. */
    state: phrase('name').optional(),
    cycle: z.number().int().positive().optional(),
    /** For recommendations: how many of them the State supported. */
    supported: Count.optional(),
    /** The word that the State itself used for "supported". */
    positionWord: LocalText.optional(),
    /** For recommendations: what became of those that the State supported. */
    implementation: z.enum(implementationVerdicts).optional(),
    /** For recommendations: what the State tried. "No genuine effort" is `not-genuine`. */
    effort: z.enum(['none', 'not-genuine', 'some']).optional(),
    themes: z.array(PlainText).optional(),
  },
  named: { by: ['what'], then: ['period'] },
  sameBy: [['what', 'period']],
  sought: ['what'],
  pointedToBy: ['what'],
  makes: { by: { kind: 'government' }, accordingTo: { kind: 'civil-society' } },
  columns: ['count', 'period', 'accordingTo'],
  form: [
    {
      title: 'whatIsCounted',
      fields: ['count', half('what'), half('verb'), 'period', 'accordingTo', 'series'],
      rare: ['every', 'sought', half('for'), half('reason')],
    },
    { title: 'whoDidIt', fields: ['by', half('byWords')] },
    {
      title: 'recommendationsCounted',
      fields: [],
      rare: [half('state'), 'cycle', 'supported', half('positionWord'), 'implementation', 'effort', 'themes'],
    },
  ],
  parts: {
    series: { form: { fields: ['period', 'count'], rare: ['by', half('byWords'), half('verb'), 'including'] } },
  },
  told: { as: 'around', silent: { state: 'tie', cycle: 'tie', themes: 'work' } },
});
export type Aggregate = RecordOf<typeof Aggregate>;
