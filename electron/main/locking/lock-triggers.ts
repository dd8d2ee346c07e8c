import { powerMonitor } from 'electron';
import { findGdbus } from './gdbus';
import { idleLock, type IdleLock } from './idle-lock';
import { afterTime } from '../outcry/last-words';
import type { LockingWindow } from './locking-window';
import { hearScreenLock, type ScreenLock } from './screen-lock';

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
  window.whenReplaced(idle.forget);
  setInterval(idle.look, askEveryMilliseconds);
  return idle;
}

/** On Linux, where Electron reports no lock of the screen. Where the desktop tells of none either, that is known. */
export function lockWithScreen(window: LockingWindow): ScreenLock {
  if (process.platform !== 'linux') return { isHeard: () => Promise.resolve(true) };
  const tool = findGdbus();
  if (tool === undefined) return { isHeard: () => Promise.resolve(false) };
  return hearScreenLock({
    tool,
    session: process.env['XDG_SESSION_ID'],
    userId: process.getuid?.() ?? 0,
    later: afterTime,
    // A desktop tells of one lock in several ways, and a window that was locked by the first has nothing more to lock.
    lock: () => {
      if (window.isTouched()) window.lock();
    },
  });
}
