import { powerMonitor } from 'electron';
import { idleLock, type IdleLock } from './idle-lock';
import type { LockingWindow } from './locking-window';

const askEveryMilliseconds = 1_000;

/** Locks when nobody is there: idle for the time of the settings, suspended, or the system's own screen locked. */
export function lockWhenAway(window: LockingWindow, lockMinutes: () => number): IdleLock {
  for (const event of ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'] as const)
    powerMonitor.on(event as 'suspend', window.lock);
  const idle = idleLock({
    now: () => ({ wall: Date.now(), steady: performance.now() }),
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    lockMinutes,
    isTouched: window.isTouched,
    lock: window.lock,
  });
  window.whenUsed(idle.used);
  window.whenReplaced(idle.forget);
  setInterval(idle.look, askEveryMilliseconds);
  return idle;
}
