import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { expectStillWindow } from '../driving/looks';
import { LockScreen } from '../pages/lock-screen';
import { SafetyPage } from '../pages/safety-page';
import { SecretsPage } from '../pages/secrets-page';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

const another = 'vividly untamed crummiest resize blubber skimming';

test('after what took its time the focus is where it was, or where the outcome is told', async ({ casebook }) => {
  const { page } = casebook;
  await new LockScreen(page).unlock(passphrase);
  const safety = new SafetyPage(page);
  const secrets = new SecretsPage(page);
  await safety.open();

  await test.step('A button that was pressed has the focus still when it has waited, and Esc closes the dialog', async () => {
    const dialog = await secrets.begin('passphrase');
    await secrets.typeCurrent(dialog, 'not the passphrase');
    await secrets.typeNew(dialog, another);
    const change = dialog.getByRole('button', { name: say('secrets.passphrase.change') });
    // It can be pressed once the strength of the new one is known.
    await expect(change).toBeEnabled();
    await change.press('Enter');
    await expect(dialog.getByRole('alert')).toBeVisible({ timeout: 30_000 });
    await expect(change).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(secrets.section.getByRole('button', { name: say('secrets.passphrase.open') })).toBeFocused();
  });

  await test.step('A backup that is made tells so where the focus is, and the window does not scroll', async () => {
    const stick = test.info().outputPath('stick');
    await mkdir(stick, { recursive: true });
    await casebook.answerOpenDialog(stick);
    await safety.choosePlace(basename(stick));
    await safety.typeBackupPassphrase(another);
    await expectStillWindow(page);
    await safety.makeBackup();
    await expect(safety.proof).toBeFocused();
  });
});
