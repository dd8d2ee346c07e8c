import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProfileProblem, isHeldByAnother } from './profile';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a folder that can be used is made and left empty', async () => {
  expect(findProfileProblem(join(folder, 'new/profile'))).toBeUndefined();
  expect(await readdir(join(folder, 'new/profile'))).toEqual([]);
});

test('a file in the place of the folder, or above it, is named as one', async () => {
  await writeFile(join(folder, 'profile'), '');
  for (const path of ['profile', 'profile/inside'])
    expect(findProfileProblem(join(folder, path))).toMatchObject({ reason: 'profile.reason.not-a-folder' });
});

test('a disk where nothing can be made says its code', () => {
  expect(findProfileProblem('/proc/no/such/profile')).toMatchObject({ code: 'ENOENT' });
});

test('only a lock that is there is held by another program', async () => {
  expect(isHeldByAnother(folder)).toBe(false);
  await symlink('host-4711', join(folder, 'SingletonLock'));
  expect(isHeldByAnother(folder)).toBe(true);
});
