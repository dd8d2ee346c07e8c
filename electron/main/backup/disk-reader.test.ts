import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDiskReader } from './disk-reader';

/** A little over two blocks, so that parts cross from one to the next. */
const size = 2 * 1024 * 1024 + 777;
const whole = new Uint8Array(size).map((_, at) => (at * 31 + (at >> 12)) & 0xff);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  await writeFile(join(folder, 'file'), whole);
  await writeFile(join(folder, 'empty'), '');
  await symlink(join(folder, 'file'), join(folder, 'link'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('every part is what lies there', async () => {
  const reader = await openDiskReader(join(folder, 'file'));
  expect(reader.size).toBe(size);
  const near = fc
    .constantFrom(0, 4096, 1024 * 1024, 2 * 1024 * 1024, size)
    .chain((edge) => fc.integer({ min: Math.max(0, edge - 50), max: edge + 50 }));
  await fc.assert(
    fc.asyncProperty(near, fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constant(size)), async (from, length) => {
      expect(Buffer.compare(await reader.read(from, length), whole.subarray(from, from + length))).toBe(0);
    }),
    { numRuns: 30 },
  );
  await reader.close();
});

test('an empty file is empty', async () => {
  const reader = await openDiskReader(join(folder, 'empty'));
  expect(await reader.read(0, 10)).toEqual(new Uint8Array());
  await reader.close();
});

test.each([
  ['a folder', '.', 'EISDIR'],
  ['a link', 'link', 'ELOOP'],
  ['nothing', 'missing', 'ENOENT'],
])('%s is not read', async (_what, name, code) => {
  await expect(openDiskReader(join(folder, name))).rejects.toMatchObject({ code });
});
