import { describeRecord, type FieldDescription, type FieldType } from './describe';
import { valueAt } from './read-record';
import type { ReferenceKind } from '../schema/ids';

/** One value of a record with the way to it, `sanctions.0.term`, and what its field holds. */
export type RecordedValue = {
  readonly path: string;
  /** The same without the places in lists: `sanctions.term`. */
  readonly field: string;
  readonly holds: Leaf;
  readonly value: unknown;
};

type Leaf = Exclude<FieldType, { type: 'group' | 'list' }>;

/** The values of a record one by one, in the order of the model: each item of a list, each field of a part. */
export function recordedValues(kind: ReferenceKind, record: unknown): readonly RecordedValue[] {
  return valuesOf(describeRecord(kind), record, '', '');
}

function valuesOf(
  fields: readonly FieldDescription[],
  owner: unknown,
  path: string,
  field: string,
): readonly RecordedValue[] {
  return fields.flatMap(({ name, holds }) =>
    valuesIn(holds, valueAt(owner, name), below(path, name), below(field, name)),
  );
}

function valuesIn(holds: FieldType, value: unknown, path: string, field: string): readonly RecordedValue[] {
  if (value === undefined) return [];
  if (holds.type === 'group') return valuesOf(holds.fields, value, path, field);
  if (holds.type === 'citation') return valuesOf(citationFields, value, path, field);
  if (holds.type !== 'list') return [{ path, field, holds, value }];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, place) => valuesIn(holds.of, item, below(path, String(place)), field));
}

/** A citation of a source is one thing on the screen, and three facts. */
const citationFields: readonly FieldDescription[] = [
  { name: 'source', group: 'citation', required: true, holds: { type: 'reference', kind: 'source' } },
  { name: 'locator', group: 'citation', required: false, holds: { type: 'text' } },
  { name: 'quotation', group: 'citation', required: false, holds: { type: 'local-text', isLong: true } },
];

const below = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
