import { kindOf, kinds } from '#shared/kinds/index';
import type { Told } from '#shared/schema/kind';
import type { RecordPointer } from '#shared/document/document';
import { factKinds } from '#shared/records/facts';
import { everyRecord } from '#shared/records/describe';
import { isObject } from '#shared/schema/walk-schema';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import type { Telling } from '../memory/telling';

export type Unused = { readonly pointer: RecordPointer; readonly field?: string };

/** The paths of what is recorded: a part of a record that has fields of its own is taken apart. */
function pathsOf(record: object, { silent = [], parts = {} }: Told): readonly string[] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    if (value === undefined || everyRecord.has(field) || silent.includes(field)) return [];
    const silentInside = parts[field];
    if (silentInside === undefined) return [field];
    const items: readonly (readonly [string, unknown])[] = Array.isArray(value)
      ? value.map((item: unknown, place) => [`${field}.${place}`, item] as const)
      : [[field, value]];
    return items.flatMap(([path, item]) =>
      isObject(item)
        ? Object.keys(item)
            .filter((key) => !silentInside.includes(key))
            .map((key) => `${path}.${key}`)
        : [path],
    );
  });
}

function unusedOf(record: AnyRecord, file: CaseFile, telling: Telling, isSaid: boolean): readonly Unused[] {
  const pointer = file.pointerTo(record);
  const told = telling.told(pointer, isSaid);
  if (!isSaid && told.size === 0) return [{ pointer }];
  return pathsOf(record, kindOf(pointer.record.kind).told)
    .filter((path) => !told.has(path))
    .map((field) => ({ pointer, field }));
}

/**
 * What a case book records and the document does not tell: whole records that stand in no sentence, and fields of
 * records that do. A fact that is not told is listed beside the text; it is never dropped in silence.
 */
export function unusedFacts(file: CaseFile, telling: Telling, said: ReadonlySet<string>): readonly Unused[] {
  const isSaid = (record: AnyRecord) => said.has(JSON.stringify(file.pointerTo(record)));
  const records = factKinds.flatMap((kind): readonly AnyRecord[] => file.list(kinds[kind].list));
  const facts = records.flatMap((record) => unusedOf(record, file, telling, isSaid(record)));
  const { listed = [] } = kindOf('party').told;
  const parties = file
    .list('parties')
    .flatMap((party) => unusedOf(party, file, telling, false))
    .filter(({ field }) => field === undefined || listed.includes(field));
  return [...parties, ...facts];
}
