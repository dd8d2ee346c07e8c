import { generateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

test('a wrong passphrase is refused in plain words, and the right one opens', async ({ casebook }) => {
  const lockScreen = new LockScreen(casebook.page);
  await lockScreen.tryPassphrase(`${passphrase} `.replace('velvet', 'velour'));
  const alert = casebook.page.getByRole('alert');
  await expect(alert).toContainText(say('failure.vault/wrong-passphrase.what'));
  await expect(alert).toContainText(say('failure.vault/wrong-passphrase.safe'));
  await expect(alert).toContainText(say('failure.vault/wrong-passphrase.next'));

  await lockScreen.unlock(passphrase);
  await expect(new Frame(casebook.page).count(16)).toBeVisible();
});

test('the recovery key opens the vault, and a key that differs in one word or belongs elsewhere does not', async ({
  casebook,
  prepared,
}) => {
  const { recoveryKey } = await prepared();
  const lockScreen = new LockScreen(casebook.page);
  const alert = casebook.page.getByRole('alert');
  await lockScreen.useRecoveryKey();

  const oneWrong = recoveryKey.with(11, recoveryKey[11] === 'zoo' ? 'zone' : 'zoo');
  for (const wrong of [oneWrong.join(' '), generateMnemonic(wordlist, 256)]) {
    await lockScreen.tryRecoveryKey(wrong);
    await expect(alert).toContainText(say('failure.vault/wrong-recovery-key.what'));
  }

  const asOnPaper = recoveryKey.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join('\n');
  await lockScreen.tryRecoveryKey(asOnPaper);
  await lockScreen.expectOpened();
  await expect(new Frame(casebook.page).count(16)).toBeVisible();
});
