import { mkdir, readdir, rm, stat, truncate } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { LockScreen } from '../pages/lock-screen';
import { SafetyPage } from '../pages/safety-page';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

/** Without its working copy, and with a journal that breaks off in its middle: what stood behind it is nowhere. */
async function loseRecords(profile: string): Promise<void> {
  await rm(join(profile, 'Partitions/casebook/IndexedDB'), { recursive: true });
  const vault = join(profile, 'vault');
  for (const name of (await readdir(vault)).filter((file) => file.startsWith('journal-'))) {
    await truncate(join(vault, name), Math.floor((await stat(join(vault, name))).size / 2));
  }
}

test.use({ conditions: { vault: 'prepared', prepareProfile: loseRecords } });

test('whoever has no complete backup goes on without what is lost, and the next backup is complete', async ({
  casebook,
}) => {
  const { page } = casebook;
  const stick = test.info().outputPath('stick');
  await mkdir(stick, { recursive: true });
  await new LockScreen(page).unlock(passphrase);
  const safety = new SafetyPage(page);
  await safety.open();
  await casebook.answerOpenDialog(stick);
  await safety.choosePlace(basename(stick));
  const make = page.getByRole('button', { name: say('safekeeping.backup.make') });
  await make.click();
  const incomplete = safety.main.getByText(say('safekeeping.backup.incomplete'), { exact: true });
  await expect(incomplete).toBeVisible({ timeout: 60_000 });

  const goOn = page.getByRole('button', { name: say('safekeeping.lost.goOn') });
  await goOn.focus();
  await page.keyboard.press('Enter');
  await expect(safety.question).toContainText(say('safekeeping.lost.askMore'));
  await page.keyboard.press('Escape');
  await expect(goOn).toBeFocused();

  await page.keyboard.press('Enter');
  await safety.question.getByRole('button', { name: say('safekeeping.lost.go'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(goOn).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: say('safekeeping.lost.goneOn') })).toBeFocused();
  await expect(incomplete).toBeVisible();

  await make.click();
  await expect(incomplete).toHaveCount(0, { timeout: 60_000 });
  const made = (await readdir(stick)).filter((name) => name.endsWith('.age'));
  expect(made.filter((name) => name.includes('-incomplete'))).toHaveLength(1);
  expect(made).toHaveLength(2);
});
