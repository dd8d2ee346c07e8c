import { expect, type Page } from '@playwright/test';
import { test } from './harness';
import { expectAccessible, expectRoomAtTwiceTheSize, expectVisibleFocus } from './looks';
import { CaseBookPage } from './pages/case-book-page';
import { DocumentPage } from './pages/document-page';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';
import { ImportPage } from './pages/import-page';
import { LockScreen } from './pages/lock-screen';
import { heading, say } from './pages/words';
import { booksOf2014, passphrase } from './prepared-vault';

const theme = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['theme']);

async function chooseTheme(page: Page, chosen: 'light' | 'dark'): Promise<void> {
  await new Frame(page).go('frame.settings');
  await page
    .getByRole('radiogroup', { name: say('settings.theme') })
    .getByText(say(`settings.theme-${chosen}`), { exact: true })
    .click();
  await expect.poll(() => theme(page)).toBe(chosen);
}

test.describe('with a vault', () => {
  test.use({ conditions: { vault: 'prepared' } });

  for (const chosen of ['light', 'dark'] as const) {
    test(`every main screen can be used by everybody in the ${chosen} look, which stays after a restart`, async ({
      casebook,
    }) => {
      test.slow();
      await new LockScreen(casebook.page).unlock(passphrase);
      await chooseTheme(casebook.page, chosen);
      const page = await casebook.relaunch();
      await expect.poll(() => theme(page)).toBe(chosen);

      const lockScreen = new LockScreen(page);
      await lockScreen.expectShown();
      await expectAccessible(page, 'the lock screen');
      await lockScreen.tryPassphrase('wrong');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectAccessible(page, 'a refused passphrase');
      await lockScreen.unlock(passphrase);
      const frame = new Frame(page);
      await expect(frame.count(16)).toBeVisible();
      await expectAccessible(page, 'the list of case books');

      await frame.openBook('Vladimir Kozlov');
      const book = new CaseBookPage(page);
      await book.editBook();
      await expectAccessible(page, 'a case book');
      await book.openDocument('case-paragraphs');
      const document = new DocumentPage(page);
      await document.expectShown();
      await document.sentences.first().click();
      await expectAccessible(page, 'a document');

      await frame.go('frame.import');
      await casebook.answerOpenDialog(booksOf2014);
      const importPage = new ImportPage(page);
      await importPage.chooseFile();
      await expect(importPage.previewOf('kazakhstan-2014.json')).toBeVisible();
      await expectAccessible(page, 'the preview of an import');

      await frame.go('frame.export');
      await expect(heading(page, 'export.title')).toBeVisible();
      await expectAccessible(page, 'the export');
      await frame.go('frame.settings');
      await expect(heading(page, 'settings.title')).toBeVisible();
      await expectAccessible(page, 'the settings');
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'the keyboard shortcuts');
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first run can be used by everybody when the system is ${colorScheme}`, async ({ casebook }) => {
    const { page } = casebook;
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => theme(page)).toBe(colorScheme);
    const firstRun = new FirstRun(page);
    await firstRun.expectWelcome();
    await expectAccessible(page, 'the welcome');
    await firstRun.start();
    await firstRun.passphrase.fill('weak');
    await firstRun.askForWords();
    await expectAccessible(page, 'the passphrase');
    await firstRun.takeWords();
    await firstRun.repeat.fill(await firstRun.passphrase.inputValue());
    await firstRun.createVault();
    await expectAccessible(page, 'the recovery key');
    const recoveryKey = await firstRun.readRecoveryKey();
    await firstRun.haveWritten();
    await firstRun.finish();
    await expectAccessible(page, 'the check of the words');
    await firstRun.typeAskedWords(recoveryKey);
    await firstRun.finish();
    await expect(heading(page, 'empty.title')).toBeVisible();
    await expectAccessible(page, 'the empty vault');
  });
}
