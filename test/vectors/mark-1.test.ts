import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import type { VaultFileName } from '#app/ports/vault-files';
import { readMark } from '#app/vault/journal/end-mark';
import { openHeader } from '#app/vault/header/header';
import { expectValue } from '#shared/result';
import { testKdfPolicy } from '../builders/a-vault';

/** Both marks were written once, under the keys of the frozen vault, and stay as they are. */
const marks = join(import.meta.dirname, 'mark-1');
const vault = join(import.meta.dirname, 'vault-1');
const bytesOf = (...path: string[]) => new Uint8Array(readFileSync(join(...path)));
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));
const { passphrase } = z.object({ passphrase: z.string() }).parse(json(vault, 'expected.json'));
const expected = z.record(z.string(), z.unknown()).parse(json(marks, 'expected.json'));

test.each([
  [['mark-a.dcm', 'mark-b.dcm'], 'mark-a.dcm'],
  [['mark-b.dcm'], 'mark-b.dcm'],
] as const)('of the frozen marks %s the newest is read', async (names, newest) => {
  const contents = new Map<VaultFileName, Uint8Array<ArrayBuffer>>([['header-a.dcv', bytesOf(vault, 'header-a.dcv')]]);
  for (const name of names) contents.set(name, bytesOf(marks, name));
  const files = inMemoryVaultFiles(contents);
  const { keys } = expectValue(await openHeader(files, { kind: 'passphrase', text: passphrase }, testKdfPolicy));

  expect(contents.get(newest)).toHaveLength(69);
  expect(expectValue(await readMark(files, keys))).toEqual(expected[newest]);
});
