import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import type { BackupLock } from '#shared/contract/backup-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aVaultWithBackups } from '../../test/builders/a-backed-up-vault';
import { withPassphrase } from '../../test/builders/a-vault';
import { newRecoveryKey } from '../vault/secrets/recovery-key';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const typed = { kind: 'passphrase', text: 'of this backup alone' } as const;

async function makeBackups(program: VaultApi, locks: readonly (BackupLock | undefined)[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const lock of locks) names.push((await value(program.makeBackup(lock))).name);
  return names;
}

test('a second backup of a day takes the place of the first one that opens with the same', async () => {
  const { program, folder } = await aVaultWithBackups();
  const [, second = ''] = await makeBackups(program, [undefined, undefined]);
  expect([...folder.keys()]).toEqual([second]);
});

test('a backup with a passphrase of its own removes none, and none removes it', { timeout: 60_000 }, async () => {
  const { program, folder } = await aVaultWithBackups();
  const [key = '', first = '', second = ''] = await makeBackups(program, [undefined, typed, typed]);
  expect([...folder.keys()]).toEqual([key, first, second]);
  const [again = ''] = await makeBackups(program, [undefined]);
  expect([...folder.keys()]).toEqual([first, second, again]);
});

test('a backup that others can open too, or that another key opens, removes none', async () => {
  const { program, folder } = await aVaultWithBackups();
  const alone = await makeBackups(program, [undefined]);
  const recipient = await identityToRecipient(await generateX25519Identity());
  await value(program.changeBackupPlan({ recipients: [{ name: 'The office', recipient }] }));
  const both = await makeBackups(program, [undefined]);
  await value(program.changeRecoveryKey(withPassphrase, newRecoveryKey().join(' ')));
  const fresh = await makeBackups(program, [undefined]);
  expect([...folder.keys()]).toEqual([...alone, ...both, ...fresh]);
});

test('a file that was cut neither goes nor makes another one of its day go', async () => {
  const { program, folder, clock } = await aVaultWithBackups();
  const [good = ''] = await makeBackups(program, [undefined]);
  const whole = folder.get(good) ?? new Uint8Array();
  folder.delete(good);
  const [cut = ''] = await makeBackups(program, [undefined]);
  folder.set(good, whole);
  folder.set(cut, new Uint8Array());
  clock.passDay();
  const [next = ''] = await makeBackups(program, [undefined]);
  expect([...folder.keys()].sort()).toEqual([good, cut, next]);
});

test('a file that the vault does not know neither goes nor makes another one of its day go', async () => {
  const { program, folder, clock } = await aVaultWithBackups();
  const [good = ''] = await makeBackups(program, [undefined]);
  const unknown = good.replace(/-\d{6}\.age$/u, '-235959.age');
  folder.set(unknown, new Uint8Array([1, 2, 3]));
  clock.passDay();
  const [next = ''] = await makeBackups(program, [undefined]);
  expect([...folder.keys()].sort()).toEqual([good, unknown, next]);
});

test('older ones are not removed for a newer one that was cut', async () => {
  const { program, folder } = await aVaultWithBackups();
  const [old = ''] = await makeBackups(program, [undefined]);
  await value(program.changeRecoveryKey(withPassphrase, newRecoveryKey().join(' ')));
  const [fresh = ''] = await makeBackups(program, [undefined]);
  const whole = folder.get(fresh) ?? new Uint8Array();
  folder.set(fresh, whole.slice(0, 100));
  await value(program.removeOlderBackups());
  expect([...folder.keys()]).toEqual([old, fresh]);
  folder.set(fresh, whole);
  await value(program.removeOlderBackups());
  expect([...folder.keys()]).toEqual([fresh]);
});
