import type { ZodType } from 'zod';
import type { AnyReference } from '#shared/model/ids';
import { AnyReference as AnyReferenceSchema } from '#shared/model/ids';
import { walk } from '#shared/model/walk-schema';

const known = new WeakMap<object, readonly AnyReference[]>();

/** Everything that a record points to. The answer for one object is remembered. */
export function referencesIn(schema: ZodType, record: object): readonly AnyReference[] {
  const before = known.get(record);
  if (before !== undefined) return before;
  const found: AnyReference[] = [];
  walk(schema, record, {
    reference: (value, _, kind) => {
      if (typeof value === 'string' && kind !== 'caseBook') found.push({ kind, id: value });
      return value;
    },
    anyReference: (value) => {
      const reference = AnyReferenceSchema.safeParse(value);
      if (reference.success) found.push(reference.data);
      return value;
    },
  });
  known.set(record, found);
  return found;
}
