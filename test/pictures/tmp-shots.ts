import { mkdirSync } from 'node:fs';
import { Casebook, newProfile, removeProfile } from '../e2e/casebook';
import { makePreparedVault, passphrase } from '../e2e/prepared-vault';
import { LockScreen } from '../e2e/pages/lock-screen';
import { SafetyPage } from '../e2e/pages/safety-page';
import { SecretsPage } from '../e2e/pages/secrets-page';

const profile = await newProfile();
const executable = process.env['DEFENDER_CASEBOOK_ELECTRON'] ?? '';
const casebook = new Casebook(executable, profile);
const shot = async (name: string) => { await casebook.page.screenshot({ path: `/tmp/shots/${name}.png` }); };
try {
  const made = await makePreparedVault(casebook);
  await casebook.launch();
  await casebook.page.setViewportSize({ width: 1280, height: 800 });
  await new LockScreen(casebook.page).unlock(passphrase);
  await casebook.page.waitForTimeout(1500);
  await shot('start');
  const safety = new SafetyPage(casebook.page);
  await safety.open();
  await casebook.page.waitForTimeout(800);
  await shot('safety-1');
  mkdirSync('/tmp/stick-x', { recursive: true });
  await casebook.answerOpenDialog('/tmp/stick-x');
  await safety.choosePlace('stick-x');
  await shot('safety-2');
  const t = Date.now();
  await safety.makeBackup();
  console.log('backup ms', Date.now() - t);
  await casebook.page.waitForTimeout(500);
  await shot('safety-3');
  for (let i = 1; i < 7; i += 1) {
    await casebook.page.mouse.move(800, 500);
    await casebook.page.mouse.wheel(0, 620);
    await casebook.page.waitForTimeout(300);
    await shot(`safety-scroll-${i}`);
  }
  const secrets = new SecretsPage(casebook.page);
  for (const task of ['passphrase', 'renew', 'prove', 'key', 'sheet', 'shares'] as const) {
    await secrets.begin(task);
    await shot(`secret-${task}`);
    await casebook.page.keyboard.press('Escape');
    await casebook.page.waitForTimeout(300);
  }
  await casebook.page.emulateMedia({ colorScheme: 'dark' });
  await casebook.page.mouse.wheel(0, -8000);
  await casebook.page.waitForTimeout(500);
  await shot('safety-dark');
  console.log(made.recoveryKey.length);
} finally {
  await casebook.close();
  await removeProfile(profile);
}
