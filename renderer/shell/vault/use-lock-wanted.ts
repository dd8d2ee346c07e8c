import { useEffect, useEffectEvent } from 'react';
import type { Bridge } from '#shared/contract/bridge';

/**
 * Waits for the lock key or the closing of the window. `lock` writes what was just typed and locks, or says no when
 * something could not be written: then the person has been asked, and the wait begins again.
 */
export function useLockWanted(main: Bridge, lock: () => Promise<boolean>): void {
  const answer = useEffectEvent(lock);
  useEffect(() => {
    const wait = async (): Promise<void> => {
      const wanted = await main['window.lock-wanted']();
      if (wanted.ok && !(await answer())) await wait();
    };
    void wait();
  }, [main]);
}
