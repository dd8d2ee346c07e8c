import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Casebook, newProfile, removeProfile } from '../driving/casebook';
import { test } from '../driving/harness';
import { FirstRun } from '../pages/first-run';
import { FoundBackup } from '../pages/found-backup';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { SafetyPage } from '../pages/safety-page';
import { beginsWith, heading } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

const ofTheBackup = 'tundra meadow lantern biscuit velvet harbour';
const newPassphrase = 'glacier tambourine walnut orchid ferry cobalt';

test.use({ conditions: { vault: 'prepared' } });

/** Chooses a file of a backup on a computer without a vault. */
async function choose(elsewhere: Casebook, file: string): Promise<FoundBackup> {
  const found = new FoundBackup(elsewhere.page);
  await found.begin();
  await elsewhere.answerOpenDialog(file);
  await found.chooseFile();
  return found;
}

/** Brings everything back, and writes down the new recovery key that the vault has then. */
async function bringEverythingBack({ page }: Casebook, found: FoundBackup): Promise<void> {
  await found.expectOpened();
  await expect(found.books).toHaveCount(16);
  await found.bringEverythingBack(newPassphrase);
  const firstRun = new FirstRun(page);
  await expect(heading(page, 'firstRun.recovery.titleRestore')).toBeVisible({ timeout: 60_000 });
  const recoveryKey = await firstRun.readRecoveryKey();
  await firstRun.haveWritten();
  await firstRun.typeAskedWords(recoveryKey);
  await firstRun.finish();
  await expect(new Frame(page).count(16)).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByRole('status').filter({ hasText: beginsWith('safekeeping.restore.allBack', 'when', 'counts') }),
  ).toBeVisible();
}

test('a backup comes back on another computer by its passphrase, and by the key of a colleague', async ({
  casebook,
  elsewhere,
  executable,
}) => {
  test.slow();
  await new LockScreen(casebook.page).unlock(passphrase);
  const stick = test.info().outputPath('stick');
  await mkdir(stick, { recursive: true });
  const made = async () => (await readdir(stick)).filter((name) => name.endsWith('.age'));
  const identity = await generateX25519Identity();
  const safety = new SafetyPage(casebook.page);
  await safety.open();
  await casebook.answerOpenDialog(stick);
  await safety.choosePlace(basename(stick));
  await safety.addColleague('The office', await identityToRecipient(identity));
  await safety.makeBackup();
  const [forColleague = ''] = await made();
  await safety.open();

  await test.step('By the secret key of the colleague', async () => {
    const found = await choose(elsewhere, join(stick, forColleague));
    await found.openWithIdentity(identity);
    await bringEverythingBack(elsewhere, found);
  });

  await test.step('By the passphrase that was typed for it', async () => {
    await safety.makeBackupWith(ofTheBackup);
    await expect.poll(async () => (await made()).length, { timeout: 60_000 }).toBe(2);
    const byPassphrase = (await made()).find((name) => name !== forColleague) ?? '';
    const third = new Casebook(executable, await newProfile());
    await third.launch();
    const found = await choose(third, join(stick, byPassphrase));
    await found.openWithPassphrase(ofTheBackup);
    await bringEverythingBack(third, found);
    await third.close();
    await removeProfile(third.profile);
    expect(third.problems).toEqual([]);
  });
});
