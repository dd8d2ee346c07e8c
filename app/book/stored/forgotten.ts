import * as Automerge from '@automerge/automerge/slim';
import type { Fields } from '#shared/schema/fields';
import { openDocument, plainOf, type Document } from './document';
import { readMessage } from './message';
import type { Plain } from './plain';

/** A record by list and id. */
export type RecordPlace = readonly [list: string, id: string];

/** What a cell holds of which no value may be told. */
const nothing = 'null';

type Change = ReturnType<typeof Automerge.decodeChange>;
type Op = Change['ops'][number];

/**
 * The document with a history in which these records never had another value than today's: every change is there, at its
 * time and by its author, with the fields as they are now, or nothing where a field is empty now or the record is gone.
 * All changes from the first of them on have other hashes. Throws where a record holds what this program never writes.
 */
export function withoutEarlierValues(document: Document, places: readonly RecordPlace[], actor: string): Document {
  const rewriter = new Rewriter(plainOf(document), places);
  return openDocument(
    Automerge.getAllChanges(document).map((bytes) => rewriter.rewrite(Automerge.decodeChange(bytes))),
    actor,
  );
}

/** Every record that a document has or had and of which something is told, in the order in which they came. */
export function recordsEver(document: Document): readonly RecordPlace[] {
  const maps = new RecordMaps();
  for (const bytes of Automerge.getAllChanges(document)) maps.take(Automerge.decodeChange(bytes));
  return maps.places();
}

/** Which maps of a document are records. One that is put more than once has several. */
class RecordMaps {
  readonly #lists = new Map<string, string>();
  readonly #records = new Map<string, RecordPlace>();
  readonly #told = new Map<string, RecordPlace>();

  take({ ops, startOp, actor }: Change): void {
    for (const [at, { action, obj, key, value }] of ops.entries()) {
      const place = this.#records.get(obj);
      if (action === 'set' && place && value !== nothing) this.#told.set(place.join('/'), place);
      if (action !== 'makeMap') continue;
      const made = `${startOp + at}@${actor}`;
      const list = this.#lists.get(obj);
      if (obj === '_root') this.#lists.set(made, key);
      else if (list !== undefined) this.#records.set(made, [list, key]);
    }
  }

  placeOf(map: string): RecordPlace | undefined {
    return this.#records.get(map);
  }

  places(): readonly RecordPlace[] {
    return [...this.#told.values()];
  }
}

class Rewriter {
  readonly #now: Plain;
  readonly #wanted: ReadonlySet<string>;
  readonly #maps = new RecordMaps();
  readonly #hashes = new Map<string, string>();

  constructor(now: Plain, places: readonly RecordPlace[]) {
    this.#now = now;
    this.#wanted = new Set(places.map((place) => place.join('/')));
  }

  /** To be called for each change in the order of the history. */
  rewrite({ hash, ...change }: Change): Uint8Array {
    this.#maps.take({ hash, ...change });
    const bytes = Automerge.encodeChange({
      ...change,
      deps: change.deps.map((dep) => this.#renamed(dep)).sort(),
      message: this.#messageOf(change.message),
      ops: change.ops.map((op) => this.#rewritten(op)),
    });
    this.#hashes.set(hash, Automerge.decodeChange(bytes).hash);
    return bytes;
  }

  #rewritten(op: Op): Op {
    const place = this.#maps.placeOf(op.obj);
    if (!place || !this.#wanted.has(place.join('/')) || op.action === 'del') return op;
    if (op.action !== 'set') throw new Error('a record with something else than cells');
    const [list, id] = place;
    const record = own(own(this.#now.lists, list), id);
    return { action: 'set', obj: op.obj, key: op.key, value: cellFor(record, op.key), pred: op.pred };
  }

  /** A message that names a change names the same one afterwards. */
  #messageOf(message: string | null): string | null {
    const { of } = readMessage(message);
    return of === undefined || message === null ? message : message.replace(of, this.#renamed(of));
  }

  #renamed(hash: string): string {
    return this.#hashes.get(hash) ?? hash;
  }
}

function cellFor(record: Fields | undefined, field: string): string {
  const value = own(record, field);
  return value === undefined ? nothing : JSON.stringify(value);
}

function own<Value>(entries: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
