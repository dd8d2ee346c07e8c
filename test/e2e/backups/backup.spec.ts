import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { type Casebook, projectFolder } from '../driving/casebook';
import { test } from '../driving/harness';
import { ExportPage } from '../pages/export-page';
import { FoundBackup } from '../pages/found-backup';
import { Frame } from '../pages/frame';
import { ImportPage } from '../pages/import-page';
import { LockScreen } from '../pages/lock-screen';
import { SafetyPage } from '../pages/safety-page';
import { SecretsPage } from '../pages/secrets-page';
import { heading, say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

const newPassphrase = 'glacier tambourine walnut orchid ferry cobalt';
const sample = join(projectFolder, 'assets/samples/sample-case-books.json');

test.use({ conditions: { vault: 'prepared' } });

/** Unlocks, and makes a backup of everything into a folder; gives the file. */
async function backUp(casebook: Casebook): Promise<string> {
  await new LockScreen(casebook.page).unlock(passphrase);
  const stick = test.info().outputPath('stick');
  await mkdir(stick, { recursive: true });
  const safety = new SafetyPage(casebook.page);
  await safety.open();
  await casebook.answerOpenDialog(stick);
  await safety.choosePlace(basename(stick));
  await safety.makeBackup();
  await expect(safety.proof).toContainText(/16 case books, \d[\d,]* records/);
  const names = (await readdir(stick)).filter((name) => name.endsWith('.age'));
  expect(names).toEqual([expect.stringMatching(/^backup-[0-9a-f]{8}-\d{8}-\d{6}\.age$/)]);
  return join(stick, names[0] ?? '');
}

/** Splits the recovery key on the safety page; gives the shares. */
async function splitKey({ page }: Casebook, recoveryKey: readonly string[]): Promise<readonly string[]> {
  const secrets = new SecretsPage(page);
  const splitting = await secrets.begin('shares');
  await secrets.typeRecoveryKey(splitting, recoveryKey);
  await secrets.press(splitting, 'secrets.shares.make');
  const shares = await secrets.readShares(splitting);
  await secrets.press(splitting, 'app.close');
  return shares;
}

async function exportAll(casebook: Casebook): Promise<unknown> {
  const path = join(casebook.profile, 'exported.json');
  await new Frame(casebook.page).go('frame.export');
  await casebook.answerSaveDialog(path);
  await new ExportPage(casebook.page).save(basename(path));
  return JSON.parse(await readFile(path, 'utf8'));
}

test('a backup brings everything back on another computer, with two shares of the recovery key', async ({
  casebook,
  elsewhere,
  prepared,
}) => {
  test.slow();
  const file = await backUp(casebook);
  const { recoveryKey } = await prepared();
  const [one = '', two = ''] = await splitKey(casebook, recoveryKey);
  const found = new FoundBackup(elsewhere.page);

  await test.step('Another key does not open it', async () => {
    await found.begin();
    await elsewhere.answerOpenDialog(file);
    await found.chooseFile();
    await found.openWithRecoveryKey([...recoveryKey].toReversed());
    await expect(found.alert).toBeVisible({ timeout: 30_000 });
  });

  await test.step('A share with a wrong word is told, and does not open it', async () => {
    await found.openWithShares(one, two.replace(/\w+$/, 'xyzzy'));
    await expect(found.main.getByText(say('secrets.shares.unknown', { count: 1, places: '29' }))).toBeVisible();
    await expect(found.alert).toBeHidden();
    await found.main.getByRole('button', { name: say('secrets.shares.haveKey') }).click();
  });

  await test.step('Two shares open it, and everything comes back under a new passphrase', async () => {
    await found.openWithShares(one, two);
    await found.expectOpened();
    await expect(found.books).toHaveCount(16);
    await found.bringEverythingBack(newPassphrase);
    await expect(new Frame(elsewhere.page).count(16)).toBeVisible({ timeout: 60_000 });
    expect(await exportAll(elsewhere)).toEqual(await exportAll(casebook));
  });

  await test.step('It is all there after the next start, and the recovery key has stayed the same', async () => {
    const lockScreen = new LockScreen(await elsewhere.relaunch());
    await lockScreen.useRecoveryKey();
    await lockScreen.tryRecoveryKey(recoveryKey.join(' '));
    await lockScreen.expectOpened();
    await expect(new Frame(elsewhere.page).count(16)).toBeVisible();
  });
});

test('one case book comes back into the vault, a file that is not whole changes nothing, an import is undone', async ({
  casebook,
  prepared,
}) => {
  test.slow();
  const { page } = casebook;
  const file = await backUp(casebook);
  const { recoveryKey } = await prepared();
  const frame = new Frame(page);
  const safety = new SafetyPage(page);
  const found = new FoundBackup(page);

  await test.step('Erase a case book, and bring it back from the stick', async () => {
    await frame.erase('Vladimir Kozlov');
    await expect(frame.count(15)).toBeVisible();
    await safety.open();
    await safety.bringBackFromPlace();
    await found.openWithRecoveryKey(recoveryKey);
    await found.expectOpened();
    await expect(found.books.getByText(say('safekeeping.restore.here-same'))).toHaveCount(15);
    await found.bringBack(1);
    await expect(found.main.getByText(say('safekeeping.restore.doneSame', { count: 16 }))).toBeVisible();
    await expect(frame.count(16)).toBeVisible();
    await expect(frame.book('Vladimir Kozlov')).toHaveCount(1);
  });

  await test.step('A damaged, a cut and a foreign file are told apart from a backup, and change nothing', async () => {
    const whole = await readFile(file);
    const damaged = Uint8Array.from(whole);
    damaged[whole.length >> 1] = (damaged[whole.length >> 1] ?? 0) ^ 1;
    const files = { damaged, cut: whole.subarray(0, whole.length - 20), foreign: new TextEncoder().encode('a letter') };
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(casebook.profile, `${name}.age`);
      await writeFile(path, bytes);
      await safety.open();
      await safety.bringBack();
      await casebook.answerOpenDialog(path);
      await found.chooseFile();
      if (name !== 'foreign') await found.openWithRecoveryKey(recoveryKey);
      const code = name === 'foreign' ? 'backup/not-a-backup' : 'backup/damaged';
      await expect(found.alert).toContainText(say(`failure.${code}.what`), { timeout: 30_000 });
      await expect(frame.count(16)).toBeVisible();
    }
  });

  await test.step('Undo an import', async () => {
    const before = await exportAll(casebook);
    await frame.go('frame.import');
    await casebook.answerOpenDialog(sample);
    const importPage = new ImportPage(page);
    await importPage.chooseFile();
    await importPage.confirm(3);
    await importPage.expectDone();
    await expect(frame.count(19)).toBeVisible();
    await page.getByRole('button', { name: say('safekeeping.undo-import.open') }).click();
    await safety.question.getByRole('button', { name: say('safekeeping.undo-import.go') }).click();
    await expect(page.getByText(say('safekeeping.undo-import.gone')).first()).toBeVisible({ timeout: 60_000 });
    await expect(heading(page, 'start.title')).toBeVisible();
    await expect(frame.count(16)).toBeVisible();
    expect(await exportAll(casebook)).toEqual(before);
  });
});
