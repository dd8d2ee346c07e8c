import { useEffect, useSyncExternalStore } from 'react';
import type { ManuscriptSession, ManuscriptSnapshot } from './manuscript-session';

/** Follows a manuscript while it is on the screen: it is composed when it comes there, and stored when it leaves. */
export function useManuscript(session: ManuscriptSession): ManuscriptSnapshot {
  useEffect(() => {
    void session.load();
    return () => void session.leave();
  }, [session]);
  return useSyncExternalStore(session.subscribe, session.read);
}
