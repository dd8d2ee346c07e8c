import { useSyncExternalStore } from 'react';

const kept = 30;

/**
 * What was chosen lately, the last first, for as long as the window is open. Ids only: whoever shows them looks them
 * up among what may be chosen here, so that another case book never shows through.
 */
function createLastUsed() {
  let ids: readonly string[] = [];
  const listeners = new Set<() => void>();
  return {
    read: () => ids,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    use: (id: string) => {
      ids = [id, ...ids.filter((each) => each !== id)].slice(0, kept);
      for (const listener of listeners) listener();
    },
  };
}

const sources = createLastUsed();

/** The sources cited lately, and how to put one in front. */
export function useLastSources(): readonly [ids: readonly string[], use: (id: string) => void] {
  return [useSyncExternalStore(sources.subscribe, sources.read), sources.use];
}
