import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { type Casebook, projectFolder } from '../../e2e/driving/casebook';
import { test as base } from '../../e2e/driving/harness';
import { Frame } from '../../e2e/pages/frame';
import { ImportPage } from '../../e2e/pages/import-page';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { SafetyPage } from '../../e2e/pages/safety-page';
import { say } from '../../e2e/pages/words';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { SmallDisk } from './small-disk';
import { Stick } from './stick';

const test = base.extend<{ stick: Stick; smallStick: SmallDisk }>({
  stick: async ({}, use) => {
    const stick = await Stick.make();
    await use(stick);
    await stick.remove();
  },
  smallStick: async ({}, use) => {
    const disk = await SmallDisk.make(32);
    await use(disk);
    await disk.remove();
  },
});
test.use({ conditions: { vault: 'prepared' } });

const sample = join(projectFolder, 'assets/samples/sample-case-books.json');

/** Unlocks and makes a first backup into a folder. */
async function backUpTo(folder: string, casebook: Casebook): Promise<SafetyPage> {
  await new LockScreen(casebook.page).unlock(passphrase);
  const safety = new SafetyPage(casebook.page);
  await safety.open();
  await casebook.answerOpenDialog(folder);
  await safety.choosePlace(basename(folder));
  await safety.makeBackup();
  return safety;
}

/** All that the program has left in a folder, without what it knows the folder by. */
async function backupsIn(folder: string): Promise<readonly string[]> {
  const others = ['.defender-casebook-place', 'filler'];
  return (await readdir(folder)).filter((name) => !others.includes(name));
}

test('a stick without room is said to be one, and keeps what it has', async ({ casebook, smallStick }) => {
  const safety = await backUpTo(smallStick.folder, casebook);
  const former = await backupsIn(smallStick.folder);
  expect(former).toEqual([expect.stringMatching(/^backup-.*\.age$/)]);

  smallStick.fill();
  await safety.main.getByRole('button', { name: say('safekeeping.backup.make') }).click();
  await expect(safety.alert).toContainText(say('failure.backup/no-room.what'), { timeout: 60_000 });
  await expect(safety.alert).toContainText(say('failure.backup/no-room.next'));
  expect(await backupsIn(smallStick.folder)).toEqual(former);

  smallStick.free();
  await safety.makeBackup();
  await expect(safety.alert).toBeHidden();
});

test('a stick that hangs keeps nobody from importing, erasing and stopping the backup', async ({ casebook, stick }) => {
  const safety = await backUpTo(stick.folder, casebook);
  const former = await backupsIn(stick.folder);
  const frame = new Frame(casebook.page);
  stick.hang();
  await safety.beginBackup();

  await test.step('Import and erase, each with its safety copies', async () => {
    await frame.go('frame.import');
    await casebook.answerOpenDialog(sample);
    const importPage = new ImportPage(casebook.page);
    await importPage.chooseFile();
    await importPage.confirm(3);
    await importPage.expectDone();
    await expect(frame.count(19)).toBeVisible();
    await frame.erase('Vladimir Kozlov');
    await expect(frame.count(18)).toBeVisible();
  });

  await test.step('Stop the backup', async () => {
    await safety.open();
    await safety.stop.click();
    await expect(safety.stopped).toBeVisible({ timeout: 60_000 });
    await expect(safety.alert).toBeHidden();
    await expect(safety.main.getByText(say('safekeeping.place.away'))).toBeVisible();
  });

  await test.step('The stick answers again, and has what it had', async () => {
    stick.answerAgain();
    await expect.poll(() => backupsIn(stick.folder)).toEqual(former);
    await expect(safety.main.getByText(say('safekeeping.place.away'))).toBeHidden({ timeout: 60_000 });
    await safety.makeBackup();
  });
});
