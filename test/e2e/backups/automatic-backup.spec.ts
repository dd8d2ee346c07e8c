import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { SafetyPage } from '../pages/safety-page';
import { heading, say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

test('a backup is made by itself when the stick comes back, and the start page says so', async ({ casebook }) => {
  const stick = test.info().outputPath('stick');
  const pocket = `${stick} in the pocket`;
  await mkdir(stick, { recursive: true });
  await new LockScreen(casebook.page).unlock(passphrase);
  const safety = new SafetyPage(casebook.page);
  await safety.open();
  await casebook.answerOpenDialog(stick);
  await safety.choosePlace(basename(stick));

  await test.step('Without the stick nothing is made', async () => {
    await rename(stick, pocket);
    const locked = await casebook.lockBy(() => new Frame(casebook.page).lock.click());
    await new LockScreen(locked).unlock(passphrase);
    await new SafetyPage(locked).open();
    await expect(locked.getByText(say('safekeeping.place.away'))).toBeVisible();
    await new SafetyPage(locked).makeBackupsByThemselves();
    await locked.getByRole('button', { name: say('frame.home') }).click();
    await expect(heading(locked, 'start.title')).toBeVisible();
    await expect(locked.getByText(say('safekeeping.backup.none'), { exact: true })).toBeVisible();
  });

  await test.step('It comes', async () => {
    await rename(pocket, stick);
    const last = casebook.page.getByText(say('safekeeping.backup.last', { days: 0 }), { exact: true });
    await expect(last).toBeVisible({ timeout: 60_000 });
    expect((await readdir(stick)).filter((name) => name !== '.defender-casebook-place')).toEqual([
      expect.stringMatching(/^backup-[0-9a-f]{8}-\d{8}-\d{6}\.age$/),
    ]);
  });
});

test('a backup is made at once when backups by themselves are first asked for', async ({ casebook }) => {
  const stick = test.info().outputPath('stick');
  await mkdir(stick, { recursive: true });
  const { page } = casebook;
  await new LockScreen(page).unlock(passphrase);
  const safety = new SafetyPage(page);
  await safety.open();
  await casebook.answerOpenDialog(stick);
  await safety.choosePlace(basename(stick));
  await safety.makeBackupsByThemselves();
  const last = page.getByText(say('safekeeping.backup.last', { days: 0 }), { exact: true });
  await expect(last).toBeVisible({ timeout: 60_000 });
  expect((await readdir(stick)).filter((name) => name.startsWith('backup-'))).toHaveLength(1);
});
