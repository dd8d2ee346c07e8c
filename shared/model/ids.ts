import * as z from 'zod';

/**
 * Every id is a short opaque text. The brand keeps a raw string, or the id of another kind of thing,
 * from being passed where one is wanted.
 */
const id = z.string().min(1).max(64);

export const BookId = id.brand<'BookId'>();
export type BookId = z.infer<typeof BookId>;
