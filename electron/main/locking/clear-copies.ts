import { app, clipboard, type Clipboard } from 'electron';
import { attempt } from '../outcry/last-resort';
import type { OwnClipboard } from './own-clipboard';

/** Clears what was copied or marked in the window. What fails in it holds up nothing. */
export function clearCopies(copied: OwnClipboard): void {
  attempt(copied.clearIfOwn);
  attempt(clearSelection);
}

/** Electron may answer later what lies in the clipboard, so quitting waits for it. */
export function clearBeforeQuitting(copied: OwnClipboard): void {
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

/** On Linux, marking text is copying it, into a clipboard of its own. Electron has renamed the way to it. */
function clearSelection(): void {
  if (process.platform !== 'linux') return;
  const selection = clipboard.selection as Clipboard | undefined;
  if (selection !== undefined) selection.clear();
  else (clipboard as { readonly clear: (type: 'selection') => void }).clear('selection');
}
