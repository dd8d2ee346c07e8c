import * as z from 'zod';
import { fromTo } from '../../schema/advice-rule';
import { half, whole } from '../../schema/form';
import { kind, type RecordOf } from '../../schema/kind';
import { PartialDate } from '../../values/dates/partial-date';
import { Money } from '../../values/quantities/quantity';
import { phrase } from '../../values/texts/roles';
import { PlainText } from '../../values/texts/text';

/** What one unit is worth from a day on, or in a year. Without `to`, until the next value and not beyond the year. */
export const UnitValue = z.strictObject({
  from: PartialDate,
  to: PartialDate.optional(),
  /** Of one unit, in a currency. */
  worth: Money,
  /** Where it is set: the law or decree, the notice of the bank. */
  source: PlainText.optional(),
  reviewStatus: z.enum(['verified', 'secondary', 'unverified']).optional(),
});
export type UnitValue = z.infer<typeof UnitValue>;

/** The group of the fields of a value. */
export const unitValues = 'unitOfAccount-values';

/** What the law of a country counts fines and fees in instead of its currency: a base unit, a minimum wage. */
export const UnitOfAccount = kind('unitOfAccount', {
  list: 'unitsOfAccount',
  fields: {
    /** One of them: "base unit". */
    name: phrase('noun'),
    /** Several: "base units", «базовые величины» with the genitive «базовых величин». */
    plural: phrase('noun').optional(),
    abbreviations: z.array(PlainText).optional(),
    country: PlainText.optional(),
    values: z.array(UnitValue).optional(),
  },
  named: { by: ['name'], note: ['country'] },
  sameBy: [['name', 'country']],
  sought: ['name', 'plural', 'abbreviations'],
  pointedToBy: ['name', 'plural', 'abbreviations'],
  columns: ['country', 'abbreviations'],
  form: [
    { title: 'whichUnit', fields: [half('name'), half('plural'), 'abbreviations', 'country'] },
    { title: 'unitValues', fields: ['values'] },
  ],
  parts: {
    values: {
      form: { fields: ['from', 'to', 'worth', whole('source'), 'reviewStatus'] },
      advice: { order: [fromTo] },
    },
  },
  told: {
    as: 'around',
    sourced: false,
    silent: { name: 'name', plural: 'name', abbreviations: 'name', country: 'name', values: 'work' },
  },
});
export type UnitOfAccount = RecordOf<typeof UnitOfAccount>;
