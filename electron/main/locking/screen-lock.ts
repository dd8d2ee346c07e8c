import type { Later } from '../outcry/last-words';
import type { BusTool } from './bus';
import { ScreenSaverWatch } from './screen-saver-watch';
import { hearSession, type OwnSession } from './hear-session';

/** Whether the program is told when the screen of the system is locked. */
export type ScreenLock = { readonly isHeard: () => Promise<boolean> };

type ScreenLockDeps = OwnSession & { readonly tool: BusTool; readonly later: Later; readonly lock: () => void };

/**
 * Locks when the screen of a Linux desktop is locked, which Electron does not report there. Two buses tell of it: that of
 * the session, by a screen saver, and that of the system, by the session itself. A screen saver is listened to only
 * while it is there: to ask for one that is not would start it.
 */
export function hearScreenLock({ tool, session, userId, later, lock }: ScreenLockDeps): ScreenLock {
  const savers = new ScreenSaverWatch({ tool, later, locked: lock });
  let hasSessionTold = false;
  const isKnown = savers.begin();
  void hearSession({
    tool,
    session,
    userId,
    later,
    locked: () => {
      hasSessionTold = true;
      lock();
    },
    lost: () => {
      hasSessionTold = false;
    },
  });
  return {
    isHeard: async () => {
      await isKnown;
      return hasSessionTold || savers.isToldBySome;
    },
  };
}
