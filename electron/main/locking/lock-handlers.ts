import type { Handlers } from '#shared/contract/bridge';
import { succeed } from '#shared/result';
import type { IdleLock } from './idle-lock';
import type { LockingWindow } from './locking-window';
import { clearedAfterSeconds } from './own-clipboard';
import type { PanicShortcut } from './panic-shortcut';

type Parts = { readonly window: LockingWindow; readonly idle: IdleLock; readonly panic: PanicShortcut };

/** Answers the page's calls about locking: the window, the idle lock and hearings, and secrets in the clipboard. */
export function lockHandlers({
  window,
  idle,
  panic,
}: Parts): Pick<
  Handlers,
  Extract<keyof Handlers, `${'window' | 'idle-lock' | 'hearing'}.${string}` | 'clipboard.copy-for-a-while'>
> {
  return {
    'window.want-lock': () => {
      window.lockAfterWriting();
      return succeed(undefined);
    },
    'window.lock': () => {
      window.lockFromPage();
      return succeed(undefined);
    },
    'window.lock-wanted': async () => {
      panic.hold();
      await window.lockWanted();
      return succeed(undefined);
    },
    'idle-lock.follow': async ({ after }) => succeed(await idle.follow(after)),
    'hearing.begin': ({ hours }) => {
      idle.beginHearing(hours);
      return succeed(undefined);
    },
    'hearing.end': () => {
      idle.endHearing();
      return succeed(undefined);
    },
    'clipboard.copy-for-a-while': async ({ text }) => {
      await window.copyForAWhile(text);
      return succeed({ seconds: clearedAfterSeconds });
    },
  };
}
