import { AnyReference, type ReferenceKind } from '#shared/schema/ids';
import { walk, type Visitor } from '#shared/schema/walk-schema';
import type * as z from 'zod';

/** The new id of something that was renamed, or the id itself. */
export type Renaming = (kind: ReferenceKind | 'caseBook', id: string) => string;

/** A copy of a value in which every reference has its new id. */
export function renameReferences(schema: z.core.$ZodType, value: unknown, renamed: Renaming): unknown {
  return walk(schema, value, renaming(renamed));
}

/** Every reference in a value. */
export function referencesIn(schema: z.core.$ZodType, value: unknown): readonly AnyReference[] {
  const found: AnyReference[] = [];
  const note: Renaming = (kind, id) => {
    if (kind !== 'caseBook') found.push({ kind, id });
    return id;
  };
  walk(schema, value, renaming(note));
  return found;
}

function renaming(renamed: Renaming): Visitor {
  return {
    reference: (id, _, kind) => (typeof id === 'string' ? renamed(kind, id) : id),
    anyReference: (value) => {
      const reference = AnyReference.safeParse(value);
      if (!reference.success) return value;
      const { kind, id } = reference.data;
      return { kind, id: renamed(kind, id) };
    },
  };
}
