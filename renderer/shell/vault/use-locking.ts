import { useCallback } from 'react';
import { useProgram } from '../../program/program';
import type { Sessions } from './sessions';
import { useLockWanted } from './use-lock-wanted';
import { useOnceWritten, useRetryOnFocus, writtenSoon } from './use-saving';

type LockingParts = {
  readonly sessions: Sessions;
  /** Whether the person is being asked what to do with what could not be written. */
  readonly isAsking: boolean;
  readonly ask: () => void;
};

/**
 * Locks when it is asked for and everything typed is on the disk. What cannot be written soon is asked about; it is
 * tried again meanwhile, and the lock comes as soon as it is written. Returns the way to lock without it.
 */
export function useLocking({ sessions, isAsking, ask }: LockingParts): () => void {
  const { main } = useProgram();
  const lockNow = useCallback(() => {
    void main['window.lock']();
  }, [main]);
  const lock = async (): Promise<boolean> => {
    const isWritten = await writtenSoon(sessions);
    if (isWritten) lockNow();
    else ask();
    return isWritten;
  };
  useRetryOnFocus(sessions);
  useOnceWritten(sessions, isAsking, lockNow);
  useLockWanted(main, lock);
  return lockNow;
}
