import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataSizes } from './data-size';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-sizes-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('vault, safety copies and the rest are measured apart', async () => {
  await mkdir(join(folder, 'vault'));
  await mkdir(join(folder, 'safety'));
  await mkdir(join(folder, 'Partitions/casebook'), { recursive: true });
  await writeFile(join(folder, 'vault/journal-00000001.log'), new Uint8Array(300));
  await writeFile(join(folder, 'vault/header-a.dcv'), new Uint8Array(40));
  await writeFile(join(folder, 'safety/copy'), new Uint8Array(1000));
  await writeFile(join(folder, 'Partitions/casebook/database'), new Uint8Array(7));
  await writeFile(join(folder, 'vaulted'), new Uint8Array(2));
  expect(await dataSizes(folder)).toEqual({ vault: 340, safety: 1000, other: 9 });
});

test('an empty folder takes nothing', async () => {
  expect(await dataSizes(folder)).toEqual({ vault: 0, safety: 0, other: 0 });
});
