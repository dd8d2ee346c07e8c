import { link, mkdir, mkdtemp, open, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { overwriteAndUnlink, overwritingOld } from './overwriting';
import { openVaultFiles } from '../vault/vault-files';

const name = 'keyring-a.dck';
const secret = new TextEncoder().encode('a wrapped key '.repeat(100_000));
const fresh = new TextEncoder().encode('fresh');

let folder = '';
let watched: FileHandle | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
});
afterEach(async () => {
  await watched?.close();
  watched = undefined;
  await rm(folder, { recursive: true });
});

/** Keeps a file open, so that its bytes can still be read when it has no name any more. */
async function watch(path: string): Promise<() => Promise<Uint8Array>> {
  const file = await open(path, 'r');
  watched = file;
  return async () => {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size);
    await file.read(bytes, 0, size, 0);
    return bytes;
  };
}

/** How many of the bytes are still what they were; of random ones, one in 256 is by chance. */
function kept(bytes: Uint8Array): number {
  return bytes.filter((byte, at) => byte === secret[at]).length / secret.length;
}

async function aVaultFolder(): Promise<ReturnType<typeof openVaultFiles>> {
  const files = openVaultFiles(folder);
  expectValue(await files.replace(name, secret));
  return files;
}

describe('the blocks of a file of the vault', () => {
  test('hold noise when another file has taken its place', async () => {
    const files = await aVaultFolder();
    const old = await watch(join(folder, name));
    expectValue(await files.replace(name, fresh));

    expect(await readFile(join(folder, name))).toEqual(Buffer.from(fresh));
    expect(kept(await old())).toBeLessThan(0.01);
    expect(await readdir(folder)).toEqual([name]);
  });

  test('hold noise when it was removed', async () => {
    const files = await aVaultFolder();
    expectValue(await files.append('journal-00000001.log', secret));
    const old = await watch(join(folder, 'journal-00000001.log'));
    expectValue(await files.remove('journal-00000001.log'));

    expect(kept(await old())).toBeLessThan(0.01);
    expect(await readdir(folder)).toEqual([name]);
  });

  test('hold noise when the program was ended before it came to that', async () => {
    await aVaultFolder();
    const left = join(folder, `.${name}.0123456789ab.tmp`);
    await writeFile(left, secret);
    const old = await watch(left);
    expectValue(await openVaultFiles(folder).list());
    expectValue(await openVaultFiles(folder).replace(name, fresh));

    expect(kept(await old())).toBeLessThan(0.01);
    expect(await readdir(folder)).toEqual([name]);
  });
});

test('a file that a break has left with two names, because its place was not taken yet, stays whole', async () => {
  const files = await aVaultFolder();
  await files.close();
  await link(join(folder, name), join(folder, `.${name}.0123456789ab.tmp`));
  const after = openVaultFiles(folder);
  expectValue(await after.append('journal-00000001.log', fresh));

  expect(kept(expectValue(await after.read(name)) ?? fresh)).toBe(1);
  expect(await readdir(folder)).toEqual(['journal-00000001.log', name]);
});

test('a copy of the file that goes by a name of its own stays whole', async () => {
  const files = await aVaultFolder();
  await link(join(folder, name), join(folder, 'copy'));
  expectValue(await files.replace(name, fresh));
  expect(kept(await readFile(join(folder, 'copy')))).toBe(1);

  await link(join(folder, name), join(folder, 'second'));
  expectValue(await files.remove(name));
  expect(await readFile(join(folder, 'second'))).toEqual(Buffer.from(fresh));
});

test('a file stays as it is, with one name, when nothing took its place', async () => {
  await writeFile(join(folder, name), secret);
  const failed = { ok: false, failure: { code: 'storage/disk-full' } } as const;
  expect(await overwritingOld(join(folder, name), () => Promise.resolve(failed))).toBe(failed);

  expect(kept(await readFile(join(folder, name)))).toBe(1);
  expect((await stat(join(folder, name))).nlink).toBe(1);
  expect(await readdir(folder)).toEqual([name]);
});

test('an empty file is removed like any other', async () => {
  await writeFile(join(folder, 'empty'), '');
  await overwriteAndUnlink(join(folder, 'empty'));
  expect(await readdir(folder)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a link under a passing name goes, and what it leads to stays', async () => {
  const elsewhere = join(folder, 'elsewhere');
  await writeFile(elsewhere, secret);
  await symlink(elsewhere, join(folder, `.${name}.0123456789ab.tmp`));
  expectValue(await openVaultFiles(folder).replace(name, fresh));

  expect(kept(await readFile(elsewhere))).toBe(1);
  expect(await readdir(folder)).toEqual(['elsewhere', name]);
});

test('a folder under a passing name keeps nothing from being written', async () => {
  await mkdir(join(folder, `.${name}.0123456789ab.tmp`));
  expectValue(await openVaultFiles(folder).replace(name, fresh));
  expect(await readFile(join(folder, name))).toEqual(Buffer.from(fresh));
});
