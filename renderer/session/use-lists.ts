import { useCallback, useSyncExternalStore } from 'react';
import type { Lists } from '#shared/contract/holder';

type Listed = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => { readonly saved: Lists };
};

/** The records of a holder that another page is about, as they stand on the disk. */
export function useSavedLists(session: Listed): Lists {
  return useSyncExternalStore(
    session.subscribe,
    useCallback(() => session.read().saved, [session]),
  );
}
