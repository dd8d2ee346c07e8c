import { expect } from '@playwright/test';
import { OwnDisplay } from '../driving/own-display';
import type { Casebook } from '../driving/casebook';
import { onlyOneTry, test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { passphrase } from '../driving/prepared-vault';

test.describe.configure(onlyOneTry);

/** Milliseconds from the key, as it comes from the keyboard, to the end of the page's process, on a page that hangs. */
async function timeOfLock(casebook: Casebook, modifiers: readonly ('control' | 'shift')[]): Promise<number> {
  await new LockScreen(casebook.page).unlock(passphrase);
  await new Frame(casebook.page).openBook('Aron Atabek');
  await casebook.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  let milliseconds = 0;
  const locked = await casebook.lockBy(async () => {
    milliseconds = await casebook.app.evaluate(async ({ BrowserWindow }, held) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents;
      if (page === undefined) throw new Error('no window is open');
      const ended = new Promise((resolve) => page.once('render-process-gone', resolve));
      const begun = performance.now();
      page.sendInputEvent({ type: 'keyDown', keyCode: 'L', modifiers: [...held] });
      await ended;
      return performance.now() - begun;
    }, modifiers);
  });
  await new LockScreen(locked).expectShown();
  return milliseconds;
}

test.describe('in the window', () => {
  test.use({ conditions: { vault: 'prepared' } });

  test('Ctrl+Shift+L waits for nothing, where Ctrl+L gives the page two seconds to write', async ({ casebook }) => {
    const ordinary = await timeOfLock(casebook, ['control']);
    const panic = await timeOfLock(casebook, ['control', 'shift']);
    expect(ordinary).toBeGreaterThan(1_900);
    expect(panic).toBeLessThan(ordinary / 3);
  });
});

if (process.platform === 'linux') {
  test.describe('from another program', () => {
    let display: OwnDisplay;
    test.beforeAll(async () => {
      display = await OwnDisplay.start();
    });
    test.afterAll(() => display.stop());
    test.use({
      conditions: { vault: 'prepared', variables: () => ({ DISPLAY: display.name, XDG_SESSION_TYPE: 'x11' }) },
    });

    test('Ctrl+Shift+L locks an open vault, and is given back with the lock', async ({ casebook }) => {
      const isHeld = () =>
        casebook.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Shift+L'));
      expect(await isHeld()).toBe(false);
      await new LockScreen(casebook.page).unlock(passphrase);
      await expect.poll(isHeld).toBe(true);
      await casebook.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
      const locked = await casebook.lockBy(() => {
        display.press('ctrl+shift+l');
        return Promise.resolve();
      });
      await new LockScreen(locked).expectShown();
      expect(await isHeld()).toBe(false);
    });
  });
}
