import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { Casebook, newProfile, removeProfile } from '../e2e/casebook';
import { test } from '../e2e/harness';
import { damages } from '../builders/damages';
import { Frame } from '../e2e/pages/frame';
import { LockScreen } from '../e2e/pages/lock-screen';
import { passphrase } from '../e2e/prepared-vault';
import { report, sampled } from './rows';

const databaseFolder = 'Partitions/casebook/IndexedDB/app_casebook_0.indexeddb.leveldb';
const withoutLocks = (path: string): boolean => !basename(path).startsWith('Singleton');

async function damage(path: string, kind: string): Promise<void> {
  const damaged = damages[kind]?.(new Uint8Array(await readFile(path)));
  if (damaged) await writeFile(path, damaged);
  else await rm(path);
}

/** Chromium's own files of the database, each with each kind of damage; the two that kept the vault shut first. */
async function damagesOf(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'LOCK' && !name.startsWith('LOG'));
  const all = names.flatMap((name) => Object.keys(damages).map((kind) => [name, kind] as const));
  const isKnown = ([name, kind]: readonly [string, string]): boolean =>
    (name === 'CURRENT' && kind.includes('middle')) || (name.startsWith('MANIFEST') && kind === 'been deleted');
  return [...all.filter(isKnown), ...sampled(all.filter((one) => !isKnown(one)))];
}

test('no damage of the database files keeps the vault shut or takes anything from it', async ({
  executable,
  prepared,
}) => {
  const { profile } = await prepared();
  const cases = await damagesOf(join(profile, databaseFolder));
  const failures: string[] = [];
  for (const [name, kind] of cases) {
    const folder = await newProfile();
    await cp(profile, folder, { recursive: true, filter: withoutLocks });
    await damage(join(folder, databaseFolder, name), kind);
    const casebook = new Casebook(executable, folder);
    try {
      await casebook.launch();
      await new LockScreen(casebook.page).unlock(passphrase);
      await expect(new Frame(casebook.page).count(16)).toBeVisible();
      await new Frame(casebook.page).openBook('Natalia Sokolova');
      await new Frame(casebook.page).newBook('Made after');
      await expect(new Frame(casebook.page).count(17)).toBeVisible();
      await casebook.relaunch();
      await new LockScreen(casebook.page).unlock(passphrase);
      await expect(new Frame(casebook.page).count(17)).toBeVisible();
    } catch (error) {
      failures.push(`${name} has ${kind}: ${String(error).slice(0, 300)}`);
    } finally {
      await casebook.close();
      await removeProfile(folder);
    }
  }
  report('Database files of Chromium damaged', { cases: cases.length, failures: failures.length });
  expect(failures).toEqual([]);
});
