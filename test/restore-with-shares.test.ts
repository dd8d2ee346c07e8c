import { expect, test } from 'vitest';
import { expectValue, type Result } from '#shared/result';
import { backupKeyOf, isKeyTyped } from '../renderer/features/safekeeping/restore/typed-key';
import { aMachine, startProgram, stick } from './builders/a-machine';
import { testPassphrase } from './builders/a-vault';
import { createBook } from './builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

test('two shares of the recovery key open a backup on another computer', { timeout: 60_000 }, async () => {
  const machine = aMachine();
  const { program } = startProgram(machine);
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  await value(program.proveRecoveryKey(recoveryKey.join(' ')));
  await value(createBook(program, { title: 'A', subjectKind: 'person' }));
  await value(program.changeBackupPlan({ place: stick, placeName: 'My stick' }));
  const { name } = await value(program.makeBackup());
  const [one = '', , three = ''] = (await value(program.shareRecoveryKey(recoveryKey.join(' ')))).map(({ words }) =>
    words.join(' '),
  );

  const other = aMachine(machine.places.contents);
  const there = startProgram(other).program;
  const file = await value(other.places.open(stick, name));
  expect(isKeyTyped({ way: 'shares', one, other: ' ' })).toBe(false);
  expect(await backupKeyOf({ way: 'shares', one, other: one }, there)).toEqual({
    ok: false,
    failure: { code: 'vault/same-share' },
  });
  const key = await value(backupKeyOf({ way: 'shares', one: three, other: one }, there));
  const { token } = await value(there.previewBackup(file, key));
  // The recovery key that the shares give opens the restored vault: there is no new one.
  expect(await value(there.restoreVault(token, testPassphrase))).toEqual({});
  expect((await value(there.listCaseBooks())).map(({ title }) => title)).toEqual(['A']);
});
