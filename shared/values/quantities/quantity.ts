import * as z from 'zod';
import { PartialDate } from '../dates/partial-date';
import { referenceTo } from '../id';
import { phrase } from '../texts/roles';
import { PlainText } from '../texts/text';

const whole = z.number().int().nonnegative();

/** Units of a term, the longest first. */
export const termUnits = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;
export type TermUnit = (typeof termUnits)[number];

/** One length of time in calendar units, as a paper states it: a year and a half is 18 months or 1 year 6 months. */
const Length = z.strictObject({
  years: whole.optional(),
  months: whole.optional(),
  weeks: whole.optional(),
  days: whole.optional(),
  hours: whole.optional(),
  minutes: whole.optional(),
  /** Half a unit more, where no smaller unit says it: "two and a half months". */
  half: z.enum(termUnits).optional(),
  /** "Several weeks" (no number: leave the unit at 0 and say `several`). */
  several: z.enum(termUnits).optional(),
  life: z.literal(true).optional(),
  /** Without a set end. */
  indefinite: z.literal(true).optional(),
});
export type Length = z.infer<typeof Length>;

/** A length of time, or what lies between two of them: "15 to 20 years" is 15 years, `to` 20 years. */
export const Term = Length.extend({
  /** "About ten days". */
  approximate: z.literal(true).optional(),
  /** "At least three years", "less than 24 hours". */
  bound: z.enum(['at-least', 'more-than', 'up-to', 'less-than']).optional(),
  /** The longer end, where two are named: "25 years to life". */
  to: Length.optional(),
});
export type Term = z.infer<typeof Term>;

/** How sure a number is: exact, at least ("more than 40"), about. */
export const Exactness = z.enum(['exact', 'at-least', 'more-than', 'about', 'up-to']);
export type Exactness = z.infer<typeof Exactness>;

/** A number of things: `{ number: 40, exactness: 'more-than', unit: 'activists' }`. */
export const Count = z.strictObject({
  number: whole,
  exactness: Exactness.optional(),
  /** The word where nobody counted: "hundreds of"; `number` is then its lower end, 100. */
  rough: z.enum(['dozens', 'scores', 'hundreds', 'thousands']).optional(),
  unit: phrase('noun').optional(),
});
export type Count = z.infer<typeof Count>;

/** An ISO 4217 code, `KZT`; `MCI`, the monthly calculation index of Kazakhstan; `XXX` beside a unit of the registers. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);

/** The id of a unit of account of the registers. */
export const UnitId = referenceTo('unitOfAccount');
export type UnitId = z.infer<typeof UnitId>;

/**
 * An amount in the unit of its currency, and, where the source gives it or the document's rate makes it,
 * what it is worth in another currency, with the rate, its day and where the rate is from.
 */
export const Money = z.strictObject({
  amount: z.number().nonnegative(),
  currency: Currency,
  /** What the amount counts where it is no currency; `currency` is then `XXX`, as ISO 4217 has it for none. */
  unit: UnitId.optional(),
  exactness: Exactness.optional(),
  converted: z
    .strictObject({
      amount: z.number().nonnegative(),
      currency: Currency,
      exactness: Exactness.optional(),
      /** Units of the first currency for one unit of the second. */
      rate: z.number().positive().optional(),
      rateDate: PartialDate.optional(),
      rateSource: PlainText.optional(),
    })
    .optional(),
});
export type Money = z.infer<typeof Money>;
