import { expect, test } from 'vitest';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import { expectValue } from '#shared/result';
import { fenceVaultFiles } from './vault-fence';

const bytes = new Uint8Array([1]);
const refusal = { ok: false, failure: { code: 'contract/bad-input' } };
const keyFiles = ['header-a.dcv', 'header-b.dcv', 'keyring-a.dck', 'keyring-b.dck'] as const;
const growing = ['journal-00000001.log', 'snapshot-00000002.dcs'] as const;

test.each(keyFiles)('%s of an earlier run is never removed, also after it was replaced', async (name) => {
  const files = inMemoryVaultFiles();
  expectValue(await files.replace(name, bytes));
  const fenced = fenceVaultFiles(files);
  expect(await fenced.remove(name)).toEqual(refusal);
  expectValue(await fenced.replace(name, bytes));
  expect(await fenced.remove(name)).toEqual(refusal);
  expect(expectValue(await files.read(name))).toEqual(bytes);
});

test.each(keyFiles)('%s that was made in this run can be taken back until something was written', async (name) => {
  const fenced = fenceVaultFiles(inMemoryVaultFiles());
  expectValue(await fenced.replace(name, bytes));
  expectValue(await fenced.remove(name));
  expectValue(await fenced.replace(name, bytes));
  expectValue(await fenced.append('journal-00000001.log', bytes));
  expect(await fenced.remove(name)).toEqual(refusal);
});

test.each(growing)('%s grows and goes, and is never replaced', async (name) => {
  const fenced = fenceVaultFiles(inMemoryVaultFiles());
  expectValue(await fenced.append(name, bytes));
  expect(await fenced.replace(name, bytes)).toEqual(refusal);
  expectValue(await fenced.remove(name));
});

test.each(keyFiles)('%s does not grow', async (name) => {
  expect(await fenceVaultFiles(inMemoryVaultFiles()).append(name, bytes)).toEqual(refusal);
});
