import * as Automerge from '@automerge/automerge/slim';
import { fail, succeed, type Result } from '#shared/result';
import { authorIn } from './authors';
import { readKey, recordKeyOf } from './keys';
import { cellsOf, contestedCells, heldIn, type CellPatch, type Cells, type SharedCopy } from './shared-copy';
import { sortedJson } from './sorted-json';

/** One of the values between which somebody has to choose. */
export type CellConflictValue = {
  readonly id: string;
  /** JSON of the value, or of the record with its fields; absent where it is gone. */
  readonly json?: string;
  /** Who wrote it; empty where that is not known. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: string;
  readonly isShown: boolean;
};

/** A place in a copy that two changed apart: a cell, or a record that one took out while another changed it. */
export type CellConflict = { readonly key: string; readonly values: readonly CellConflictValue[] };

/** Who wrote something, and when. */
type Written = Pick<CellConflictValue, 'by' | 'at' | 'actor'>;
type Change = Automerge.ChangeMetadata;

const gone = 'gone';
const asChanged = 'record';

/** What was found of a copy already: each change makes a new one. */
const found = new WeakMap<SharedCopy, readonly CellConflict[]>();

/** The places of a copy in which somebody has to choose, by key; of each the value first that the copy shows. */
export function conflictsIn(copy: SharedCopy): readonly CellConflict[] {
  const known = found.get(copy) ?? [...conflictsInCells(copy), ...goneIn(copy)].toSorted(byKey);
  found.set(copy, known);
  return known;
}

/**
 * What to write so that a place has one of its values: by the key of the conflict and the id of the value. Fails with
 * `exchange/conflict-gone` where there is no such choice (any more).
 */
export function choiceFor(copy: SharedCopy, key: string, valueId: string): Result<readonly CellPatch[]> {
  const conflict = conflictsIn(copy).find((each) => each.key === key);
  const value = conflict?.values.find(({ id }) => id === valueId);
  if (!conflict || !value) return fail({ code: 'exchange/conflict-gone' });
  if (conflict.values.every(({ json }) => json !== undefined)) return succeed([{ key, json: value.json }]);
  const left = cellsUnder(cellsOf(copy), key);
  if (valueId === gone) return succeed(left.map(([each]) => ({ key: each, json: undefined })));
  return succeed(patchesToRestore(copy, key));
}

/**
 * The cells that are missing, and those that are left written anew, so that they outlast somebody's choice to let the
 * record go. A cell with several values keeps them.
 */
function patchesToRestore(copy: SharedCopy, recordKey: string): readonly CellPatch[] {
  const contested = contestedCells(copy);
  const cells = cellsOf(copy);
  return [...recordAsChanged(copy, recordKey, deletionsOf(copy, [recordKey]).get(recordKey))].flatMap(([key, json]) => {
    if (contested.has(key)) return [];
    const written = { key, json };
    return cells.has(key) ? [{ key, json: undefined }, written] : [written];
  });
}

/** Who wrote the value that a cell shows. */
export function writerIn(copy: SharedCopy, key: string): Written {
  return writerOf(writersIn(copy), heldIn(copy, key)[0]?.operation ?? '');
}

function conflictsInCells(copy: SharedCopy): readonly CellConflict[] {
  const contested = [...contestedCells(copy)];
  const written = contested.length > 0 ? writersIn(copy) : undefined;
  return contested.flatMap(([key, held]) => {
    const different = held.filter(({ json }, at) => held.findIndex((other) => other.json === json) === at);
    const values = different.map(({ operation, json }, at) => ({
      id: operation,
      json,
      ...writerOf(written, operation),
      isShown: at === 0,
    }));
    return values.length > 1 ? [{ key, values }] : [];
  });
}

/** Records of which cells are left and the id is not: one took them out while another changed them. */
function goneIn(copy: SharedCopy): readonly CellConflict[] {
  const cells = cellsOf(copy);
  const keys = new Set([...cells.keys()].flatMap((key) => recordKeyOf(key) ?? []));
  const left = [...keys].filter((key) => !cells.has(`${key}/id`));
  if (left.length === 0) return [];
  const deletions = deletionsOf(copy, left);
  const writers = writersIn(copy);
  const remaining = cellsByRecord(cells);
  const read = keysReader(copy);
  return left.map((key) => {
    const deletion = deletions.get(key);
    const under = remaining.get(key) ?? [];
    const record = new Map([...cellsBefore(copy, key, deletion, read), ...under]);
    const fields = [...record].map(([each, json]): [string, unknown] => [fieldIn(each), JSON.parse(json)]);
    const changes = under.map(([each]) => writerOf(writers, heldIn(copy, each)[0]?.operation ?? ''));
    return {
      key,
      values: [
        { id: gone, ...(deletion ? writtenIn(deletion) : latestIn(copy)), isShown: true },
        { id: asChanged, json: sortedJson(Object.fromEntries(fields)), ...latestOf(changes), isShown: false },
      ],
    };
  });
}

/** The cells that a record had before it was taken out, and over them those that are left. */
function recordAsChanged(copy: SharedCopy, recordKey: string, deletion: Change | undefined): Cells {
  return new Map([
    ...cellsBefore(copy, recordKey, deletion, keysReader(copy)),
    ...cellsUnder(cellsOf(copy), recordKey),
  ]);
}

type KeysReader = (deletion: Change) => ReadonlyMap<string, readonly string[]>;

/** The keys that there were before a change, by record; read once for each change. */
function keysReader(copy: SharedCopy): KeysReader {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (deletion) => {
    const found =
      known.get(deletion.hash) ?? byRecord(Automerge.getBackend(copy).keys('_root', [...deletion.deps]), (key) => key);
    known.set(deletion.hash, found);
    return found;
  };
}

function cellsBefore(
  copy: SharedCopy,
  recordKey: string,
  deletion: Change | undefined,
  read: KeysReader,
): readonly (readonly [string, string])[] {
  if (!deletion) return [];
  const keys = read(deletion).get(recordKey) ?? [];
  return keys.flatMap((key): [string, string][] => {
    const value: unknown = Automerge.getBackend(copy).get('_root', key, [...deletion.deps]);
    return typeof value === 'string' ? [[key, value]] : [];
  });
}

function cellsByRecord(cells: Cells): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  return byRecord([...cells], ([key]) => key);
}

function byRecord<Each>(all: readonly Each[], keyOf: (each: Each) => string): ReadonlyMap<string, readonly Each[]> {
  const found = new Map<string, Each[]>();
  for (const each of all) {
    const record = recordKeyOf(keyOf(each)) ?? '';
    const known = found.get(record);
    if (known) known.push(each);
    else found.set(record, [each]);
  }
  return found;
}

/** The last change that took out each of these records. Read from the newest on, until all are found. */
function deletionsOf(copy: SharedCopy, recordKeys: readonly string[]): ReadonlyMap<string, Change> {
  const wanted = new Set(recordKeys.map((key) => `${key}/id`));
  const deletions = new Map<string, Change>();
  for (const change of Automerge.getChangesMetaSince(copy, []).toReversed()) {
    if (wanted.size === 0) break;
    const ops: readonly Operation[] = Automerge.inspectChange(copy, change.hash)?.ops ?? [];
    for (const { action, key } of ops) {
      if (action !== 'del' || key === undefined || !wanted.delete(key)) continue;
      deletions.set(recordKeyOf(key) ?? key, change);
    }
  }
  return deletions;
}

/** What of an operation is read; the key of those in lists is absent, and there are kinds that Automerge does not type. */
type Operation = { readonly action: string; readonly key?: string };

function cellsUnder(cells: Cells, recordKey: string): readonly (readonly [string, string])[] {
  return [...cells].filter(([key]) => recordKeyOf(key) === recordKey);
}

function fieldIn(key: string): string {
  return readKey(key)?.field ?? key;
}

type Writers = ReadonlyMap<string, readonly Change[]>;

/** The changes of each actor. */
function writersIn(copy: SharedCopy): Writers {
  const writers = new Map<string, Change[]>();
  for (const change of Automerge.getChangesMetaSince(copy, [])) {
    const known = writers.get(change.actor);
    if (known) known.push(change);
    else writers.set(change.actor, [change]);
  }
  return writers;
}

/** Who wrote an operation: its change is the one of its actor that has its number. */
function writerOf(writers: Writers | undefined, operation: string): Written {
  const [number = '', actor = ''] = operation.split('@');
  const change = writers
    ?.get(actor)
    ?.find(({ startOp, maxOp }) => startOp <= Number(number) && Number(number) <= maxOp);
  return change ? writtenIn(change) : { by: '', at: 0, actor };
}

function latestIn(copy: SharedCopy): Written {
  return latestOf(Automerge.getChangesMetaSince(copy, []).map(writtenIn));
}

function latestOf(all: readonly Written[]): Written {
  const [first = { by: '', at: 0, actor: '' }, ...rest] = all;
  return rest.reduce((latest, one) => (one.at > latest.at ? one : latest), first);
}

function writtenIn({ message, time, actor }: Change): Written {
  return { by: authorIn(message), at: time * 1000, actor };
}

function byKey({ key: one }: CellConflict, { key: other }: CellConflict): number {
  return one < other ? -1 : 1;
}
