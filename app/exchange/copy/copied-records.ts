import type { Fields } from '#shared/schema/fields';
import { readKey } from './keys';
import type { Cells } from './shared-copy';

/** A record or an entry as a copy has it, or that has changed there. */
export type CopiedRecord = {
  /** The key of the record as a whole. */
  readonly key: string;
  readonly at: 'record' | 'entry';
  /** The list or the register. */
  readonly list: string;
  readonly id: string;
  /** By name; a field that was taken out is `undefined`. */
  readonly fields: Fields;
};

/** The records and entries in cells, whole or not, by their keys. */
export function copiedRecords(
  cells: Iterable<readonly [string, string | undefined]>,
): ReadonlyMap<string, CopiedRecord> {
  const records = new Map<string, CopiedRecord & { readonly fields: Record<string, unknown> }>();
  for (const [key, json] of cells) {
    const place = readKey(key);
    if (place?.at !== 'record' && place?.at !== 'entry') continue;
    const recordKey = key.slice(0, key.lastIndexOf('/'));
    const list = place.at === 'record' ? place.list : place.register;
    const record = records.get(recordKey) ?? { key: recordKey, at: place.at, list, id: place.id, fields: {} };
    Object.defineProperty(record.fields, place.field, { ...plainly, value: json && valueOf(json) });
    records.set(recordKey, record);
  }
  return records;
}

/** Also of a field that is called as something is that every object has. */
const plainly = { configurable: true, enumerable: true, writable: true };

/** The cells in which two states differ: what they are afterwards. */
export function changedCells(before: Cells, after: Cells): ReadonlyMap<string, string | undefined> {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return new Map([...keys].filter((key) => before.get(key) !== after.get(key)).map((key) => [key, after.get(key)]));
}

/** Whether a record is there: its field `id` is, and says what its key says. */
export function isThere(record: CopiedRecord | undefined): record is CopiedRecord {
  return record !== undefined && Object.hasOwn(record.fields, 'id') && record.fields['id'] === record.id;
}

export function valueOf(json: string): unknown {
  return JSON.parse(json);
}
