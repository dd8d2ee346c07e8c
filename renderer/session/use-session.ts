import { useEffect, useSyncExternalStore } from 'react';
import type { HolderSession } from './holder-session';
import type { HolderSnapshot } from './snapshot';

/** Follows a session while it is on the screen; what was typed is sent when it leaves it. */
export function useSession(session: HolderSession): HolderSnapshot {
  useEffect(() => {
    void session.load();
    return () => void session.flush();
  }, [session]);
  return useSyncExternalStore(session.subscribe, session.read);
}
