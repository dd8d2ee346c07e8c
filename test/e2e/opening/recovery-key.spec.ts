import { expect } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { onlyOneTry, test } from '../driving/harness';
import { FirstRun } from '../pages/first-run';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.describe.configure(onlyOneTry);

const clipboardOf = (casebook: Casebook): Promise<string> =>
  casebook.app.evaluate(({ clipboard }) => clipboard.readText());

test('the recovery key is copied, says so, and goes from the clipboard with the lock', async ({ casebook }) => {
  const { page } = casebook;
  const firstRun = new FirstRun(page);
  await firstRun.start();
  await firstRun.passphrase.fill(passphrase);
  await firstRun.repeat.fill(passphrase);
  await firstRun.createVault();
  const words = await firstRun.readRecoveryKey();

  await page.getByRole('button', { name: say('firstRun.recovery.copy') }).click();
  await expect(page.getByText(say('firstRun.recovery.copied', { seconds: 60 })).first()).toBeVisible();
  expect(await clipboardOf(casebook)).toBe(words.join(' '));

  await casebook.lockBy(() => page.keyboard.press('Control+KeyL'));
  await expect.poll(() => clipboardOf(casebook)).toBe('');
});
