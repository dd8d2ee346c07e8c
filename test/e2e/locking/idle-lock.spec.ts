import { expect, type Page } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { onlyOneTry, test } from '../driving/harness';
import { expectAccessible } from '../driving/looks';
import { CaseBookPage } from '../pages/case-book-page';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.describe.configure(onlyOneTry);

test.use({ conditions: { vault: 'prepared' } });

/**
 * The system says that nobody has done anything for so long, until somebody does something in the window. Chromium
 * tells by itself that the mouse has left a window that moves or is drawn anew, and no system counts that as a person.
 */
async function idleFor(casebook: Casebook, minutes: number, seconds: number): Promise<void> {
  await casebook.app.evaluate(
    ({ powerMonitor, BrowserWindow }, idle) => {
      let idleSeconds = idle;
      let asked = 0;
      Reflect.set(globalThis, 'timesAsked', 0);
      powerMonitor.getSystemIdleTime = () => {
        asked += 1;
        Reflect.set(globalThis, 'timesAsked', asked);
        return idleSeconds;
      };
      BrowserWindow.getAllWindows()[0]?.webContents.prependListener(
        'input-event',
        (_event: unknown, { type }: { readonly type: string }) => {
          if (['keyDown', 'rawKeyDown', 'mouseDown'].includes(type)) idleSeconds = 0;
        },
      );
    },
    minutes * 60 + seconds,
  );
}

/** How often the program has asked the system since `idleFor`. */
function timesAsked(casebook: Casebook): Promise<number> {
  return casebook.app.evaluate(() => Number(Reflect.get(globalThis, 'timesAsked') ?? 0));
}

/** The profile of a test lets the vault be for an hour. */
const idleMinutes = 60;

/** What Chromium tells now and then although nobody has moved the mouse. Is over when the system was asked again. */
async function leaveWithMouse(casebook: Casebook): Promise<void> {
  await casebook.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type: 'mouseLeave', x: 0, y: 0 });
  });
  await askedAgain(casebook);
}

/** Waits until what the system says now has been asked for and acted on: no idle time jumps between two askings. */
async function askedAgain(casebook: Casebook): Promise<void> {
  const before = await timesAsked(casebook);
  await expect.poll(() => timesAsked(casebook), { timeout: 30_000 }).toBeGreaterThan(before + 2);
}

const warning = (page: Page) => page.getByText(/^The vault locks in \d+ seconds?\.$/u);

async function openBook(page: Page): Promise<CaseBookPage> {
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).openBook('Aron Atabek');
  return new CaseBookPage(page);
}

test('half a minute before the idle lock the window says so, and whoever comes back presses nothing by it', async ({
  casebook,
}) => {
  const { page } = casebook;
  const book = await openBook(page);
  const help = page.getByRole('dialog', { name: say('shortcuts.title') });
  const helpButton = page.getByRole('button', { name: say('frame.help'), exact: true });

  await test.step('a key on a button', async () => {
    await helpButton.focus();
    await idleFor(casebook, idleMinutes, -20);
    await expect(warning(page)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: say('idle.read') })).toHaveCount(1);
    await expectAccessible(page, 'the warning');
    await leaveWithMouse(casebook);
    await page.keyboard.press('Enter');
    await expect(warning(page)).toBeHidden();
    await expect(help).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await askedAgain(casebook);
  });

  await test.step('a press without a movement before it', async () => {
    const { x, y, width, height } = (await helpButton.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await idleFor(casebook, idleMinutes, -20);
    await expect(warning(page)).toBeVisible();
    await page.mouse.down();
    await page.mouse.up();
    await expect(warning(page)).toBeHidden();
    await expect(help).toBeHidden();
    await page.mouse.down();
    await page.mouse.up();
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await askedAgain(casebook);
  });

  await test.step('a letter in a text', async () => {
    await book.editBook();
    const note = book.bookField(say('field.book.note'));
    await note.fill('Letters on ');
    await idleFor(casebook, idleMinutes, -20);
    await expect(warning(page)).toBeVisible();
    await page.keyboard.type('Friday');
    await expect(warning(page)).toBeHidden();
    await expect(note).toHaveValue('Letters on Friday');
    await book.expectSaved();
  });

  await test.step('nobody comes', async () => {
    const locked = await casebook.lockBy(() => idleFor(casebook, idleMinutes, 0));
    await new LockScreen(locked).expectShown();
  });
});

test('in hearing mode nobody has to type; it tells its time, and ends by a press and with the lock', async ({
  casebook,
}) => {
  const { page } = casebook;
  await openBook(page);
  const begin = page.getByRole('button', { name: say('hearing.title'), exact: true });
  const end = page.getByRole('button', { name: say('hearing.end') });
  const dialog = page.getByRole('dialog', { name: say('hearing.title') });
  const hours = (count: number) => dialog.getByRole('button', { name: say('hearing.hours', { hours: count }) });

  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(hours(1)).toBeFocused();
  await expectAccessible(page, 'the choice of hearing mode');
  await hours(2).focus();
  await page.keyboard.press('Enter');
  await expect(end).toContainText('2 h 0 min');
  await expectAccessible(page, 'hearing mode');

  await idleFor(casebook, idleMinutes, 600);
  await askedAgain(casebook);
  await expect(warning(page)).toBeHidden();
  await end.focus();
  await page.keyboard.press('Enter');
  await expect(begin).toBeVisible();

  await begin.press('Enter');
  await hours(4).press('Enter');
  await expect(end).toContainText('4 h 0 min');
  const locked = await casebook.lockBy((open) => new Frame(open).lock.click());
  await new LockScreen(locked).unlock(passphrase);
  await expect(locked.getByRole('button', { name: say('hearing.title'), exact: true })).toBeVisible();
});
