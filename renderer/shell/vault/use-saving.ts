import { useEffect } from 'react';
import type { Sessions } from './sessions';

/** Less than main waits for the last words of a page before it locks without them. */
const patience = 1_500;

/** Writes what was just typed; false when it could not be written, or not yet. */
export function writtenSoon(sessions: Sessions): Promise<boolean> {
  const isLate = new Promise<boolean>((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, patience);
  });
  return Promise.race([sessions.flush(), isLate]);
}

/** Tries what could not be written again whenever the window comes to the front. */
export function useRetryOnFocus(sessions: Sessions): void {
  useEffect(() => {
    window.addEventListener('focus', sessions.retry);
    return () => {
      window.removeEventListener('focus', sessions.retry);
    };
  }, [sessions]);
}

/** Calls `act` once everything is written, while it is waited for. */
export function useOnceWritten(sessions: Sessions, isWaiting: boolean, act: () => void): void {
  useEffect(() => {
    if (!isWaiting) return undefined;
    return sessions.subscribe(() => {
      if (sessions.areWritten()) act();
    });
  }, [sessions, isWaiting, act]);
}
