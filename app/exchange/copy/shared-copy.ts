import * as Automerge from '@automerge/automerge/slim';
import { fail, succeed, type Result } from '#shared/result';
import { mostUnpacked, unpackedSize } from '../../book/stored/unpacked-size';
import { concat, type Bytes } from '../../vault/crypto/bytes';

/** What a copy says: JSON with sorted object keys, by key. */
export type Cells = ReadonlyMap<string, string>;

/** Sets a cell; without JSON takes it out. */
export type CellPatch = { readonly key: string; readonly json: string | undefined };

/** Who made a change (empty where that is not known), and when, in milliseconds since 1970. */
export type CopyStamp = { readonly by: string; readonly at: number };

type Cell = Automerge.ImmutableString;
type Root = Record<string, Cell>;
type Op = Parameters<typeof Automerge.encodeChange>[0]['ops'][number];

/** A shared copy with its history: one flat map of cells. Changing or merging it leaves the old value unusable. */
export type SharedCopy = Automerge.Doc<Root>;

/** A copy that says nothing yet. The actor, in hexadecimal, must be new for each opening. */
export function emptyCopy(actor: string): SharedCopy {
  return Automerge.init<Root>({ actor });
}

/**
 * The copy that saved copies and changes add up to. A change whose predecessors are missing waits inside it. Fails with
 * `exchange/damaged`, also where something else than cells with JSON is in it, and with `backup/unpacks-too-large`.
 */
export function openCopy(chunks: readonly Bytes[], actor: string): Result<SharedCopy> {
  return loadedOnto(() => emptyCopy(actor), chunks);
}

/**
 * A copy with changes that came, in any order, of which it may have some; saved copies may be among them, too. A change
 * whose predecessors are missing waits inside it and is saved with it (`missingIn`). The given copy stays as it was, but
 * only one of the two may be changed further. Fails as `openCopy` does.
 */
export function withChanges(copy: SharedCopy, chunks: readonly Bytes[]): Result<SharedCopy> {
  return loadedOnto(() => Automerge.clone(copy, { actor: Automerge.getActorId(copy) }), chunks);
}

/** Gives the memory of a copy back, which is not the garbage collector's. The value is unusable then. */
export function letGoOfCopy(copy: SharedCopy): void {
  Automerge.free(copy);
}

function loadedOnto(start: () => SharedCopy, chunks: readonly Bytes[]): Result<SharedCopy> {
  const size = sizeOf(chunks);
  if (size === undefined) return fail({ code: 'exchange/damaged' });
  if (size > mostUnpacked) return fail({ code: 'backup/unpacks-too-large', limit: mostUnpacked });
  let copy = start();
  try {
    for (const chunk of chunks) copy = Automerge.loadIncremental(copy, chunk);
    if (holdsCells(copy)) return succeed(copy);
  } catch {
    // What is no copy is answered below.
  }
  letGoOfCopy(copy);
  return fail({ code: 'exchange/damaged' });
}

/** How much the chunks unpack to. What cannot be measured is not given to Automerge. */
function sizeOf(chunks: readonly Bytes[]): number | undefined {
  try {
    return unpackedSize(concat(chunks), mostUnpacked);
  } catch {
    return undefined;
  }
}

/** Whether changes wait in a copy for others that they build on. */
export function missingIn(copy: SharedCopy): boolean {
  return Automerge.getMissingDeps(copy, []).length > 0;
}

/**
 * Makes all patches as one change, in their order; none where nothing is to be said. A patch with the shown value of a
 * cell in conflict settles the conflict.
 */
export function writeCells(copy: SharedCopy, patches: readonly CellPatch[], { by, at }: CopyStamp): SharedCopy {
  if (patches.length === 0) return copy;
  const told = { message: JSON.stringify({ by }), time: Math.floor(at / 1000) };
  if (Automerge.getHeads(copy).length === 0 && !missingIn(copy)) return withFirstCells(copy, patches, told);
  return Automerge.change(copy, told, (draft) => {
    for (const { key, json } of patches) {
      if (json === undefined) Reflect.deleteProperty(draft, key);
      else draft[key] = new Automerge.ImmutableString(json);
    }
  });
}

/** The first change is encoded directly: through Automerge's proxies a large book takes seconds. */
function withFirstCells(
  copy: SharedCopy,
  patches: readonly CellPatch[],
  told: { readonly message: string; readonly time: number },
): SharedCopy {
  const cells = new Map(patches.map(({ key, json }) => [key, json]));
  const ops = [...cells].flatMap(([key, value]): Op[] =>
    value === undefined ? [] : [{ action: 'set', obj: '_root', key, value, pred: [] }],
  );
  const actor = Automerge.getActorId(copy);
  const change = Automerge.encodeChange({ ...told, actor, author: null, seq: 1, startOp: 1, deps: [], ops });
  return ops.length === 0 ? copy : Automerge.applyChanges(copy, [change])[0];
}

/** One copy out of two that went their own ways, in whatever order. The first is used up, the other is not. */
export function mergeCopies(one: SharedCopy, other: SharedCopy): SharedCopy {
  // What waits in a copy is not part of its history; it is part of what is saved.
  return missingIn(other) ? Automerge.loadIncremental(one, Automerge.save(other)) : Automerge.merge(one, other);
}

/**
 * As `mergeCopies`, with one that came from elsewhere. Fails with `exchange/damaged` where somebody has made changes in
 * the place of others that are here; the first is used up all the same.
 */
export function mergeForeign(one: SharedCopy, other: SharedCopy): Result<SharedCopy> {
  try {
    return succeed(mergeCopies(one, other));
  } catch {
    return fail({ code: 'exchange/damaged' });
  }
}

/** What a copy says now, by key in their order. Of a cell in conflict, the value that is the same everywhere. */
export function cellsOf(copy: SharedCopy): Cells {
  const cells = Object.entries(copy).map(([key, cell]) => [key, cell.toString()] as const);
  return new Map(cells.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The whole copy, with what waits inside it. */
export function saveCopy(copy: SharedCopy): Bytes {
  return ownBytes(Automerge.save(copy));
}

/** The changes that a copy has and one with these heads had not; all where it does not know the heads. */
export function changesSince(copy: SharedCopy, heads: readonly string[]): readonly Bytes[] {
  const known = heads.filter((head) => Automerge.hasHeads(copy, [head]));
  return Automerge.getChangesSince(copy, known).map(ownBytes);
}

/** What a copy is at: two with the same heads have the same history and say the same. */
export function headsOfCopy(copy: SharedCopy): readonly string[] {
  return Automerge.getHeads(copy).toSorted();
}

/** One of the values that stand in a cell. */
export type HeldValue = {
  /** The operation that wrote it: a number, `@`, and the actor. */
  readonly operation: string;
  readonly json: string;
};

/** The cells in which several values stand, each with all of them, the shown one first. Values may say the same. */
export function contestedCells(copy: SharedCopy): ReadonlyMap<string, readonly HeldValue[]> {
  const shown = Automerge.diff(copy, [], Automerge.getHeads(copy));
  const keys = shown.flatMap((patch) =>
    patch.action === 'put' && patch.conflict === true ? patch.path.slice(0, 1).map(String) : [],
  );
  return new Map(keys.map((key) => [key, heldIn(copy, key)]));
}

/** The values that stand in a cell, the shown one first. */
export function heldIn(copy: SharedCopy, key: string): readonly HeldValue[] {
  const held: readonly (readonly unknown[])[] = Automerge.getBackend(copy).getAll('_root', key);
  return held.map(heldValue).toReversed();
}

function heldValue([type, json, operation]: readonly unknown[]): HeldValue {
  if (type !== 'str' || typeof json !== 'string' || typeof operation !== 'string') throw new TypeError('no cell');
  return { operation, json };
}

/** Whether every value that stands anywhere is a cell with JSON. May throw instead of saying no. */
function holdsCells(copy: SharedCopy): boolean {
  const cells: readonly unknown[] = Object.values(copy);
  if (!cells.every((cell) => Automerge.isImmutableString(cell))) return false;
  const texts = [...cells.map(String), ...[...contestedCells(copy).values()].flat().map(({ json }) => json)];
  for (const text of texts) JSON.parse(text);
  return true;
}

/** A copy that does not keep Automerge's memory alive. */
function ownBytes(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}
