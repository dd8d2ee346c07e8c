import type { CaseRecord, CollectionName } from '#shared/model/case-book';
import type { RecordPointer } from '#shared/model/document';
import type { AnyRecord, CaseFile } from './case-file';
import { composites, type Telling } from './telling';

/** The collections whose records are facts to be told; sources, attachments, notes, tasks and links stand behind them. */
export const factualCollections = [
  'expressions',
  'proceedings',
  'charges',
  'coerciveActs',
  'detentions',
  'treatments',
  'hearings',
  'decisions',
  'expertOpinions',
  'motions',
  'internationalSteps',
  'payments',
  'events',
] as const satisfies readonly CollectionName[];

/** What a record is, how it is tied to others and who may see it: nothing to be said by itself. */
const silent = new Set([
  'id',
  'sources',
  'attribution',
  'reliability',
  'confidentiality',
  'privateNote',
  'order',
  'kind',
  'kinds',
  'for',
  'instance',
  'stage',
  'outcome',
  'state',
  'proceeding',
  'reviews',
  'acts',
  'charges',
  'following',
  'basedOn',
  'connectedWith',
  'presentedAt',
  'contests',
  'requalifiedFrom',
  'decisionAttacked',
  'complaint',
  'against',
  'failure',
  'act',
]);

const ofParties = new Set(['profession', 'post', 'description', 'number']);

export type Unused = { readonly pointer: RecordPointer; readonly field?: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths of what is recorded: a part of a record that has fields of its own is taken apart. */
function pathsOf(record: object): readonly string[] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    if (value === undefined || silent.has(field)) return [];
    if (!composites.has(field)) return [field];
    const parts: readonly (readonly [string, unknown])[] = Array.isArray(value)
      ? value.map((part: unknown, place) => [`${field}.${place}`, part] as const)
      : [[field, value]];
    return parts.flatMap(([path, part]) =>
      isObject(part)
        ? Object.keys(part)
            .filter((key) => !silent.has(key))
            .map((key) => `${path}.${key}`)
        : [path],
    );
  });
}

function unusedOf(record: AnyRecord, file: CaseFile, telling: Telling, isSaid: boolean): readonly Unused[] {
  const pointer = file.pointerTo(record);
  const told = telling.told(pointer);
  if (!isSaid && told.size === 0) return [{ pointer }];
  return pathsOf(record)
    .filter((path) => !told.has(path))
    .map((field) => ({ pointer, field }));
}

/**
 * What a case book records and the document does not tell: whole records that stand in no sentence, and fields of
 * records that do. A fact that is not told is listed beside the text; it is never dropped in silence.
 */
export function unusedFacts(file: CaseFile, telling: Telling, said: ReadonlySet<string>): readonly Unused[] {
  const isSaid = (record: AnyRecord) => said.has(JSON.stringify(file.pointerTo(record)));
  const records = factualCollections.flatMap((name): readonly CaseRecord[] => file.list(name));
  const facts = records.flatMap((record) => unusedOf(record, file, telling, isSaid(record)));
  const parties = file
    .list('parties')
    .flatMap((party) => unusedOf(party, file, telling, false))
    .filter(({ field }) => field === undefined || ofParties.has(field));
  return [...parties, ...facts];
}
