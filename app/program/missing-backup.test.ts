import { expect, test } from 'vitest';
import { expectValue, type Result } from '#shared/result';
import { aVaultWithBackups } from '../../test/builders/a-backed-up-vault';
import { stick } from '../../test/builders/a-machine';
import { withPassphrase } from '../../test/builders/a-vault';
import { newRecoveryKey } from '../vault/secrets/recovery-key';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const typed = { kind: 'passphrase', text: 'of this backup alone' } as const;

/** A vault with two backups of one day in the stick: the first with a passphrase, the last for the recovery key. */
async function aVaultWithTwoBackups() {
  const { machine, program, folder } = await aVaultWithBackups();
  const first = await value(program.makeBackup(typed));
  const last = await value(program.makeBackup());
  const state = () => value(program.backupState());
  const standing = async () => {
    const { last: newest, missing, isDue } = await state();
    return { newest: newest?.name, missing: missing?.is, isDue };
  };
  return { program, places: machine.places, folder, first, last, state, standing };
}

test('a last backup that somebody deleted is missed, and another one is due until it is made', async () => {
  const { program, folder, first, last, state, standing } = await aVaultWithTwoBackups();
  expect(await standing()).toEqual({ newest: last.name, missing: undefined, isDue: false });
  folder.delete(last.name);
  expect(await standing()).toEqual({ newest: first.name, missing: 'gone', isDue: true });
  expect((await state()).missing).toMatchObject({ madeAt: last.madeAt, placeName: 'My stick' });
  folder.delete(first.name);
  expect(await standing()).toEqual({ newest: undefined, missing: 'gone', isDue: true });
  const { name } = await value(program.makeBackup());
  expect(await standing()).toEqual({ newest: name, missing: undefined, isDue: false });
});

test('a last backup of another size is told of, and does not count', async () => {
  const { folder, first, last, standing } = await aVaultWithTwoBackups();
  folder.set(last.name, new Uint8Array());
  expect(await standing()).toEqual({ newest: first.name, missing: 'altered', isDue: true });
});

test('nothing is missed where an older one went, the folder is away, or another one was chosen', async () => {
  const { program, places, folder, first, last, standing } = await aVaultWithTwoBackups();
  const calm = { newest: last.name, missing: undefined, isDue: false };
  folder.delete(first.name);
  expect(await standing()).toEqual(calm);
  folder.delete(last.name);
  places.away.add(stick);
  expect(await standing()).toEqual(calm);
  places.away.clear();
  await value(program.changeBackupPlan({ place: 'another stick' }));
  expect(await standing()).toEqual(calm);
});

test('of each backup it is told what opens it', async () => {
  const { program, state } = await aVaultWithTwoBackups();
  const opens = async () => (await state()).noted.map(({ opensWith }) => opensWith);
  expect(await opens()).toEqual(['passphrase', { recovery: 'in-force', others: 0 }]);
  await value(program.changeRecoveryKey(withPassphrase, newRecoveryKey().join(' ')));
  expect(await opens()).toEqual(['passphrase', { recovery: 'earlier', others: 0 }]);
});
