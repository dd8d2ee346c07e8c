import { kindOf } from '#shared/kinds/index';
import type { Told } from '#shared/schema/kind';
import { Phrase } from '../words/phrase';
import type { RecordPointer } from '#shared/document/document';
import { type Attempts, createAttempts } from './attempts';

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
  /** A sentence about the record was planned and came to nothing. */
  readonly failed: (pointer: RecordPointer) => void;
  /**
   * Paths that were read, `sanctions.0.term`; empty for a record that was never told. What was read for a sentence that
   * came to nothing is told only where the record stands in another (`isSaid`).
   */
  readonly told: (pointer: RecordPointer, isSaid?: boolean) => ReadonlySet<string>;
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

export function createTelling(attempts: Attempts = createAttempts()): Telling {
  const [planned, said] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const failed = new Set<string>();
  const note = (pointer: RecordPointer, path: string) => {
    const paths = attempts.isSaying() ? said : planned;
    const found = paths.get(keyOf(pointer)) ?? new Set<string>();
    paths.set(keyOf(pointer), found);
    if (found.has(path)) return;
    found.add(path);
    attempts.remembered(() => found.delete(path));
  };
  return {
    tell: (record, pointer) => {
      const { parts = {} } = kindOf(pointer.record.kind).told;
      return watch(record, '', parts, (path) => {
        note(pointer, path);
      });
    },
    cover: (pointer, fields) => {
      for (const field of fields) note(pointer, field);
    },
    failed: (pointer) => void failed.add(keyOf(pointer)),
    told: (pointer, isSaid = true) => {
      const key = keyOf(pointer);
      const spoken = said.get(key) ?? new Set();
      return failed.has(key) && !isSaid ? spoken : new Set([...(planned.get(key) ?? []), ...spoken]);
    },
  };
}
