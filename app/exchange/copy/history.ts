import * as Automerge from '@automerge/automerge/slim';
import { fail, succeed, type Result } from '#shared/result';
import { mostUnpacked, unpackedSize } from '../../book/stored/unpacked-size';
import { concat, type Bytes } from '../../vault/crypto/bytes';
import type { Changes } from './change-sets';
import { headsOfCopy, openCopy, type SharedCopy } from './shared-copy';

/** A part of a history: these changes, or all that lead to them with them. */
export type Extent = { readonly isWhole: boolean; readonly changes: readonly string[] };

/** Which changes a copy has, and which of them lead to others. */
export type History = {
  readonly all: Changes;
  /** Changes and all that they build on. What the copy does not have is left out. */
  readonly upTo: (heads: readonly string[]) => Changes;
  /** Nothing where the copy does not have all of it. */
  readonly within: (extent: Extent) => Changes | undefined;
};

/** What was read of a copy already: each change makes a new one. */
const read = new WeakMap<SharedCopy, History>();

/** The history of a copy, without what waits in it. */
export function historyOf(copy: SharedCopy): History {
  const known = read.get(copy) ?? readHistory(copy);
  read.set(copy, known);
  return known;
}

function readHistory(copy: SharedCopy): History {
  const deps = new Map(Automerge.getChangesMetaSince(copy, []).map((change) => [change.hash, change.deps]));
  const found = new Map<string, Changes>();
  const walk = (heads: readonly string[]): Changes => {
    const reached = new Set<string>();
    const left = heads.filter((head) => deps.has(head));
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      for (const dep of deps.get(next) ?? []) left.push(dep);
    }
    return reached;
  };
  const upTo = (heads: readonly string[]): Changes => {
    const by = heads.join();
    const reached = found.get(by) ?? walk(heads);
    found.set(by, reached);
    return reached;
  };
  return {
    all: new Set(deps.keys()),
    upTo,
    within: ({ isWhole, changes }) => {
      if (!changes.every((change) => deps.has(change))) return undefined;
      return isWhole ? upTo(changes) : new Set(changes);
    },
  };
}

/** These changes of a copy, each after those that it builds on. */
export function changesOf(copy: SharedCopy, wanted: Changes): readonly Bytes[] {
  const backend = Automerge.getBackend(copy);
  return [...historyOf(copy).all].flatMap((hash) => {
    const change = wanted.has(hash) ? backend.getChangeByHash(hash) : null;
    return change ? [new Uint8Array(change)] : [];
  });
}

/** Which changes these are, whatever is said of them elsewhere. Fails with `exchange/damaged`. */
export function extentOfChanges(changes: readonly Bytes[]): Result<Extent> {
  try {
    if (unpackedSize(concat(changes), mostUnpacked) > mostUnpacked) return fail({ code: 'exchange/damaged' });
    return succeed({ isWhole: false, changes: changes.map((change) => Automerge.decodeChange(change).hash) });
  } catch {
    return fail({ code: 'exchange/damaged' });
  }
}

/** What a saved copy holds: all that leads to its heads. Fails as `openCopy` does. */
export function extentOfSaved(saved: Bytes, actor: string): Result<Extent> {
  const copy = openCopy([saved], actor);
  return copy.ok ? succeed({ isWhole: true, changes: headsOfCopy(copy.value) }) : copy;
}
