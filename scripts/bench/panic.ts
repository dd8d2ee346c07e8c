import type { ElectronApplication } from '@playwright/test';

/** Milliseconds from the key that locks at once, as a keyboard sends it to the window. */
export type PanicTimes = {
  /** To the end of the page's process, with which its picture goes. */
  readonly gone: number;
  /** To the lock screen in its place. */
  readonly locked: number;
};

export function timePanic(program: ElectronApplication): Promise<PanicTimes> {
  return program.evaluate(async ({ app, BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (page === undefined) throw new Error('no window is open');
    const ended = new Promise((resolve) => page.once('render-process-gone', resolve));
    const shown = new Promise((resolve) => {
      app.once('browser-window-created', (_event, fresh) => {
        fresh.once('show', () => {
          resolve(undefined);
        });
      });
    });
    const begun = performance.now();
    page.sendInputEvent({ type: 'keyDown', keyCode: 'L', modifiers: ['control', 'shift'] });
    await ended;
    const gone = performance.now() - begun;
    await shown;
    return { gone, locked: performance.now() - begun };
  });
}
