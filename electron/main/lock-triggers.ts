import { powerMonitor } from 'electron';
import { watchIdle } from './idle';
import type { LockingWindow } from './locking-window';

const askEveryMilliseconds = 5_000;

/** Locks when nobody is there: idle for the time of the settings, suspended, or the system's own screen locked. */
export function lockWhenAway(window: LockingWindow, lockMinutes: () => number): void {
  for (const event of ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'] as const)
    powerMonitor.on(event as 'suspend', window.lock);
  const watch = watchIdle(Date.now());
  setInterval(() => {
    const isDue = watch.isDue(Date.now(), powerMonitor.getSystemIdleTime(), lockMinutes());
    if (isDue && window.isTouched()) window.lock();
  }, askEveryMilliseconds);
}
