import { useEffect, useSyncExternalStore } from 'react';
import type { CaseBookSession, SessionSnapshot } from './case-book-session';

/** Follows a session while it is on the screen; what was typed is sent when it leaves it. */
export function useSession(session: CaseBookSession): SessionSnapshot {
  useEffect(() => {
    void session.load();
    return () => void session.flush();
  }, [session]);
  return useSyncExternalStore(session.subscribe, session.read);
}
