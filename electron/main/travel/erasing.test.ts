import { link, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { syncFolder } from '../files/atomic-write';
import { overwriteAndUnlink } from '../files/overwriting';
import { finishErasing, putAway, type Beside, type EraseTools } from './erasing';

let folder = '';
let data = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  data = join(folder, 'data');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const vault = {
  'vault/header-a.dcv': 'the old header',
  'vault/header-b.dcv': 'the old header',
  'vault/keyring-a.dck': 'the old keyring',
  'vault/keyring-b.dck': 'the old keyring',
  'vault/mark-a.dcm': 'the old mark',
  'vault/journal-00000001.log': 'the old journal',
  'vault/.journal-00000000.log.0123456789ab.tmp': 'an older journal',
};
const beside = {
  'vault-old/keyring-a.dck': 'the keyring before',
  'vault-next/header-a.dcv': 'a header that was being written',
  'safety/backup-0123abcd-20140301-090000.age': 'a safety copy',
  'Partitions/casebook/IndexedDB/app_casebook_0.indexeddb.leveldb/000003.log': 'the old records',
  'settings.json': 'what was set',
};
const others = { 'Local State': 'of Chromium', 'Partitions/casebook/Preferences': 'of Chromium too' };

async function plant(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(data, name, '..'), { recursive: true });
    await writeFile(join(data, name), text);
  }
}

async function files(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    paths.map(async (path) => [path.slice(data.length + 1), await readFile(path, 'latin1')] as const),
  );
  return Object.fromEntries(read);
}

const databases = (): string => join(data, 'Partitions/casebook/IndexedDB');

/** Removes by name, as Chromium does. */
function aBeside(): Beside {
  return {
    databases: databases(),
    clearDatabases: () => rm(databases(), { recursive: true, force: true }),
    forgetSettings: () => rm(join(data, 'settings.json'), { force: true }),
  };
}

const real: EraseTools = { rename, link, wipe: overwriteAndUnlink, rmdir, sync: syncFolder };

/** A disk, and all beside it, on which nothing happens any more from the step of a number on. */
function breakingAt(step: number): {
  readonly disk: EraseTools;
  readonly around: Beside;
  readonly steps: () => number;
} {
  let taken = 0;
  const breaking =
    <Input extends readonly unknown[]>(run: (...input: Input) => Promise<void>) =>
    async (...input: Input): Promise<void> => {
      taken += 1;
      if (taken >= step) throw new Error('the power is gone');
      await run(...input);
    };
  const around = aBeside();
  return {
    disk: {
      rename: breaking(real.rename),
      link: breaking(real.link),
      wipe: breaking(real.wipe),
      rmdir: breaking(real.rmdir),
      sync: breaking(real.sync),
    },
    around: {
      ...around,
      clearDatabases: breaking(around.clearDatabases),
      forgetSettings: breaking(around.forgetSettings),
    },
    steps: () => taken,
  };
}

async function eraseAll(disk: EraseTools, around: Beside): Promise<void> {
  const away = await putAway(data, disk);
  if (away.ok) await finishErasing(data, around, disk);
}

test('nothing of the vault is left, and nothing else is touched', async () => {
  await plant({ ...vault, ...beside, ...others });
  expectValue(await putAway(data));
  expectValue(await finishErasing(data, aBeside()));
  expect(await files()).toEqual(others);
  expect((await readdir(data)).sort()).toEqual(['Local State', 'Partitions']);
});

test('the keys are written over before anything else of the vault', async () => {
  await plant({ ...vault, ...beside });
  const wiped: string[] = [];
  const wipe = async (path: string): Promise<void> => {
    wiped.push(path.slice(data.length + 1));
    await real.wipe(path);
  };
  await eraseAll({ ...real, wipe }, aBeside());
  const ofVault = wiped.filter((path) => path.startsWith('erased/'));
  expect(ofVault.slice(0, 4).sort()).toEqual(
    ['header-a.dcv', 'header-b.dcv', 'keyring-a.dck', 'keyring-b.dck'].map((name) => `erased/${name}`),
  );
  expect(wiped.indexOf('vault-old/keyring-a.dck')).toBeLessThan(wiped.indexOf('erased/header-a.dcv'));
});

test('the blocks of databases are written over though Chromium removes them by name', async () => {
  await plant({ ...vault, ...beside });
  const contents: string[] = [];
  const wipe = async (path: string): Promise<void> => {
    if (path.includes('databases')) contents.push(await readFile(path, 'latin1'), String((await stat(path)).nlink));
    await real.wipe(path);
  };
  await eraseAll({ ...real, wipe }, aBeside());
  expect(contents).toEqual(['the old records', '1']);
});

test('whatever breaks, there is the whole vault or none, and the next start ends the work', async () => {
  await plant({ ...vault, ...beside });
  const counting = breakingAt(Number.POSITIVE_INFINITY);
  await eraseAll(counting.disk, counting.around);
  const inAll = counting.steps();
  expect(inAll).toBeGreaterThan(20);

  const seen = { whole: 0, none: 0 };
  for (let step = 1; step <= inAll + 1; step += 1) {
    await rm(data, { recursive: true });
    await plant({ ...vault, ...beside, ...others });
    const { disk, around } = breakingAt(step);
    await eraseAll(disk, around);
    const broken = await files();
    const isWhole = 'vault/header-a.dcv' in broken;
    expectValue(await finishErasing(data, aBeside()));
    const ended = await files();
    if (isWhole) expect(ended, `step ${step}`).toMatchObject({ ...vault, 'settings.json': 'what was set' });
    else expect(ended, `step ${step}`).toEqual(others);
    seen[isWhole ? 'whole' : 'none'] += 1;
  }
  expect(seen.whole).toBeGreaterThan(3);
  expect(seen.none).toBeGreaterThan(10);
}, 60_000);

test('where the disk does not take the new name, it has failed, and the vault is there', async () => {
  await plant(vault);
  const sync = (): Promise<void> => Promise.reject(new Error('the disk refuses'));
  expect((await putAway(data, { ...real, sync })).ok).toBe(false);
  expectValue(await finishErasing(data, aBeside()));
  expect(await files()).toEqual(vault);
});

describe('a vault that was made before the work was ended', () => {
  test('is left alone, with what is beside it', async () => {
    const fresh = { 'vault/header-a.dcv': 'a new header', 'safety/x': 'a new copy', 'settings.json': 'new' };
    await plant({ 'erased/header-a.dcv': 'the old header', 'erased/journal-00000001.log': 'old', ...fresh });
    expectValue(await finishErasing(data, aBeside()));
    expect(await files()).toEqual(fresh);
  });

  test('is erased in its turn, with what was left of the first', async () => {
    await plant({ 'erased/header-a.dcv': 'the old header', ...vault });
    expectValue(await putAway(data));
    expectValue(await finishErasing(data, aBeside()));
    expect(await files()).toEqual({});
  });
});

test('without a vault nothing is erased', async () => {
  await plant(others);
  expect(await putAway(data)).toEqual({ ok: false, failure: { code: 'storage/not-written', reason: 'ENOENT' } });
  expectValue(await finishErasing(data, aBeside()));
  expect(await files()).toEqual(others);
});
