import { expect, type Page } from '@playwright/test';
import { test } from '../driving/harness';
import {
  expectAccessible,
  expectAccessibleInBothLooks,
  expectRoomAtTwiceTheSize,
  expectRoomForLongerWords,
  expectStillWindow,
  expectVisibleFocus,
} from '../driving/looks';
import { FirstRun } from '../pages/first-run';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { heading, say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';
import { tour } from '../driving/tour';

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
    test(`the ${chosen} look stays after a restart, and the lock screen can be used by everybody in it`, async ({
      casebook,
    }) => {
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
      await expect(new Frame(page).count(16)).toBeVisible();
      await expectAccessible(page, 'the list of case books');
    });
  }
});

test('every screen of an open vault can be used by everybody in the light and in the dark look', async ({
  casebook,
}) => {
  test.slow();
  for await (const screen of tour(casebook)) {
    await expectAccessibleInBothLooks(casebook.page, screen);
  }
});

test('on every screen the focus can be seen, at twice the size and for longer words there is room', async ({
  casebook,
}) => {
  test.slow();
  const known = new Set<string>();
  for await (const screen of tour(casebook)) {
    await expectStillWindow(casebook.page);
    await expectRoomAtTwiceTheSize(casebook.page, screen);
    await expectRoomForLongerWords(casebook.page, screen);
    await expectVisibleFocus(casebook.page, screen, known);
  }
  expect(known.size).toBeGreaterThan(30);
});

test('the first run can be used by everybody when the system is light, and when it is dark', async ({ casebook }) => {
  const { page } = casebook;
  const firstRun = new FirstRun(page);
  await firstRun.expectWelcome();
  await expectAccessibleInBothLooks(page, 'the welcome');
  await firstRun.start();
  await firstRun.passphrase.fill('weak');
  await firstRun.askForWords();
  await expectAccessibleInBothLooks(page, 'the passphrase');
  await firstRun.takeWords();
  await firstRun.repeat.fill(await firstRun.passphrase.inputValue());
  await firstRun.createVault();
  await expectAccessibleInBothLooks(page, 'the recovery key');
  const recoveryKey = await firstRun.readRecoveryKey();
  await firstRun.haveWritten();
  await firstRun.finish();
  await expectAccessibleInBothLooks(page, 'the check of the words');
  await firstRun.typeAskedWords(recoveryKey);
  await firstRun.finish();
  await expect(heading(page, 'empty.title')).toBeVisible();
  await expectAccessibleInBothLooks(page, 'the empty vault');
});
