import { app, clipboard, type BrowserWindow, type Session } from 'electron';
import { attempt } from '../outcry/last-resort';
import { lastWords } from '../outcry/last-words';
import { complain, framesOf } from '../outcry/standard-error';
import { createWindow } from '../page/window';
import type { SettingsFile } from '../settings/settings';
import { clearBeforeQuitting, clearCopies } from './clear-copies';
import { crashCount } from './crash-count';
import { endRenderer } from './end-renderer';
import { showInPlaceOf, whenItCanBeSeen } from './first-picture';
import { hearInput } from './hear-input';
import { isCopyKey, isLockKey, isModifierAlone, isPanicKey, type Stroke } from './keys';
import { ownClipboard, type OwnClipboard } from './own-clipboard';
import { pageEnded } from './page-end';

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

/** `gone`: there is no page, on purpose. `replacing`: the page has ended and the next one cannot be seen yet. */
type Stage = 'here' | 'replacing' | 'gone';

export function openLockingWindow(session: Session, settings: SettingsFile): LockingWindow {
  const copied = ownClipboard(clipboard);
  const held = new HeldWindow(session, settings, copied);
  clearBeforeQuitting(copied);
  return {
    current: () => held.current,
    lock: () => {
      held.lock();
    },
    lockAfterWriting: () => {
      held.lockAfterWriting();
    },
    lockWanted: () => held.lockWanted(),
    lockFromPage: () => {
      held.lockFromPage();
    },
    whileGone: (task) => held.whileGone(task),
    isTouched: () => held.isTouched,
    whenReplaced: (run) => {
      held.whenReplaced(run);
    },
    copyForAWhile: copied.copyForAWhile,
    focus: () => {
      focus(held.current);
    },
  };
}

/** The window that is there now, and what becomes of it. */
class HeldWindow {
  readonly #session: Session;
  readonly #settings: SettingsFile;
  readonly #copied: OwnClipboard;
  readonly #words = lastWords();
  readonly #isOneTooMany = crashCount(Date.now);
  readonly #onReplaced: (() => void)[] = [];
  #isTouched = false;
  #stage: Stage = 'here';
  #window: BrowserWindow;

  constructor(session: Session, settings: SettingsFile, copied: OwnClipboard) {
    this.#session = session;
    this.#settings = settings;
    this.#copied = copied;
    const window = this.#open();
    this.#window = window;
    whenItCanBeSeen(window, () => {
      window.show();
    });
  }

  get current(): BrowserWindow {
    return this.#window;
  }

  get isTouched(): boolean {
    return this.#isTouched || this.#words.isAwaited();
  }

  lockWanted(): Promise<void> {
    return this.#words.wait();
  }

  lockAfterWriting(): void {
    this.#words.endAfter(() => {
      this.lock();
    });
  }

  lockFromPage(): void {
    this.#words.said(() => {
      this.lock();
    });
  }

  whenReplaced(run: () => void): void {
    this.#onReplaced.push(run);
  }

  lock(): void {
    if (this.#stage !== 'here') return;
    endRenderer(this.#window.webContents);
    clearCopies(this.#copied);
    this.#replace();
  }

  async whileGone(task: () => Promise<void>): Promise<void> {
    if (this.#stage !== 'here') return;
    this.#stage = 'gone';
    const ended = pageEnded(this.#window);
    endRenderer(this.#window.webContents);
    clearCopies(this.#copied);
    await ended;
    try {
      await task();
    } catch (error) {
      complain(framesOf(error));
    }
    this.#replace({ keepsPlace: false });
  }

  #open(): BrowserWindow {
    const opened = createWindow(this.#session, this.#settings.bounds());
    const isCurrent = (): boolean => opened === this.#window;
    hearInput(opened.webContents, isCurrent, {
      stroke: (stroke) => this.#notice(stroke),
      touch: () => {
        this.#isTouched = true;
        this.#words.touched();
      },
    });
    opened.webContents.on('render-process-gone', () => {
      if (isCurrent() && this.#stage !== 'gone') this.#replaceCrashed();
    });
    opened.on('blur', this.#copied.noteLeaving);
    opened.on('close', (event) => {
      if (isCurrent() && !this.#mayClose()) event.preventDefault();
    });
    return opened;
  }

  /** Whether the stroke locked the window. A key that is held down repeats itself and is no second wish. */
  #notice(stroke: Stroke): boolean {
    this.#isTouched = true;
    if (isPanicKey(stroke, process.platform)) {
      if (!stroke.isAutoRepeat) this.lock();
      return true;
    }
    if (isLockKey(stroke, process.platform)) {
      if (!stroke.isAutoRepeat) this.lockAfterWriting();
      return true;
    }
    if (stroke.type === 'keyDown' && !isModifierAlone(stroke)) this.#words.touched();
    if (isCopyKey(stroke, process.platform)) this.#copied.noteCopy();
    return false;
  }

  /** A page that may have something to write is asked first, and the window goes when it has answered. */
  #mayClose(): boolean {
    if (this.#stage === 'gone') return false;
    const window = this.#window;
    if (!this.#words.isAwaited()) {
      this.#keepPlace(window);
      return true;
    }
    this.#words.endAfter(() => {
      endRenderer(window.webContents);
      this.#keepPlace(window);
      window.destroy();
    });
    return false;
  }

  #replaceCrashed(): void {
    if (this.#isOneTooMany()) app.exit(1);
    else this.#replace();
  }

  /** Puts a fresh window in the place of one whose process has ended. Where that fails, the program ends. */
  #replace({ keepsPlace } = { keepsPlace: true }): void {
    const old = this.#window;
    this.#words.forget();
    this.#isTouched = false;
    this.#stage = 'replacing';
    for (const run of this.#onReplaced) attempt(run);
    try {
      if (keepsPlace) this.#keepPlace(old);
      this.#window = this.#open();
      showInPlaceOf(old, this.#window, () => {
        this.#stage = 'here';
      });
    } catch (error) {
      complain(`No lock screen could be made: ${framesOf(error)}`);
      app.exit(1);
    }
  }

  #keepPlace(of: BrowserWindow): void {
    attempt(() => {
      this.#settings.keepBounds(of.getNormalBounds());
    });
  }
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
