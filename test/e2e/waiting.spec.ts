import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { test } from './harness';
import { expectStillWindow } from './looks';
import { LockScreen } from './pages/lock-screen';
import { SafetyPage } from './pages/safety-page';
import { SecretsPage } from './pages/secrets-page';
import { say } from './pages/words';
import { passphrase } from './prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

/** Notes in the page how a button is when its dialog says that it works: however short that is, it is seen. */
function noteWaiting(button: Locator, working: string) {
  return button.evaluateHandle((node, text) => {
    const noted = { isShown: false, isShut: false, isFocused: false };
    const dialog = node.closest('[role="dialog"]');
    const look = (): void => {
      if (dialog?.textContent.includes(text) !== true) return;
      noted.isShown = true;
      noted.isShut = node.matches(':disabled, [aria-disabled="true"]');
      noted.isFocused = node === document.activeElement;
    };
    if (dialog !== null)
      new MutationObserver(look).observe(dialog, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    return noted;
  }, working);
}

const another = 'vividly untamed crummiest resize blubber skimming';

test('after what took its time the focus is where it was, or where the outcome is told', async ({ casebook }) => {
  const { page } = casebook;
  await new LockScreen(page).unlock(passphrase);
  const safety = new SafetyPage(page);
  const secrets = new SecretsPage(page);
  await safety.open();

  await test.step('A button that was pressed keeps the focus while it waits, and Esc closes the dialog after', async () => {
    const dialog = await secrets.begin('passphrase');
    await secrets.typeCurrent(dialog, 'not the passphrase');
    await secrets.typeNew(dialog, another);
    const change = dialog.getByRole('button', { name: say('secrets.passphrase.change') });
    const waiting = await noteWaiting(change, say('secrets.working'));
    await change.press('Enter');
    await expect(dialog.getByRole('alert')).toBeVisible({ timeout: 30_000 });
    expect(await waiting.jsonValue()).toEqual({ isShown: true, isShut: true, isFocused: true });
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
