import { app, clipboard, type BrowserWindow, type Clipboard, type Session } from 'electron';
import { endRenderer } from './end-renderer';
import { isCopyKey, isLockKey, strokeOf, type Stroke } from './keys';
import { lastWords } from './last-words';
import { ownClipboard } from './own-clipboard';
import type { SettingsFile } from './settings';
import { createWindow } from './window';

/**
 * The one window of the program. Locking ends its renderer process, because dropping references there leaves readable
 * copies in memory, and opens a new window on the lock screen; the old one goes when the new one can be seen.
 */
export type LockingWindow = {
  readonly current: () => BrowserWindow;
  /** At once, whatever the page is doing. */
  readonly lock: () => void;
  /** Answers when the page is to write what was just typed and then to ask for the lock. */
  readonly lockWanted: () => Promise<void>;
  /** The page asks for the lock, or for whatever it was told to get ready for. */
  readonly lockFromPage: () => void;
  /** Whether anybody has touched the window since it was locked; an untouched window has nothing to lock. */
  readonly isTouched: () => boolean;
  readonly focus: () => void;
};

/** A renderer that ends so often by itself will not stop doing so. */
const crashLimit = { count: 3, withinMilliseconds: 60_000 };

export function openLockingWindow(session: Session, settings: SettingsFile): LockingWindow {
  const copied = ownClipboard(clipboard);
  const crashes: number[] = [];
  const words = lastWords();
  let isTouched = false;
  let isReplacing = false;
  let window = open();
  window.once('ready-to-show', () => {
    window.show();
  });
  app.on('before-quit', () => {
    void copied.clearIfOwn();
    clearSelection();
  });

  function open(): BrowserWindow {
    const opened = createWindow(session, settings.bounds());
    const { webContents } = opened;
    webContents.on('before-input-event', (event, stroke) => {
      if (notice(stroke)) event.preventDefault();
    });
    webContents.on('input-event', (_event, input) => {
      if (opened !== window) return;
      isTouched ||= input.type === 'mouseDown' || input.type === 'touchStart';
      const stroke = strokeOf(input);
      if (stroke !== undefined) notice(stroke);
    });
    webContents.on('render-process-gone', () => {
      if (opened === window) replaceCrashed();
    });
    opened.on('blur', copied.noteLeaving);
    opened.on('close', (event) => {
      if (opened !== window) return;
      settings.keepBounds(opened.getNormalBounds());
      if (!words.isAwaited()) return;
      event.preventDefault();
      words.endAfter(() => {
        opened.destroy();
      });
    });
    return opened;
  }

  /** Whether the stroke locked the window. */
  function notice(stroke: Stroke): boolean {
    isTouched = true;
    if (isCopyKey(stroke, process.platform)) copied.noteCopy();
    if (!isLockKey(stroke, process.platform)) return false;
    words.endAfter(lock);
    return true;
  }

  function lock(): void {
    if (isReplacing) return;
    void copied.clearIfOwn();
    clearSelection();
    replace((old) => {
      endRenderer(old.webContents);
    });
  }

  function replaceCrashed(): void {
    const now = Date.now();
    crashes.push(now);
    const recent = crashes.filter((at) => now - at < crashLimit.withinMilliseconds);
    if (recent.length >= crashLimit.count) app.exit(1);
    else replace(() => undefined);
  }

  function replace(end: (old: BrowserWindow) => void): void {
    const old = window;
    words.forget();
    settings.keepBounds(old.getNormalBounds());
    const state = { isMaximized: old.isMaximized(), isFullScreen: old.isFullScreen(), isMinimized: old.isMinimized() };
    isTouched = false;
    isReplacing = true;
    window = open();
    end(old);
    const fresh = window;
    fresh.once('ready-to-show', () => {
      isReplacing = false;
      if (state.isMaximized) fresh.maximize();
      if (state.isFullScreen) fresh.setFullScreen(true);
      if (state.isMinimized) fresh.minimize();
      else fresh.show();
      if (!old.isDestroyed()) old.destroy();
    });
  }

  return {
    current: () => window,
    lock,
    lockWanted: words.wait,
    lockFromPage: () => {
      words.said(lock);
    },
    isTouched: () => isTouched,
    focus: () => {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

/** On Linux, marking text is copying it, into a clipboard of its own. Electron has renamed the way to it. */
function clearSelection(): void {
  if (process.platform !== 'linux') return;
  const selection = clipboard.selection as Clipboard | undefined;
  if (selection !== undefined) selection.clear();
  else (clipboard as { readonly clear: (type: 'selection') => void }).clear('selection');
}
