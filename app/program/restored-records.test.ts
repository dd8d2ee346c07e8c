import { expect, test } from 'vitest';
import type { BackupKey } from '#shared/contract/backup-api';
import { expectValue, type Result } from '#shared/result';
import { aClockOfMinutes, aVaultWithBackups } from '../../test/builders/a-backed-up-vault';
import { aMachine, startProgram, stick } from '../../test/builders/a-machine';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { removeJournal, removeRecords } from '../../test/builders/stores/lost-records';
import { newRecoveryKey } from '../vault/secrets/recovery-key';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const typed = { kind: 'passphrase', text: 'of this backup alone' } as const;

/** Restores a backup of the stick on another machine that has the same stick, and chooses that for its backups. */
async function restored(
  { places }: ReturnType<typeof aMachine>,
  name: string,
  key: BackupKey,
  clock = aClockOfMinutes(),
) {
  const machine = aMachine(places.contents);
  const { program } = startProgram(machine, { clock });
  const preview = await value(program.previewBackup(await value(machine.places.open(stick, name)), key));
  await value(program.restoreVault(preview.token, testPassphrase));
  const unplugged = await value(program.backupState());
  await value(program.changeBackupPlan({ place: stick, placeName: 'My stick' }));
  return { machine, program, unplugged };
}

const namesIn = ({ places }: { readonly places: { readonly contents: Map<string, Map<string, unknown>> } }) =>
  [...(places.contents.get(stick)?.keys() ?? [])].sort();

test('the last backup of a restored vault is the one that it was restored from', { timeout: 60_000 }, async () => {
  const { clock, machine, program, key } = await aVaultWithBackups(['A', 'B']);
  const gone = await value(program.makeBackup(typed));
  const from = await value(program.makeBackup());
  machine.places.contents.get(stick)?.delete(gone.name);
  const { unplugged, program: there } = await restored(machine, from.name, key, clock);
  expect(unplugged.last).toMatchObject({ name: from.name, madeAt: from.madeAt, caseBooks: 2, bytes: from.bytes });
  expect((unplugged.last?.testedAt ?? '') > from.testedAt).toBe(true);

  const { last, missing, noted } = await value(there.backupState());
  expect([last?.name, missing]).toEqual([from.name, undefined]);
  expect(noted.at(-1)?.opensWith).toEqual({ recovery: 'in-force', others: 0 });
});

test('an earlier backup that is not there any more is never the last one', { timeout: 60_000 }, async () => {
  const { clock, machine, program, key } = await aVaultWithBackups(['A', 'B']);
  await value(program.makeBackup(typed));
  const from = await value(program.makeBackup());
  const { machine: other, program: there } = await restored(machine, from.name, key, clock);
  other.places.contents.get(stick)?.clear();
  expect((await value(there.backupState())).last?.name).toBe(from.name);
});

test('backups of before are of this vault, also after a second restore, and rotate with its own', async () => {
  const { clock, machine, program, key } = await aVaultWithBackups(['A', 'B']);
  const first = await value(program.makeBackup());
  clock.passDay();
  const second = await value(program.makeBackup());
  const once = await restored(machine, second.name, key, clock);
  const third = await value(once.program.makeBackup());
  expect(namesIn(once.machine)).toEqual([first.name, third.name].sort());
  const twice = await restored(once.machine, third.name, key, clock);
  const fourth = await value(twice.program.makeBackup());
  expect(namesIn(twice.machine)).toEqual([first.name, fourth.name].sort());
  const { vaults } = await value(twice.program.backupState());
  expect(vaults.map((vault) => vault.length)).toEqual([8, 8, 8]);
  for (const { name } of [first, third, fourth]) expect(vaults).toContain(name.slice(7, 15));
});

test('after a restore and a new recovery key no backup of before stands for the newer one that must be there', async () => {
  const { clock, machine, program, key } = await aVaultWithBackups(['A', 'B']);
  const from = await value(program.makeBackup());
  const { machine: other, program: there } = await restored(machine, from.name, key, clock);
  const own = await value(there.makeBackup(typed));
  await value(there.changeRecoveryKey(withPassphrase, newRecoveryKey().join(' ')));
  await value(there.removeOlderBackups());
  expect(namesIn(other)).toEqual([from.name, own.name].sort());
});

test(
  'nothing takes the place of what was there before an incomplete one was restored',
  { timeout: 60_000 },
  async () => {
    const { clock, machine, program, opened, key } = await aVaultWithBackups(['A', 'B']);
    const whole = await value(program.makeBackup());
    const [book] = await value(program.listCaseBooks());
    if (book === undefined) throw new Error('no case book');
    await value(program.keepDrafts(book.id, { 'parties/name': 'half a na' }));
    await value(opened().settle());
    const { program: again } = startProgram(machine, { clock });
    await value(again.unlock(withPassphrase));
    removeJournal(machine.stores);
    await removeRecords(machine.stores, (records) => records.filter(({ kind }) => kind === 'draft'));
    const incomplete = await value(again.makeBackup());
    expect(incomplete.lost).toBe(1);
    const other = await restored(machine, incomplete.name, key, clock);
    const made = await value(other.program.makeBackup());
    expect(namesIn(other.machine)).toEqual([whole.name, incomplete.name, made.name].sort());
  },
);
