import * as z from 'zod';
import { id, referenceTo } from '../values/id';
import { kindNames } from './kind-names';

export const BookId = id.brand<'BookId'>();
export type BookId = z.infer<typeof BookId>;

export type ReferenceKind = (typeof kindNames)[number];

/** The id of a record or register entry of one kind. */
export type RecordId<Kind extends ReferenceKind = ReferenceKind> = string & z.$brand<Kind>;

/**
 * A reference to a record of one kind, by its id. In an interchange file it may be written as a name instead;
 * the import resolves it. The kind is kept in the schema's metadata under `reference`.
 */
export function reference<Kind extends ReferenceKind>(kind: Kind): ReturnType<typeof id.brand<Kind>> {
  return referenceTo(kind);
}

/** A reference to a record of any kind, for links and for what may be several things. */
export const AnyReference = z
  .strictObject({ kind: z.enum(kindNames), id })
  .meta({ description: 'A record of any kind: its kind and its id or name' });
export type AnyReference = z.infer<typeof AnyReference>;

export const BookReference = id.brand<'BookId'>().meta({ reference: 'caseBook' });
