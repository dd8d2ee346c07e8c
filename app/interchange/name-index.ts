import type { ReferenceKind } from '#shared/schema/ids';
import { asCompared } from '#shared/search/as-compared';
import { namesOf } from './names';
import { type FoundNorm, indexNorms, type NormIndex } from './norm-index';

export type IndexedKind = ReferenceKind | 'caseBook';

/** The things that one part of a file can point to, by id and by name. */
export type NameIndex = {
  readonly ids: ReadonlyMap<IndexedKind, ReadonlySet<string>>;
  readonly names: ReadonlyMap<IndexedKind, ReadonlyMap<string, readonly string[]>>;
  readonly norms: NormIndex;
};

export type Entry = {
  readonly kind: IndexedKind;
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
};

/** `names` tells candidates apart that have no id of their own. */
export type Found =
  FoundNorm | { readonly kind: 'ambiguous'; readonly ids: readonly string[]; readonly names?: readonly string[] };

export function indexNames(entries: readonly Entry[]): NameIndex {
  const ids = new Map<IndexedKind, Set<string>>();
  const names = new Map<IndexedKind, Map<string, string[]>>();
  for (const { kind, id, record } of entries) {
    place(ids, kind, () => new Set<string>()).add(id);
    const named = place(names, kind, () => new Map<string, string[]>());
    for (const name of namesOf(kind, record)) place(named, name, () => []).push(id);
  }
  return { ids, names, norms: indexNorms(entries.filter(({ kind }) => kind === 'norm')) };
}

/**
 * What a reference of a kind means: an id first, in the nearest index that has it; then a name, in the nearest index
 * that knows it. A name that two things of one index share is ambiguous, and so is one of a thing whose id a nearer
 * index has for another: written as that id, it would mean the other.
 */
export function find(kind: IndexedKind, text: string, near: readonly NameIndex[]): Found {
  if (near.some((index) => index.ids.get(kind)?.has(text))) return { kind: 'found', id: text };
  for (const [at, index] of near.entries()) {
    const found = kind === 'norm' ? index.norms.find(text) : single(index.names.get(kind)?.get(asCompared(text)));
    if (found.kind === 'found' && near.slice(0, at).some((nearer) => nearer.ids.get(kind)?.has(found.id))) {
      return { kind: 'ambiguous', ids: [found.id, found.id] };
    }
    if (found.kind !== 'unknown') return found;
  }
  return { kind: 'unknown' };
}

function single(ids: readonly string[] = []): Found {
  const [first] = ids;
  if (first === undefined) return { kind: 'unknown' };
  return ids.length > 1 ? { kind: 'ambiguous', ids } : { kind: 'found', id: first };
}

function place<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
