import type { Casebook } from '../e2e/driving/casebook';
import { FirstRun } from '../e2e/pages/first-run';
import { LockScreen } from '../e2e/pages/lock-screen';
import { Frame } from '../e2e/pages/frame';
import { passphrase } from '../e2e/driving/prepared-vault';
import type { Camera } from './camera';

/** From the first start to an open, empty vault. */
export async function showBeginning(casebook: Casebook, camera: Camera): Promise<void> {
  const { page } = casebook;
  const firstRun = new FirstRun(page);
  await firstRun.expectWelcome();
  await camera.take(page, 'welcome');
  await firstRun.start();
  await firstRun.askForWords();
  await camera.take(page, 'passphrase');
  await firstRun.passphrase.fill(passphrase);
  await firstRun.repeat.fill(passphrase);
  await firstRun.createVault();
  const recoveryKey = await firstRun.readRecoveryKey();
  await camera.take(page, 'recovery-key');
  await firstRun.haveWritten();
  await camera.take(page, 'recovery-check');
  await firstRun.typeAskedWords(recoveryKey);
  await firstRun.finish();
  const frame = new Frame(page);
  await frame.lock.waitFor();
  await camera.take(page, 'empty-vault');
  const locked = await casebook.lockBy(() => frame.lock.click());
  await new LockScreen(locked).expectShown();
  await camera.take(locked, 'lock');
  await new LockScreen(locked).unlock(passphrase);
}
