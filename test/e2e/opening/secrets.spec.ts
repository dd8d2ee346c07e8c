import { mkdir, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { onlyOneTry, test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { SafetyPage } from '../pages/safety-page';
import { SecretsPage } from '../pages/secrets-page';
import { beginsWith, say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';
import type { Casebook } from '../driving/casebook';

test.describe.configure(onlyOneTry);

test.use({ conditions: { vault: 'prepared' } });

const another = 'vividly untamed crummiest resize blubber skimming';

async function open(casebook: Casebook, text = passphrase): Promise<SecretsPage> {
  await new LockScreen(casebook.page).unlock(text);
  await new Frame(casebook.page).go('frame.safety');
  return new SecretsPage(casebook.page);
}

async function lock(casebook: Casebook): Promise<LockScreen> {
  await casebook.lockBy(() => casebook.page.keyboard.press('Control+KeyL'));
  const screen = new LockScreen(casebook.page);
  await screen.expectShown();
  return screen;
}

async function expectRefused(screen: LockScreen): Promise<void> {
  await expect(screen.page.getByText(say('failure.vault/wrong-passphrase.what'))).toBeVisible({ timeout: 30_000 });
}

test('after a change of the passphrase the old one is refused and the new one opens', async ({ casebook }) => {
  const secrets = await open(casebook);
  const dialog = await secrets.begin('passphrase');
  await secrets.typeCurrent(dialog, passphrase);
  await secrets.typeNew(dialog, another);
  await secrets.press(dialog, 'secrets.passphrase.change');
  await secrets.expectDone(dialog, 'secrets.passphrase.done');

  const screen = await lock(casebook);
  await screen.tryPassphrase(passphrase);
  await expectRefused(screen);
  await screen.unlock(another);
  await expect(new Frame(casebook.page).books).toHaveCount(16);
});

test('where someone may know it, the whole vault is made new and the old one is gone', async ({
  casebook,
  prepared,
}) => {
  // A passphrase is stretched seven times on the way.
  test.setTimeout(300_000);
  const secrets = await open(casebook);
  const stick = test.info().outputPath('stick');
  await mkdir(stick, { recursive: true });
  await casebook.answerOpenDialog(stick);
  const safety = new SafetyPage(casebook.page);
  await safety.choosePlace(basename(stick));
  await safety.makeBackup();
  const dialog = await secrets.begin('renew');
  const words = await secrets.takeFreshKey(dialog);
  await secrets.typeCurrent(dialog, passphrase);
  await secrets.typeNew(dialog, another);
  await secrets.press(dialog, 'secrets.renew.change');
  await secrets.expectDone(dialog, 'secrets.renew.done');
  await expect
    .poll(async () => (await readdir(casebook.profile)).filter((name) => name.startsWith('vault')))
    .toEqual(['vault']);

  const screen = await lock(casebook);
  await screen.tryPassphrase(passphrase);
  await expectRefused(screen);
  await screen.useRecoveryKey();
  await screen.tryRecoveryKey((await prepared()).recoveryKey.join(' '));
  await expect(casebook.page.getByText(say('failure.vault/wrong-recovery-key.what'))).toBeVisible({ timeout: 30_000 });
  await screen.tryRecoveryKey(words.join(' '));
  await screen.expectOpened();
  await expect(new Frame(casebook.page).books).toHaveCount(16);
  await expect(casebook.page.getByText(say('unlock.notices'))).toBeHidden();

  await test.step('Of backups that the old secrets open it warns until they are said to be destroyed', async () => {
    const { page } = casebook;
    await new Frame(page).go('frame.safety');
    const destroyed = page.getByRole('button', { name: say('safekeeping.older.destroyed') });
    await destroyed.focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: say('safekeeping.older.destroyedGo') })
      .focus();
    await page.keyboard.press('Enter');
    await expect(destroyed).toHaveCount(0);
    const told = page.getByRole('status').filter({ hasText: beginsWith('safekeeping.older.forgotten', 'moment') });
    await expect(told).toBeFocused();
  });
});

test('the recovery key is proved, split and replaced; two shares open the vault until then', async ({
  casebook,
  prepared,
}) => {
  const { recoveryKey } = await prepared();
  const secrets = await open(casebook);
  const proving = await secrets.begin('prove');
  await secrets.typeRecoveryKey(proving, recoveryKey);
  await secrets.press(proving, 'secrets.prove.check');
  await secrets.expectDone(proving, 'secrets.prove.done');

  const splitting = await secrets.begin('shares');
  await secrets.typeRecoveryKey(splitting, recoveryKey);
  await secrets.press(splitting, 'secrets.shares.make');
  const [one = '', , three = ''] = await secrets.readShares(splitting);
  await secrets.press(splitting, 'app.close');

  const screen = await lock(casebook);
  await screen.useRecoveryKey();
  await screen.tryShares(three, one);
  await screen.expectOpened();

  await new Frame(casebook.page).go('frame.safety');
  const later = new SecretsPage(casebook.page);
  const replacing = await later.begin('key');
  const words = await later.takeFreshKey(replacing);
  await later.typeCurrent(replacing, passphrase);
  await later.press(replacing, 'secrets.key.change');
  await later.expectDone(replacing, 'secrets.key.done');
  const again = await lock(casebook);
  await again.useRecoveryKey();
  await again.tryShares(three, one);
  await expect(again.page.getByText(say('failure.vault/wrong-recovery-key.what'))).toBeVisible({ timeout: 30_000 });
  await again.useWords();
  await again.tryRecoveryKey(words.join(' '));
  await again.expectOpened();
});
