import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import type { VaultFiles } from '#app/ports/vault-files';
import { expectValue } from '#shared/result';
import { openVaultFiles } from '../../electron/main/vault/vault-files';

const opened: ReturnType<typeof openVaultFiles>[] = [];

function inFolder(...path: string[]): VaultFiles {
  const files = openVaultFiles(join(folder, ...path));
  opened.push(files);
  return files;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
});
afterEach(async () => {
  for (const files of opened.splice(0)) await files.close();
  await rm(folder, { recursive: true });
});

const adapters: Readonly<Record<string, () => VaultFiles>> = {
  'in memory': inMemoryVaultFiles,
  'in a folder': () => inFolder('vault'),
};
const segment = 'journal-00000001.log';
const bytes = (...values: number[]) => new Uint8Array(values);

describe.each(Object.entries(adapters))('files of a vault %s', (_name, make) => {
  test('are none at first', async () => {
    const files = make();
    expect(expectValue(await files.list())).toEqual([]);
    expect(expectValue(await files.read('header-a.dcv'))).toBeUndefined();
  });

  test('hold what was put in the place of an earlier file', async () => {
    const files = make();
    expectValue(await files.replace('header-a.dcv', bytes(1, 2, 3)));
    expectValue(await files.replace('header-a.dcv', bytes(4)));

    expect(expectValue(await files.read('header-a.dcv'))).toEqual(bytes(4));
    expect(expectValue(await files.list())).toEqual([{ name: 'header-a.dcv', size: 1 }]);
  });

  test('grow by what is appended, to one file or to several in turn', async () => {
    const files = make();
    expectValue(await files.append(segment, bytes(1)));
    expectValue(await files.append('journal-00000002.log', bytes(7)));
    expectValue(await files.append(segment, bytes(2, 3)));

    expect(expectValue(await files.read(segment))).toEqual(bytes(1, 2, 3));
    expect(expectValue(await files.read('journal-00000002.log'))).toEqual(bytes(7));
  });

  test('are appended to in the order of the calls', async () => {
    const files = make();
    await Promise.all(Array.from({ length: 50 }, (_, index) => files.append(segment, bytes(index))));

    expect(expectValue(await files.read(segment))).toEqual(Uint8Array.from({ length: 50 }, (_, index) => index));
  });

  test('give a part, and less where the file ends', async () => {
    const files = make();
    expectValue(await files.append(segment, bytes(1, 2, 3, 4)));

    expect(expectValue(await files.read(segment, { from: 1, length: 2 }))).toEqual(bytes(2, 3));
    expect(expectValue(await files.read(segment, { from: 3, length: 9 }))).toEqual(bytes(4));
    expect(expectValue(await files.read(segment, { from: 9, length: 9 }))).toEqual(bytes());
  });

  test('are removed, begun anew, and removed without complaint when they are not there', async () => {
    const files = make();
    expectValue(await files.append(segment, bytes(1)));
    expectValue(await files.remove(segment));
    expectValue(await files.remove(segment));
    expectValue(await files.append(segment, bytes(2)));

    expect(expectValue(await files.read(segment))).toEqual(bytes(2));
  });
});

test('a folder is shared by whoever opens it next', async () => {
  const before = inFolder('vault');
  expectValue(await before.append(segment, bytes(1)));
  expectValue(await before.replace('keyring-a.dck', bytes(2)));

  const after = inFolder('vault');
  expectValue(await after.append(segment, bytes(3)));
  expect(expectValue(await after.read(segment))).toEqual(bytes(1, 3));
});

test('a folder shows only the files of a vault, and loses what an interrupted write has left in it', async () => {
  await writeFile(join(folder, '.header-a.dcv.0123456789ab.tmp'), 'x');
  await writeFile(join(folder, 'notes.txt'), 'x');
  const files = inFolder();

  expect(expectValue(await files.list())).toEqual([]);
  expect(await readdir(folder)).toEqual(['notes.txt']);
});

test.runIf(process.platform !== 'win32')('a folder and its files are for their owner alone', async () => {
  const files = inFolder('vault');
  expectValue(await files.append(segment, bytes(1)));
  expectValue(await files.replace('header-a.dcv', bytes(1)));

  const modes = [join(folder, 'vault'), join(folder, 'vault', segment), join(folder, 'vault', 'header-a.dcv')];
  const found = await Promise.all(modes.map(async (path) => (await stat(path)).mode & 0o777));
  expect(found).toEqual([0o700, 0o600, 0o600]);
});

test('a folder that cannot be made is a failure without a path in it', async () => {
  await writeFile(join(folder, 'file'), 'x');
  const files = inFolder('file', 'vault');

  const reason = process.platform === 'win32' ? 'ENOENT' : 'ENOTDIR';
  expect(await files.append(segment, bytes(1))).toEqual({
    ok: false,
    failure: { code: 'storage/not-written', reason },
  });
  expect(await files.list()).toEqual({ ok: false, failure: { code: 'storage/not-read', reason } });
});
