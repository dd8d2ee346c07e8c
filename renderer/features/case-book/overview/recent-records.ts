import type { HistoryEntry } from '#shared/contract/holder';
import type { AnyReference } from '#shared/schema/ids';

export type RecentRecord = { readonly to: AnyReference; readonly at: string; readonly by: string };

const most = 8;

/** The records of the last changes, each once and only while it is there. `history` is newest first. */
export function recentRecords(
  history: readonly HistoryEntry[],
  isThere: (to: AnyReference) => boolean,
): readonly RecentRecord[] {
  const found = new Map<string, RecentRecord>();
  for (const { at, by, kind, changed } of history) {
    // Forgetting what a record said earlier leaves it as it is.
    if (kind === 'purged') continue;
    for (const to of changed) {
      const key = `${to.kind} ${to.id}`;
      if (!found.has(key) && isThere(to)) found.set(key, { to, at, by });
      if (found.size === most) return [...found.values()];
    }
  }
  return [...found.values()];
}
