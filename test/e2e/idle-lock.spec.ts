import { expect, type Page } from '@playwright/test';
import type { Casebook } from './casebook';
import { test } from './harness';
import { expectAccessible } from './looks';
import { CaseBookPage } from './pages/case-book-page';
import { Frame } from './pages/frame';
import { LockScreen } from './pages/lock-screen';
import { say } from './pages/words';
import { passphrase } from './prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

/** The system says that nobody has done anything for so long, until somebody does something in the window. */
async function idleFor(casebook: Casebook, minutes: number, seconds: number): Promise<void> {
  await casebook.app.evaluate(
    ({ powerMonitor, BrowserWindow }, idle) => {
      let idleSeconds = idle;
      powerMonitor.getSystemIdleTime = () => idleSeconds;
      BrowserWindow.getAllWindows()[0]?.webContents.prependListener('input-event', () => {
        idleSeconds = 0;
      });
    },
    minutes * 60 + seconds,
  );
}

/** The profile of a test lets the vault be for an hour. */
const idleMinutes = 60;

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
    await page.keyboard.press('Enter');
    await expect(warning(page)).toBeHidden();
    await expect(help).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
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
  await page.evaluate(() => window.defenderCasebook['idle-lock.follow']({ after: -1 }));
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
