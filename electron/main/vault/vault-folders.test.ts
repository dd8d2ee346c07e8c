import { mkdir, mkdtemp, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VaultFileName, VaultFiles } from '#app/ports/vault-files';
import { expectValue } from '#shared/result';
import { syncFolder } from '../files/atomic-write';
import { openVaultFolders, type FolderDisk } from './vault-folders';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
});
const started: ReturnType<typeof openVaultFolders>[] = [];
afterEach(async () => {
  for (const folders of started.splice(0)) await folders.close();
  await rm(folder, { recursive: true });
});

const keyFiles = ['header-a.dcv', 'header-b.dcv', 'keyring-a.dck', 'keyring-b.dck', 'mark-a.dcm'] as const;
const journal = 'journal-00000001.log';
const text = (value: string) => new Uint8Array(new TextEncoder().encode(value));

async function fill(files: VaultFiles, value: string, names: readonly VaultFileName[] = keyFiles): Promise<void> {
  expectValue(await files.append(journal, text(value)));
  for (const name of names) expectValue(await files.replace(name, text(value)));
}

/** Opened as at a start of the program; tells whether the working set was cleared. */
function start(disk?: FolderDisk): ReturnType<typeof openVaultFolders> & { readonly isCleared: () => boolean } {
  let cleared = false;
  const folders = openVaultFolders(
    folder,
    () => {
      cleared = true;
      return Promise.resolve();
    },
    disk,
  );
  started.push(folders);
  return { ...folders, isCleared: () => cleared };
}

async function journalIn({ vault }: ReturnType<typeof openVaultFolders>): Promise<string> {
  return new TextDecoder().decode(expectValue(await vault.read(journal)));
}

const there = async () => (await readdir(folder)).toSorted();

async function twoVaults(disk?: FolderDisk): Promise<ReturnType<typeof start>> {
  const folders = start(disk);
  await fill(folders.vault, 'old');
  await fill(folders.changeOver.next, 'new');
  return folders;
}

test('the next vault takes the place of the present one, which lies aside until it is forgotten', async () => {
  const folders = await twoVaults();
  expectValue(await folders.changeOver.takeOver());
  expect(await journalIn(folders)).toBe('new');
  expectValue(await folders.vault.append(journal, text('er')));
  expect(await journalIn(folders)).toBe('newer');
  expect(await readFile(join(folder, 'vault-old', journal), 'utf8')).toBe('old');

  expectValue(await folders.changeOver.forgetOld());
  expect(await there()).toEqual(['vault']);
  expect(await journalIn(start())).toBe('newer');
});

test('a second change follows the first, forgotten or not', async () => {
  const folders = await twoVaults();
  expectValue(await folders.changeOver.takeOver());
  await fill(folders.changeOver.next, 'newest');
  expectValue(await folders.changeOver.takeOver());
  expect(await journalIn(folders)).toBe('newest');
  expect(await readFile(join(folder, 'vault-old', journal), 'utf8')).toBe('new');
});

test.each(keyFiles)(
  'without %s, or with an empty one, the next vault is not finished and changes nothing',
  async (lacking) => {
    const folders = start();
    await fill(folders.vault, 'old');
    await fill(
      folders.changeOver.next,
      'new',
      keyFiles.filter((name) => name !== lacking),
    );
    const refusal = { ok: false, failure: { code: 'vault/unfinished' } };
    expect(await folders.changeOver.takeOver()).toEqual(refusal);
    expectValue(await folders.changeOver.next.replace(lacking, text('')));
    expect(await folders.changeOver.takeOver()).toEqual(refusal);
    expect(await journalIn(folders)).toBe('old');
  },
);

test('what was built so far can be thrown away, and building begins anew', async () => {
  const folders = await twoVaults();
  expectValue(await folders.changeOver.discardNext());
  expect(await there()).toEqual(['vault']);
  await fill(folders.changeOver.next, 'another');
  expectValue(await folders.changeOver.takeOver());
  expect(await journalIn(folders)).toBe('another');
});

test('on a computer without a vault the next one is the first', async () => {
  const folders = start();
  await fill(folders.changeOver.next, 'new');
  expectValue(await folders.changeOver.takeOver());
  expectValue(await folders.changeOver.forgetOld());
  expect([await journalIn(folders), await there()]).toEqual(['new', ['vault']]);
});

test('where no whole vault is in force, the one before is not forgotten', async () => {
  const folders = await twoVaults();
  expectValue(await folders.changeOver.takeOver());
  await rm(join(folder, 'vault', 'header-a.dcv'));
  expect(await folders.changeOver.forgetOld()).toEqual({ ok: false, failure: { code: 'vault/unfinished' } });
  expect(await there()).toEqual(['vault', 'vault-old']);
});

/** A disk that refuses one step, counted from the first of its kind. */
function refusingAt(step: number, refused: keyof FolderDisk): FolderDisk {
  let taken = 0;
  const orRefuse = async (what: keyof FolderDisk, run: () => Promise<void>): Promise<void> => {
    if (what === refused) taken += 1;
    if (what === refused && taken === step) throw new Error('the disk refuses');
    await run();
  };
  return {
    rename: (from, to) => orRefuse('rename', () => rename(from, to)),
    sync: (path) => orRefuse('sync', () => syncFolder(path)),
  };
}

describe('where the disk refuses', () => {
  test.each([
    [1, 'rename'],
    [2, 'rename'],
    [1, 'sync'],
  ] as const)('step %d of %s, the change has failed and nothing has changed', async (step, what) => {
    const folders = await twoVaults(refusingAt(step, what));
    expect((await folders.changeOver.takeOver()).ok).toBe(false);
    expect([await journalIn(folders), await there()]).toEqual(['old', ['vault', 'vault-next']]);
    expectValue(await folders.changeOver.takeOver());
    expect(await journalIn(folders)).toBe('new');
  });

  test('the folder once all is changed, it is changed, and the one before is forgotten only when it is on the disk', async () => {
    let isRefusing = false;
    const refusing: FolderDisk = {
      rename: async (from, to) => {
        await rename(from, to);
        isRefusing = to.endsWith('vault');
      },
      sync: (path) => (isRefusing ? Promise.reject(new Error('the disk refuses')) : syncFolder(path)),
    };
    const folders = await twoVaults(refusing);
    expectValue(await folders.changeOver.takeOver());
    expect(await journalIn(folders)).toBe('new');
    expect((await folders.changeOver.forgetOld()).ok).toBe(false);
    expect(await readFile(join(folder, 'vault-old', journal), 'utf8')).toBe('old');
    isRefusing = false;
    expectValue(await folders.changeOver.forgetOld());
    expect(await there()).toEqual(['vault']);
  });
});

describe('at the start after a break', () => {
  test('while the next vault was built, the present one is in force and the other goes', async () => {
    await twoVaults();
    const folders = start();
    expect([await journalIn(folders), await there(), folders.isCleared()]).toEqual(['old', ['vault'], false]);
  });

  test('between the two steps of the change, it is ended', async () => {
    await twoVaults();
    await rename(join(folder, 'vault'), join(folder, 'vault-old'));
    const folders = start();
    expect([await journalIn(folders), await there(), folders.isCleared()]).toEqual([
      'new',
      ['vault', 'vault-old'],
      true,
    ]);
  });

  test('after an older version has made an empty folder between the two steps, too', async () => {
    await twoVaults();
    await rename(join(folder, 'vault'), join(folder, 'vault-old'));
    await mkdir(join(folder, 'vault'));
    expect(await journalIn(start())).toBe('new');
  });

  test('with the next vault gone between the two steps, the one before is in force again', async () => {
    await twoVaults();
    await rename(join(folder, 'vault'), join(folder, 'vault-old'));
    await rm(join(folder, 'vault-next', 'header-a.dcv'));
    const folders = start();
    expect([await journalIn(folders), await there()]).toEqual(['old', ['vault']]);
  });

  test('before the one before was forgotten, the new one is in force and the other still aside', async () => {
    const before = await twoVaults();
    expectValue(await before.changeOver.takeOver());
    const folders = start();
    expect([await journalIn(folders), await there(), folders.isCleared()]).toEqual([
      'new',
      ['vault', 'vault-old'],
      true,
    ]);
    expectValue(await folders.changeOver.forgetOld());
    expect(await there()).toEqual(['vault']);
  });

  test('on a computer without a vault, what was built so far goes', async () => {
    const before = start();
    await fill(before.changeOver.next, 'new');
    await rm(join(folder, 'vault'), { recursive: true, force: true });
    const folders = start();
    expect(expectValue(await folders.vault.list())).toEqual([]);
    expect(await there()).not.toContain('vault-next');
  });

  test('something else in the folder of the next vault keeps nothing shut', async () => {
    await twoVaults();
    await mkdir(join(folder, 'vault-next', 'a folder'));
    const folders = start();
    expect(await journalIn(folders)).toBe('old');
    expect((await folders.changeOver.discardNext()).ok).toBe(false);
  });
});

test('what is forgotten is written over, not only removed', async () => {
  const folders = await twoVaults();
  expectValue(await folders.changeOver.takeOver());
  const stillOpen = await open(join(folder, 'vault-old', 'header-a.dcv'), 'r');
  try {
    expectValue(await folders.changeOver.forgetOld());
    expect(await stillOpen.readFile('utf8')).not.toContain('old');
  } finally {
    await stillOpen.close();
  }
});
