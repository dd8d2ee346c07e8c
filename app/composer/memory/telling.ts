import { kindOf } from '#shared/kinds/index';
import type { Told } from '#shared/schema/kind';
import { Phrase } from '../words/phrase';
import type { RecordPointer } from '#shared/document/document';

/**
 * Remembers which fields of which records a document has told. A pattern and the language module read a record
 * through `tell`; whatever they read counts as told. Conditions are tested on the record itself, so that looking at
 * a field without saying it leaves no trace.
 */
export type Telling = {
  /** The same record; reading a field of it, or of a part of it, notes the path of the field. */
  readonly tell: <R extends object>(record: R, pointer: RecordPointer) => R;
  /** Counts fields as told without reading them. */
  readonly cover: (pointer: RecordPointer, fields: readonly string[]) => void;
  /** Paths that were read, `sanctions.0.term`; empty for a record that was never told. */
  readonly told: (pointer: RecordPointer) => ReadonlySet<string>;
};

const keyOf = ({ bookId, record }: RecordPointer) => `${bookId ?? ''}/${record.kind}/${record.id}`;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Phrase);

/** `parts`: the fields of the kind whose values have fields of their own; everything else is one value. */
function watch<T extends object>(
  target: T,
  path: string,
  parts: NonNullable<Told['parts']>,
  note: (path: string) => void,
  depth = 1,
): T {
  return new Proxy(target, {
    get(object, key): unknown {
      const value: unknown = Reflect.get(object, key);
      if (typeof key === 'symbol' || (Array.isArray(object) && !/^\d+$/.test(key))) return value;
      const here = path === '' ? key : `${path}.${key}`;
      const isComposite = depth > 1 || Object.hasOwn(parts, key);
      if (isComposite && depth < 3 && isPlain(value)) return watch(value, here, parts, note, depth + 1);
      if (value !== undefined) note(here);
      return value;
    },
  });
}

export function createTelling(): Telling {
  const paths = new Map<string, Set<string>>();
  const of = (pointer: RecordPointer) => {
    const found = paths.get(keyOf(pointer)) ?? new Set<string>();
    paths.set(keyOf(pointer), found);
    return found;
  };
  return {
    tell: (record, pointer) => {
      const told = of(pointer);
      const { parts = {} } = kindOf(pointer.record.kind).told;
      return watch(record, '', parts, (path) => void told.add(path));
    },
    cover: (pointer, fields) => {
      for (const field of fields) of(pointer).add(field);
    },
    told: (pointer) => paths.get(keyOf(pointer)) ?? new Set(),
  };
}
