import { recordSchema } from '#shared/records/describe';
import { AnyReference, type ReferenceKind } from '#shared/schema/ids';
import { walk } from '#shared/schema/walk-schema';

const known = new WeakMap<object, readonly AnyReference[]>();

/** Everything that a record points to. The answer for one object is remembered. */
export function referencesIn(kind: ReferenceKind, record: object): readonly AnyReference[] {
  const before = known.get(record);
  if (before !== undefined) return before;
  const found: AnyReference[] = [];
  walk(recordSchema(kind), record, {
    reference: (value, _, to) => {
      if (typeof value === 'string' && to !== 'caseBook') found.push({ kind: to, id: value });
      return value;
    },
    anyReference: (value) => {
      const reference = AnyReference.safeParse(value);
      if (reference.success) found.push(reference.data);
      return value;
    },
  });
  known.set(record, found);
  return found;
}
