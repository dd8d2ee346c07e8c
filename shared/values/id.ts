import * as z from 'zod';

/** Every id is a short opaque text. */
export const id = z.string().min(1).max(64);

/**
 * A reference to a record of one kind, by its id. The kind is kept in the schema's metadata under `reference`; the brand
 * keeps a raw string, or the id of another kind of thing, from being passed where one is wanted.
 */
export function referenceTo<Kind extends string>(kind: Kind): ReturnType<typeof id.brand<Kind>> {
  return id.meta({ reference: kind }).brand<Kind>();
}
