import * as Automerge from '@automerge/automerge/slim';
import { concat } from '../../vault/crypto/bytes';
import { readMessage, writeMessage, type Message } from './message';
import type { Fields } from '#shared/schema/fields';
import type { Patch, Plain } from './plain';

/**
 * A value in the history: one scalar that holds JSON. A field is thus changed, and conflicts, as a whole, and a
 * record costs as many operations as it has fields.
 */
type Cell = Automerge.ImmutableString;
type Root = Record<string, Cell | Record<string, Record<string, Cell>>>;

type Op = Parameters<typeof Automerge.encodeChange>[0]['ops'][number];

/** A document with its history. Changing it leaves the old value unusable. */
export type Document = Automerge.Doc<Root>;

/** Something that happened to a document, from its history. */
export type Happening = Message & {
  readonly hash: string;
  readonly before: Automerge.Heads;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The copy of the document in which it happened; tells nothing of a person. */
  readonly actor: string;
};

export type Stamp = { readonly message: Message; readonly at: number };

/** The first change of a new document, by the given actor. */
export function firstChange(plain: Plain, actor: string, { message, at }: Stamp): Uint8Array<ArrayBuffer> {
  const ops: Op[] = [];
  const add = (op: Omit<Op, 'pred'>): string => {
    ops.push({ ...op, pred: [] });
    return `${ops.length}@${actor}`;
  };
  for (const [key, value] of entriesOf(plain.fields)) add({ action: 'set', obj: '_root', key, value });
  for (const [list, records] of Object.entries(plain.lists)) {
    const map = add({ action: 'makeMap', obj: '_root', key: list });
    for (const [id, record] of Object.entries(records)) {
      const inside = add({ action: 'makeMap', obj: map, key: id });
      for (const [key, value] of entriesOf(record)) add({ action: 'set', obj: inside, key, value });
    }
  }
  const change = {
    actor,
    author: null,
    seq: 1,
    startOp: 1,
    time: seconds(at),
    message: writeMessage(message),
    deps: [],
    ops,
  };
  return ownBytes(Automerge.encodeChange(change));
}

/** The document that saved documents and changes add up to, in the order of writing. */
export function openDocument(chunks: readonly Uint8Array[], actor: string): Document {
  return Automerge.load<Root>(concat(chunks), { actor });
}

/**
 * The document that the chunks add up to and, where some are missing, what is left of it: each chunk that builds on
 * those before it, and none that builds on what is gone. `unread` counts the latter.
 */
export function openWhatIsWhole(
  chunks: readonly Uint8Array[],
  actor: string,
): { readonly document: Document; readonly unread: number } {
  const document = chunks.length > 0 ? loaded(chunks, actor) : undefined;
  if (document) return { document, unread: 0 };
  const whole = chunks.reduce<readonly Uint8Array[]>(
    (before, chunk) => (loaded([...before, chunk], actor) ? [...before, chunk] : before),
    [],
  );
  const left = whole.length > 0 ? openDocument(whole, actor) : Automerge.init<Root>({ actor });
  return { document: left, unread: chunks.length - whole.length };
}

/** Automerge throws where a change builds on one that it does not find. */
function loaded(chunks: readonly Uint8Array[], actor: string): Document | undefined {
  try {
    return openDocument(chunks, actor);
  } catch {
    return undefined;
  }
}

/** Makes all patches as one change, which the history tells even where it changes nothing. */
export function changeDocument(
  document: Document,
  patches: readonly Patch[],
  { message, at }: Stamp,
): { readonly document: Document; readonly bytes: Uint8Array<ArrayBuffer> } {
  const options = { message: writeMessage(message), time: seconds(at) };
  const changed = Automerge.change(document, options, (draft) => {
    for (const patch of patches) applyPatch(draft, patch);
  });
  const told = changed === document ? Automerge.emptyChange(document, options) : changed;
  const bytes = Automerge.getLastLocalChange(told);
  if (!bytes) throw new Error('a change that left no trace');
  return { document: told, bytes: ownBytes(bytes) };
}

export function saveDocument(document: Document): Uint8Array<ArrayBuffer> {
  return ownBytes(Automerge.save(document));
}

/** What a document is at: two documents with the same heads have the same history and say the same. */
export function headsOf(document: Document): readonly string[] {
  return Automerge.getHeads(document).toSorted();
}

/** Gives the memory of a document back, which is not the garbage collector's. The value is unusable then. */
export function letGo(document: Document): void {
  Automerge.free(document);
}

/** What the document says now, or said at an earlier point of its history. */
export function plainOf(document: Document, heads?: Automerge.Heads): Plain {
  const root = heads ? Automerge.view(document, heads) : document;
  const fields: (readonly [string, unknown])[] = [];
  const lists: (readonly [string, Plain['lists'][string]])[] = [];
  for (const [key, value] of Object.entries(root)) {
    if (isCell(value)) fields.push([key, contentOf(value)]);
    else lists.push([key, recordsOf(value)]);
  }
  return { fields: Object.fromEntries(fields), lists: Object.fromEntries(lists) };
}

/** All that happened, oldest first; of what happened apart, each stands after what it builds on. */
export function happenings(document: Document): readonly Happening[] {
  const known = toldOf.get(document) ?? readHappenings(document);
  toldOf.set(document, known);
  return known;
}

/** What was read of a history already: each change makes a new document. */
const toldOf = new WeakMap<Document, readonly Happening[]>();

function readHappenings(document: Document): readonly Happening[] {
  return Automerge.getChangesMetaSince(document, []).map(({ hash, deps, time, actor, message }) => ({
    ...readMessage(message),
    hash,
    before: deps,
    at: time * 1000,
    actor,
  }));
}

/** What happened after a point of the history, oldest first; undefined where the document was never there. */
export function happeningsAfter(document: Document, heads: readonly string[]): readonly Happening[] | undefined {
  const all = happenings(document);
  const known = new Set(all.map(({ hash }) => hash));
  if (!heads.every((head) => known.has(head))) return undefined;
  const later = new Set(Automerge.getChangesMetaSince(document, [...heads]).map(({ hash }) => hash));
  return all.filter(({ hash }) => later.has(hash));
}

/** One record as it was at a point of the history, without looking at any other. */
export function recordAt(document: Document, list: string, id: string, heads: Automerge.Heads): Fields | undefined {
  const at = [...heads];
  const history = Automerge.getBackend(document);
  const records = mapIn(history.getWithType('_root', list, at));
  const record = records === undefined ? undefined : mapIn(history.getWithType(records, id, at));
  return record === undefined ? undefined : fieldsIn(history.materialize(record, at));
}

function mapIn(found: readonly unknown[] | null): string | undefined {
  const [type, id] = found ?? [];
  return type === 'map' && typeof id === 'string' ? id : undefined;
}

/** Undefined for a record that is forgotten: it was there at that time, and nobody can say any more what it said. */
function fieldsIn(record: unknown): Fields | undefined {
  const cells = typeof record === 'object' && record !== null ? Object.entries(record) : [];
  const told = cells.flatMap(([field, cell]: [string, unknown]) =>
    isCell(cell) ? [[field, contentOf(cell)] as const] : [],
  );
  if (told.some(([field, content]) => field === 'id' && content === null)) return undefined;
  // What was in an empty field once is forgotten with the record that it stood in.
  return Object.fromEntries(told.filter(([, content]) => content !== null));
}

function applyPatch(draft: Root, patch: Patch): void {
  if (patch.at === 'field') {
    setCell(draft, patch.field, patch.value);
    return;
  }
  draft[patch.list] ??= {};
  const list = draft[patch.list];
  if (!list || isCell(list)) return;
  const record = list[patch.id];
  if (patch.at === 'record-field') {
    if (record) setCell(record, patch.field, patch.value);
  } else if (patch.value === undefined) Reflect.deleteProperty(list, patch.id);
  else {
    const cells = Object.entries(patch.value).filter(([, value]) => value !== undefined);
    list[patch.id] = Object.fromEntries(cells.map(([field, value]) => [field, cellOf(value)]));
  }
}

function setCell(holder: Root | Record<string, Cell>, field: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(holder, field);
  else holder[field] = cellOf(value);
}

function cellOf(value: unknown): Cell {
  return new Automerge.ImmutableString(JSON.stringify(value));
}

function contentOf(cell: Cell): unknown {
  return JSON.parse(cell.toString());
}

function isCell(value: unknown): value is Cell {
  return Automerge.isImmutableString(value);
}

function recordsOf(list: Record<string, Record<string, Cell>>): Plain['lists'][string] {
  return Object.fromEntries(
    Object.entries(list).flatMap(([id, record]) => {
      const fields = fieldsIn(record);
      return fields ? [[id, fields] as const] : [];
    }),
  );
}

function entriesOf(fields: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, JSON.stringify(value)] as const],
  );
}

/** Automerge keeps whole seconds. */
function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** A copy that does not keep Automerge's memory alive. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
