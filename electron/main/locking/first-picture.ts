import { BrowserWindow } from 'electron';
import { afterTime } from '../outcry/last-words';

/** A window that has no picture by then is shown without. */
const shownAfterMilliseconds = 5_000;

/** Once: when the window has its first picture, or when it has taken too long over it. */
export function whenItCanBeSeen(window: BrowserWindow, run: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone || window.isDestroyed()) return;
    isDone = true;
    run();
  };
  window.once('ready-to-show', once);
  afterTime(once, shownAfterMilliseconds);
}

/** Shows a fresh window as the old one was, as soon as it can be seen; every other window goes then. */
export function showInPlaceOf(old: BrowserWindow, fresh: BrowserWindow, shown: () => void): void {
  const state = { isMaximized: old.isMaximized(), isFullScreen: old.isFullScreen(), isMinimized: old.isMinimized() };
  whenItCanBeSeen(fresh, () => {
    shown();
    if (state.isMaximized) fresh.maximize();
    if (state.isFullScreen) fresh.setFullScreen(true);
    if (state.isMinimized) fresh.minimize();
    else fresh.show();
    for (const other of BrowserWindow.getAllWindows()) if (other !== fresh) other.destroy();
  });
}
