import * as z from 'zod';
import { AnyReference, BookId } from '../schema/ids';

/** Fewer letters are no reason. */
export const leastReasonLetters = 10;
export const longestReason = 1000;

/** Whether a text says enough to be a reason: letters count, not spaces and dots. */
export function isReason(text: string): boolean {
  return text.length <= longestReason && (text.match(/\p{L}/gu) ?? []).length >= leastReasonLetters;
}

/**
 * The word of a person that a document may leave although nobody recorded the consent of people whom it names: why,
 * and for whom. Whoever came to be named after the person looked is not meant.
 */
export const ConsentOverride = z.strictObject({
  reason: z.string().max(longestReason).trim().refine(isReason),
  people: z.array(z.strictObject({ bookId: BookId, record: AnyReference })).max(10_000),
});
export type ConsentOverride = z.infer<typeof ConsentOverride>;
