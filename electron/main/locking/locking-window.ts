import { app, BrowserWindow, clipboard, type Clipboard, type Session } from 'electron';
import { endRenderer } from './end-renderer';
import { isCopyKey, isLockKey, isModifierAlone, isPanicKey, strokeOf, type Stroke } from './keys';
import { attempt } from '../outcry/last-resort';
import { afterTime, lastWords } from '../outcry/last-words';
import { ownClipboard } from './own-clipboard';
import type { SettingsFile } from '../settings/settings';
import { complain, framesOf } from '../outcry/standard-error';
import { createWindow } from '../page/window';

/**
 * The one window of the program. Locking ends its renderer process, because dropping references there leaves readable
 * copies in memory, and opens a new window on the lock screen; the old one goes when the new one can be seen.
 *
 * Nothing that can fail or take time stands before the end of the process: what is to be kept or cleared comes after.
 */
export type LockingWindow = {
  readonly current: () => BrowserWindow;
  /** At once, whatever the page is doing. */
  readonly lock: () => void;
  /** As the key does: the page may write first what was just typed. */
  readonly lockAfterWriting: () => void;
  /** Answers when the page is to write what was just typed and then to ask for the lock. */
  readonly lockWanted: () => Promise<void>;
  /** The page asks for the lock, or for whatever it was told to get ready for. */
  readonly lockFromPage: () => void;
  /** Ends the page, does something while there is none, and then opens a window as a new program does. */
  readonly whileGone: (task: () => Promise<void>) => Promise<void>;
  /** Whether anybody has touched the window since it was locked; an untouched window has nothing to lock. */
  readonly isTouched: () => boolean;
  /** Runs whenever a fresh window has taken the place of one whose process has ended. */
  readonly whenReplaced: (run: () => void) => void;
  readonly copyForAWhile: (text: string) => Promise<void>;
  readonly focus: () => void;
};

/** A renderer that ends so often by itself will not stop doing so. */
const crashLimit = { count: 3, withinMilliseconds: 60_000 };

/** A window that has no picture by then is shown without. */
const shownAfterMilliseconds = 5_000;

export function openLockingWindow(session: Session, settings: SettingsFile): LockingWindow {
  const copied = ownClipboard(clipboard);
  const crashes: number[] = [];
  const words = lastWords();
  const onReplaced: (() => void)[] = [];
  let isTouched = false;
  let isReplacing = false;
  let isGone = false;
  let window = open();
  whenItCanBeSeen(window, () => {
    window.show();
  });
  clearBeforeQuitting();

  function open(): BrowserWindow {
    const opened = createWindow(session, settings.bounds());
    const { webContents } = opened;
    webContents.on('before-input-event', (event, stroke) => {
      if (notice(stroke)) event.preventDefault();
    });
    webContents.on('input-event', (_event, input) => {
      if (opened !== window) return;
      if (input.type === 'mouseDown' || input.type === 'touchStart') touch();
      const stroke = strokeOf(input);
      if (stroke !== undefined) notice(stroke);
    });
    webContents.on('render-process-gone', () => {
      if (opened === window && !isGone) replaceCrashed();
    });
    opened.on('blur', copied.noteLeaving);
    opened.on('close', (event) => {
      if (opened !== window) return;
      if (isGone) {
        event.preventDefault();
        return;
      }
      if (!words.isAwaited()) {
        keepPlace(opened);
        return;
      }
      event.preventDefault();
      words.endAfter(() => {
        endRenderer(opened.webContents);
        keepPlace(opened);
        opened.destroy();
      });
    });
    return opened;
  }

  function touch(): void {
    isTouched = true;
    words.touched();
  }

  /** Whether the stroke locked the window. A key that is held down repeats itself and is no second wish. */
  function notice(stroke: Stroke): boolean {
    isTouched = true;
    if (isPanicKey(stroke, process.platform)) {
      if (!stroke.isAutoRepeat) lock();
      return true;
    }
    if (isLockKey(stroke, process.platform)) {
      if (!stroke.isAutoRepeat) words.endAfter(lock);
      return true;
    }
    if (stroke.type === 'keyDown' && !isModifierAlone(stroke)) words.touched();
    if (isCopyKey(stroke, process.platform)) copied.noteCopy();
    return false;
  }

  function lock(): void {
    if (isReplacing || isGone) return;
    endRenderer(window.webContents);
    attempt(copied.clearIfOwn);
    attempt(clearSelection);
    replace();
  }

  async function whileGone(task: () => Promise<void>): Promise<void> {
    if (isReplacing || isGone) return;
    isGone = true;
    const ended = pageEnded(window);
    endRenderer(window.webContents);
    attempt(copied.clearIfOwn);
    attempt(clearSelection);
    await ended;
    try {
      await task();
    } catch (error) {
      complain(framesOf(error));
    }
    isGone = false;
    replace({ keepsPlace: false });
  }

  function replaceCrashed(): void {
    const now = Date.now();
    crashes.push(now);
    const recent = crashes.filter((at) => now - at < crashLimit.withinMilliseconds);
    if (recent.length >= crashLimit.count) app.exit(1);
    else replace();
  }

  /** Puts a fresh window in the place of one whose process has ended. Where that fails, the program ends. */
  function replace({ keepsPlace } = { keepsPlace: true }): void {
    const old = window;
    words.forget();
    isTouched = false;
    isReplacing = true;
    for (const run of onReplaced) attempt(run);
    try {
      if (keepsPlace) keepPlace(old);
      window = open();
      showInPlaceOf(old, window);
    } catch (error) {
      complain(`No lock screen could be made: ${framesOf(error)}`);
      app.exit(1);
    }
  }

  function showInPlaceOf(old: BrowserWindow, fresh: BrowserWindow): void {
    const state = { isMaximized: old.isMaximized(), isFullScreen: old.isFullScreen(), isMinimized: old.isMinimized() };
    whenItCanBeSeen(fresh, () => {
      isReplacing = false;
      if (state.isMaximized) fresh.maximize();
      if (state.isFullScreen) fresh.setFullScreen(true);
      if (state.isMinimized) fresh.minimize();
      else fresh.show();
      for (const other of BrowserWindow.getAllWindows()) if (other !== fresh) other.destroy();
    });
  }

  function keepPlace(of: BrowserWindow): void {
    attempt(() => {
      settings.keepBounds(of.getNormalBounds());
    });
  }

  /** Electron may answer later what lies in the clipboard, so quitting waits for it. */
  function clearBeforeQuitting(): void {
    app.on('before-quit', (event) => {
      attempt(clearSelection);
      if (!copied.mayHold()) return;
      event.preventDefault();
      const quit = (): void => {
        app.quit();
      };
      copied.clearIfOwn().then(quit, quit);
    });
  }

  return {
    current: () => window,
    lock,
    lockAfterWriting: () => {
      words.endAfter(lock);
    },
    lockWanted: words.wait,
    lockFromPage: () => {
      words.said(lock);
    },
    whileGone,
    isTouched: () => isTouched || words.isAwaited(),
    whenReplaced: (run) => {
      onReplaced.push(run);
    },
    copyForAWhile: copied.copyForAWhile,
    focus: () => {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

/** Nothing of a page arrives any more once the system has told of its end; a system that does not tell is not waited for. */
function pageEnded({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    webContents.once('render-process-gone', () => {
      resolve();
    });
    afterTime(resolve, 2_000);
  });
}

/** Once: when the window has its first picture, or when it has taken too long over it. */
function whenItCanBeSeen(window: BrowserWindow, run: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone || window.isDestroyed()) return;
    isDone = true;
    run();
  };
  window.once('ready-to-show', once);
  afterTime(once, shownAfterMilliseconds);
}

/** On Linux, marking text is copying it, into a clipboard of its own. Electron has renamed the way to it. */
function clearSelection(): void {
  if (process.platform !== 'linux') return;
  const selection = clipboard.selection as Clipboard | undefined;
  if (selection !== undefined) selection.clear();
  else (clipboard as { readonly clear: (type: 'selection') => void }).clear('selection');
}
