import * as z from 'zod';
import { PlainText } from '../texts/text';

/** A calendar day, `2011-10-19`, in the Gregorian calendar. */
export const IsoDate = z.iso.date();

export const dateParts = [
  'early',
  'middle',
  'late',
  'spring',
  'summer',
  'autumn',
  'winter',
  'first-half',
  'second-half',
  'first-quarter',
  'second-quarter',
  'third-quarter',
  'fourth-quarter',
  'morning',
  'afternoon',
  'evening',
  'night',
] as const;

/**
 * A date with the precision that its source has, never more.
 *
 * `written` keeps the words as they were typed or read. `earliest` and `latest` are the first and last day that it
 * can mean, both inclusive; without `latest` it is open ("since May 2012", "to date"), without `earliest` it only
 * has an end ("before May 2012"). `precision` is how exactly each end is known: `12.2011–01.2012` has the precision
 * `month`. `spread` tells one moment somewhere between the ends from a period that fills them.
 */
export const PartialDate = z
  .strictObject({
    written: PlainText,
    earliest: IsoDate.optional(),
    latest: IsoDate.optional(),
    precision: z.enum(['day', 'month', 'year']),
    /** How exactly one end is known where it is known better than `precision` says: "2010 – 3 May 2013". */
    earliestPrecision: z.enum(['day', 'month']).optional(),
    latestPrecision: z.enum(['day', 'month']).optional(),
    spread: z.enum(['moment', 'period']).default('moment'),
    /**
     * "Early 2012", "spring 2020", "the first half of May": the part of the year, month or day that the words name. Of a
     * half and a quarter the ends are its own; of any other part those of its year, month or day. A night has two days.
     */
    part: z.enum(dateParts).optional(),
    /** "c. 2011", "about 3 May". */
    approximate: z.literal(true).optional(),
    /** The year was not written; it was taken from the context. */
    yearAssumed: z.literal(true).optional(),
    /** Still going on when it was written down ("to date"). */
    ongoing: z.literal(true).optional(),
    /** Time of day, `14:05`, where it matters. */
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    /** IANA time zone of `time`, `Asia/Almaty`. */
    timeZone: PlainText.optional(),
  })
  .refine((date) => date.earliest === undefined || date.latest === undefined || date.earliest <= date.latest, {
    path: ['latest'],
    params: { problem: 'end-before-start' },
  })
  .refine((date) => date.earliest !== undefined || date.latest !== undefined, {
    path: ['written'],
    params: { problem: 'unreadable-date' },
  });
export type PartialDate = z.infer<typeof PartialDate>;
