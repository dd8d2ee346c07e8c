import { caseBookFields, CaseBookOwn } from '#shared/records/case-book';
import { collections, registerSchemas } from '#shared/records/lists';
import { registerOf } from '#shared/records/registers';
import { recordDifference, type Patch } from '../../book/stored/plain';
import { referencesIn } from '../../interchange/rename-references';
import { changedCells, copiedRecords, type CopiedRecord, isThere, valueOf } from './copied-records';
import { readKey, wholeKey } from './keys';
import { type CopiedRecords, fieldsHere, type Here, meetEntries } from './met-entries';
import {
  collectionNamed,
  type EntryIds,
  entryKey,
  inward,
  namesInCopy,
  recordIn,
  registerNamed,
  renamedFields,
} from './own-side';
import type { Cells } from './shared-copy';
import { type Arrived, Taken } from './taken';

/** What is to be made here of what is different in a copy. */
export type Arrivals = {
  readonly book: readonly Patch[];
  readonly registers: readonly Patch[];
  /** The table of ids, grown. */
  readonly ids: EntryIds;
  /** The keys of records, entries and fields of the book that this program cannot take in. They change nothing. */
  readonly notUnderstood: readonly string[];
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly entriesAdded: number;
    readonly entriesMet: number;
  };
};

/** What a copy said, with all that was changed here, and what it says once others were merged. */
export type CopyChange = { readonly before: Cells; readonly after: Cells };

/**
 * What is different in a copy as patches of the case book and the registers. Fields that did not change in the copy stay
 * as they are here. An entry that the copy did not have before and that is here already gets what it lacks, and nothing
 * else; none is taken out, for other case books may use it.
 */
export function arrivals({ before, after }: CopyChange, here: Here): Arrivals {
  const changed = changedCells(before, after);
  const touched = [...copiedRecords(changed).values()];
  const copied = copiedRecords(after);
  const arrival = { before, copied, ids: meetEntries(copied, here), here };
  const records = new Taken(here.side.book);
  const entries = new Taken({ fields: {}, lists: here.side.registers });
  for (const entry of touched) if (entry.at === 'entry') takeEntry(entry, arrival, entries);
  const fields = ownPatches(changed, arrival);
  for (const record of touched) if (record.at === 'record') takeRecord(record, arrival, records);
  takeUsed([...records.arrived.values(), fields.arrived], arrival, entries);
  return {
    book: [...fields.patches, ...records.patches()],
    registers: entries.patches(),
    ids: arrival.ids,
    notUnderstood: [...fields.notUnderstood, ...records.notUnderstood, ...entries.notUnderstood].toSorted(),
    counts: {
      ...records.counts(),
      entriesAdded: entries.counts().added,
      entriesMet: touched.filter((entry) => isMet(entry, arrival)).length,
    },
  };
}

type Arrival = {
  readonly before: Cells;
  readonly copied: CopiedRecords;
  readonly ids: EntryIds;
  readonly here: Here;
};

function takeRecord(touched: CopiedRecord, arrival: Arrival, records: Taken): void {
  const { key, list, id } = touched;
  const whole = arrival.copied.get(key);
  const collection = collectionNamed(list);
  if (!collection) {
    records.notUnderstood.add(key);
    return;
  }
  if (!whole || !Object.hasOwn(whole.fields, 'id')) {
    if (Object.hasOwn(touched.fields, 'id')) records.remove(list, id);
    return;
  }
  const own = records.find(list, id);
  const schema = collections[collection];
  const fields = { ...own, ...renamedFields(schema, (own ? touched : whole).fields, renaming(arrival)) };
  if (isThere(whole)) records.put(schema, whole, { list, id, fields });
  else records.notUnderstood.add(key);
}

function takeEntry(touched: CopiedRecord, arrival: Arrival, entries: Taken): void {
  const { copied, ids, before } = arrival;
  const whole = copied.get(touched.key);
  const register = registerNamed(touched.list);
  if (!register || (whole && Object.hasOwn(whole.fields, 'id') && !isThere(whole))) {
    entries.notUnderstood.add(touched.key);
    return;
  }
  if (!isThere(whole)) return;
  const id = ids.get(entryKey(register, whole.id)) ?? whole.id;
  const own = entries.find(register, id);
  const isNew = !before.has(`${touched.key}/id`);
  const arriving = fieldsHere(copied, own && !isNew ? touched : whole, ids);
  const fields = isNew ? { ...arriving, ...own, id } : { ...own, ...arriving, id };
  entries.put(registerSchemas[register], whole, { list: register, id, fields });
}

/** Whether an entry is new in the copy and was here already. */
function isMet({ at, key, list, id }: CopiedRecord, { before, copied, ids, here }: Arrival): boolean {
  if (at !== 'entry' || before.has(`${key}/id`) || !isThere(copied.get(key))) return false;
  return recordIn(here.side.registers, list, ids.get(entryKey(list, id)) ?? id) !== undefined;
}

/** Takes in entries that are not here and that something points to which has arrived, directly or through each other. */
function takeUsed(arrived: readonly Arrived[], arrival: Arrival, entries: Taken): void {
  const names = namesInCopy(arrival.ids);
  let next = [...arrived, ...entries.arrived.values()];
  while (next.length > 0) {
    const references = next.flatMap(({ schema, fields }) => referencesIn(schema, fields));
    next = references.flatMap(({ kind, id }) => {
      const register = registerOf(kind);
      const name = register && names.get(entryKey(register, id));
      if (register === undefined || name === undefined || entries.find(register, id)) return [];
      const key = wholeKey('entry', register, name);
      const entry = arrival.copied.get(key);
      if (entry === undefined || entries.notUnderstood.has(key)) return [];
      takeEntry(entry, arrival, entries);
      return entries.arrived.get(key) ?? [];
    });
  }
}

function renaming({ copied, ids }: Arrival): ReturnType<typeof inward> {
  return inward((list, id) => isThere(copied.get(wholeKey('record', list, id))), ids);
}

function ownPatches(changed: ReadonlyMap<string, string | undefined>, arrival: Arrival) {
  const renamed = renaming(arrival);
  const arrived: Record<string, unknown> = {};
  const notUnderstood: string[] = [];
  for (const [key, json] of changed) {
    const place = readKey(key);
    if (place?.at !== 'own' || place.field === 'sample') continue;
    const field = caseBookFields.find((each) => each === place.field);
    const value = json === undefined ? undefined : valueOf(json);
    if (field && CaseBookOwn.shape[field].safeParse(value).success) arrived[field] = value;
    else notUnderstood.push(key);
  }
  const fields = renamedFields(CaseBookOwn, arrived, renamed);
  const before = arrival.here.side.book.fields;
  const patches = recordDifference('', '', before, { ...before, ...fields }).flatMap((patch): Patch[] =>
    patch.at === 'record-field' ? [{ at: 'field', field: patch.field, value: patch.value }] : [],
  );
  return { patches, notUnderstood, arrived: { schema: CaseBookOwn, fields } };
}
