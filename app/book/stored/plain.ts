import { type Fields, withEntry } from '#shared/schema/fields';
import { sameValue } from '#shared/schema/same-value';

export type PlainRecords = Readonly<Record<string, Fields>>;

/** What a document says, as plain JSON: fields of its own, and lists of records by id. */
export type Plain = {
  readonly fields: Fields;
  readonly lists: Readonly<Record<string, PlainRecords>>;
};

/** The smallest change of a document. `undefined` clears a field or takes a record out. */
export type Patch =
  | { readonly at: 'field'; readonly field: string; readonly value: unknown }
  | { readonly at: 'record'; readonly list: string; readonly id: string; readonly value: Fields | undefined }
  | {
      readonly at: 'record-field';
      readonly list: string;
      readonly id: string;
      readonly field: string;
      readonly value: unknown;
    };

export const nothing: Plain = { fields: {}, lists: {} };

/** What was made of a document last, and by which patch: a change is looked at before it is made, and is made once. */
const made = new WeakMap<Plain, { readonly patch: Patch; readonly next: Plain }>();

/** The document with the patch made. A field of a record that is not there changes nothing. */
export function patched(plain: Plain, patch: Patch): Plain {
  const known = made.get(plain);
  if (known?.patch === patch) return known.next;
  const next = withPatch(plain, patch);
  made.set(plain, { patch, next });
  return next;
}

function withPatch(plain: Plain, patch: Patch): Plain {
  if (patch.at === 'field') return { ...plain, fields: withEntry(plain.fields, patch.field, patch.value) };
  const { list, id } = patch;
  const records = plain.lists[list] ?? {};
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  const next = patch.at === 'record' ? patch.value : record && withEntry(record, patch.field, patch.value);
  return { ...plain, lists: { ...plain.lists, [list]: withEntry(records, id, next) } };
}

/** The patches that lead from one state of a document to another. */
export function difference(from: Plain, to: Plain): readonly Patch[] {
  const fields = changedKeys(from.fields, to.fields).map((field): Patch => ({
    at: 'field',
    field,
    value: to.fields[field],
  }));
  const lists = new Set([...Object.keys(from.lists), ...Object.keys(to.lists)]);
  return [...fields, ...[...lists].flatMap((list) => inList(list, from.lists[list] ?? {}, to.lists[list] ?? {}))];
}

function inList(list: string, from: PlainRecords, to: PlainRecords): readonly Patch[] {
  return changedKeys(from, to).flatMap((id) => recordDifference(list, id, own(from, id), own(to, id)));
}

/** The patches that lead from one state of a record to another; `undefined` where it is not there. */
export function recordDifference(
  list: string,
  id: string,
  before: Fields | undefined,
  after: Fields | undefined,
): readonly Patch[] {
  if (!before || !after) return before === after ? [] : [{ at: 'record', list, id, value: after }];
  return changedKeys(before, after).map((field) => ({ at: 'record-field', list, id, field, value: after[field] }));
}

/** The fields or records in which two states differ, by name. */
export function changedKeys(from: Fields, to: Fields): readonly string[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].filter((key) => !sameValue(own(from, key), own(to, key))).sort();
}

/** What stands under a key; never what every object has, as it would for a record with the id `constructor`. */
function own<Value>(entries: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
