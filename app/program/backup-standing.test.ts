import { expect, test } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aMachine, startProgram, stick } from '../../test/builders/a-machine';
import { aPause } from '../../test/builders/a-pause';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { newRecoveryKey } from '../vault/secrets/recovery-key';
import { createBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** A vault with a case book and a backup of it that its recovery key opens, and a clock that stands until it is moved. */
async function aBackedUpVault() {
  let now = Date.UTC(2014, 2, 1, 9);
  const parts = { clock: { now: () => (now += 1) }, later: aPause().later };
  const machine = aMachine();
  const { program } = startProgram(machine, parts);
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  await value(program.proveRecoveryKey(recoveryKey.join(' ')));
  const { id } = (await value(createBook(program, { title: 'A', subjectKind: 'person' }))).book;
  await value(program.changeBackupPlan({ place: stick }));
  await value(program.makeBackup());
  const pass = (span: number) => {
    now += span;
  };
  const afterLock = async () => {
    const again = startProgram(machine, parts).program;
    await value(again.unlock(withPassphrase));
    return { program: again, standing: () => standingOf(again) };
  };
  return { program, id, pass, standing: () => standingOf(program), afterLock };
}

async function standingOf(program: VaultApi) {
  const { isChanged, isDue, isDueOnReturn, isForOldKey } = await value(program.backupState());
  return { isChanged, isDue, isDueOnReturn, isForOldKey };
}

const calm = { isChanged: false, isDue: false, isDueOnReturn: false, isForOldKey: false };

test('what is half-typed counts as saved since, in case books and in registers', async () => {
  const { program, id, pass, standing } = await aBackedUpVault();
  pass(2 * day);
  expect(await standing()).toEqual(calm);
  await value(program.keepDrafts(id, { 'parties/name': 'half a na' }));
  expect(await standing()).toEqual({ ...calm, isChanged: true, isDue: true, isDueOnReturn: true });
  await value(program.makeBackup());
  expect(await standing()).toEqual(calm);
  await value(program.keepDrafts('registers', { 'new/bodies/b': { city: 'Алматы' } }));
  expect((await standing()).isChanged).toBe(true);
  await value(program.makeBackup());
  expect(await standing()).toEqual(calm);
  await value(program.keepDrafts(id, {}));
  expect((await standing()).isChanged).toBe(true);
});

test('a vault in which something is half-typed and nothing else has no backup yet', async () => {
  const { program } = startProgram(aMachine());
  await value(program.createVault(testPassphrase));
  expect((await value(program.backupState())).isDue).toBe(false);
  await value(program.keepDrafts('registers', { 'new/bodies/b': { city: 'Алматы' } }));
  expect((await value(program.backupState())).isDue).toBe(true);
});

test('a case book that was erased is a change', async () => {
  const { program, id, standing } = await aBackedUpVault();
  await value(program.eraseCaseBooks([id]));
  expect((await standing()).isChanged).toBe(true);
});

test('how the vault is kept is nothing that was changed', async () => {
  const { program, standing } = await aBackedUpVault();
  await value(program.changeBackupPlan({ isAutomatic: true, placeName: 'My stick' }));
  expect(await standing()).toEqual(calm);
});

test('a change counts where the clock was set back', async () => {
  const { program, id, pass, standing } = await aBackedUpVault();
  pass(-60 * minute);
  await value(program.change(id, [{ op: 'set-own', field: 'note', value: 'earlier by the clock' }]));
  expect((await standing()).isChanged).toBe(true);
});

test('a change before a lock counts, though the clock once stood in the future', async () => {
  const { program, id, pass, afterLock } = await aBackedUpVault();
  const note = (text: string, within: VaultApi) =>
    value(within.change(id, [{ op: 'set-own', field: 'note', value: text }]));
  pass(365 * day);
  await note('written a year too early', program);
  pass(-365 * day);
  await note('the clock is put right', program);
  const second = await afterLock();
  await value(second.program.makeBackup());
  expect(await second.standing()).toEqual(calm);

  pass(2 * day);
  await note('work that no backup holds', second.program);
  const third = await afterLock();
  expect(await third.standing()).toEqual({ ...calm, isChanged: true, isDue: true, isDueOnReturn: true });
});

test('where the place comes back ten minutes are enough', async () => {
  const { program, id, pass, standing } = await aBackedUpVault();
  pass(11 * minute);
  expect(await standing()).toEqual(calm);
  await value(program.change(id, [{ op: 'set-own', field: 'note', value: 'more' }]));
  expect(await standing()).toEqual({ ...calm, isChanged: true, isDueOnReturn: true });
  await value(program.makeBackup());
  pass(minute);
  await value(program.change(id, [{ op: 'set-own', field: 'note', value: 'and more' }]));
  expect(await standing()).toEqual({ ...calm, isChanged: true });
});

test.each([
  ['another recovery key', 'change'],
  ['everything made new', 'renew'],
] as const)('%s makes a backup due, also once the older ones are destroyed', { timeout: 60_000 }, async (_, how) => {
  const { program, standing } = await aBackedUpVault();
  const words = newRecoveryKey().join(' ');
  if (how === 'change') await value(program.changeRecoveryKey(withPassphrase, words));
  else await value(program.renewVault(withPassphrase, 'seven other words that nobody has seen before', words));
  expect(await standing()).toMatchObject({ isDue: true, isForOldKey: true });
  const { olderMayBeReadSince = '' } = await value(program.backupState());
  await value(program.olderBackupsAreDestroyed(olderMayBeReadSince));
  expect(await standing()).toMatchObject({ isDue: true, isForOldKey: true });
  await value(program.makeBackup());
  expect(await standing()).toEqual(calm);
});

test('a backup that a passphrase opens goes on opening after another recovery key', async () => {
  const { program, standing } = await aBackedUpVault();
  await value(program.makeBackup({ kind: 'passphrase', text: 'of the backup' }));
  await value(program.changeRecoveryKey(withPassphrase, newRecoveryKey().join(' ')));
  expect(await standing()).toMatchObject({ isDue: false, isForOldKey: false });
});
