import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { onlyOneTry, test } from '../driving/harness';
import { ExportPage } from '../pages/export-page';
import { FirstRun } from '../pages/first-run';
import { FoundBackup } from '../pages/found-backup';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { SafetyPage } from '../pages/safety-page';
import { TravelDialog } from '../pages/travel-dialog';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.describe.configure(onlyOneTry);

const newPassphrase = 'glacier tambourine walnut orchid ferry cobalt';

test.use({ conditions: { vault: 'prepared' } });

async function exportAll(casebook: Casebook, folder: string): Promise<unknown> {
  const path = join(folder, 'exported.json');
  await new Frame(casebook.page).go('frame.export');
  await casebook.answerSaveDialog(path);
  await new ExportPage(casebook.page).save(basename(path));
  const exported: unknown = JSON.parse(await readFile(path, 'utf8'));
  await rm(path);
  return exported;
}

/** Every byte of every file below a folder, by its path. */
async function everythingBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)));
}

/** Sealed bytes out of each file of the vault, of places that hold more than padding and would be found nowhere by chance. */
async function marksOf(vault: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = await everythingBelow(vault);
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      Array.from({ length: 50 }, (_, part) => Math.floor((bytes.length * part) / 50)).flatMap((at) => {
        const mark = bytes.subarray(at, at + 16);
        return new Set(mark).size < 12 ? [] : [[`${basename(path)} at ${at}`, mark] as const];
      }),
    ),
  );
}

test('travel mode leaves nothing on this computer, and everything comes back from the stick', async ({
  casebook,
  prepared,
}) => {
  test.slow();
  const stick = await mkdtemp(join(tmpdir(), 'casebook-stick-'));
  const { recoveryKey } = await prepared();
  const travel = new TravelDialog(casebook.page);
  await new LockScreen(casebook.page).unlock(passphrase);
  const before = await exportAll(casebook, stick);

  await test.step('Nothing is erased because the page asks for it', async () => {
    const answer = await casebook.page.evaluate(() => window.defenderCasebook['vault.erase-everything']());
    expect(answer).toEqual({ ok: false, failure: { code: 'travel/not-proved' } });
  });

  await test.step('A backup, and opening it with the recovery key', async () => {
    await new SafetyPage(casebook.page).open();
    await travel.open();
    await casebook.answerOpenDialog(stick);
    await travel.choosePlace(basename(stick));
    await travel.makeBackup();
    await travel.openBackup([...recoveryKey].toReversed());
    await expect(travel.dialog.getByRole('alert')).toBeVisible({ timeout: 30_000 });
    await travel.openBackup(recoveryKey);
    await travel.expectProved();
  });

  const marks = await marksOf(join(casebook.profile, 'vault'));
  await test.step('Only the word that is asked for erases, and then the program looks newly installed', async () => {
    await travel.typeAndErase('yes');
    await expect(travel.dialog.getByText(say('travel.typeDiffers', { word: say('travel.word') }))).toBeVisible();
    await casebook.lockBy(() => travel.typeAndErase(say('travel.word')));
    await new FirstRun(casebook.page).expectWelcome();
  });

  await test.step('No key and no sealed byte of the vault is left in the profile, also after the next start', async () => {
    await casebook.relaunch();
    await new FirstRun(casebook.page).expectWelcome();
    const left = await everythingBelow(casebook.profile);
    for (const kind of ['header-a', 'header-b', 'keyring-', 'journal-'])
      expect([...marks.keys()].some((mark) => mark.startsWith(kind))).toBe(true);
    const found = [...marks].flatMap(([mark, bytes]) =>
      [...left].flatMap(([path, content]) => (content.includes(bytes) ? [`${mark} in ${path}`] : [])),
    );
    expect(found).toEqual([]);
    expect(await readdir(casebook.profile)).not.toEqual(expect.arrayContaining(['erased']));
    expect(await readdir(casebook.profile)).not.toEqual(expect.arrayContaining(['safety']));
    expect(await readdir(join(casebook.profile, 'vault'))).toEqual([]);
  });

  await test.step('Everything comes back', async () => {
    const found = new FoundBackup(casebook.page);
    const name = (await readdir(stick)).find((each) => each.endsWith('.age')) ?? '';
    await found.begin();
    await casebook.answerOpenDialog(join(stick, name));
    await found.chooseFile();
    await found.openWithRecoveryKey(recoveryKey);
    await found.expectOpened();
    await found.bringEverythingBack(newPassphrase);
    await expect(new Frame(casebook.page).count(16)).toBeVisible({ timeout: 60_000 });
    expect(await exportAll(casebook, stick)).toEqual(before);
  });
  await rm(stick, { recursive: true });
});
