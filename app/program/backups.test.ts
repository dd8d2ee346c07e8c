import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import type { BackupKey } from '#shared/contract/backup-api';
import { isOlderBackup } from '#shared/contract/older-backups';
import { expectValue, type Result } from '#shared/result';
import { aFilledMachine, aVaultWithBackups, allHeads, backupIn } from '../../test/builders/a-backed-up-vault';
import { aMachine, startProgram, stick } from '../../test/builders/a-machine';
import { aProgram } from '../../test/builders/a-program';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import type { BackupPlaces } from '../ports/backup-places';
import { inMemoryBackupPlaces } from '../ports/in-memory-backup-places';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { newRecoveryKey } from '../vault/secrets/recovery-key';
import { createBook, openBook, undoIn } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const backupPassphrase = 'another one that nobody knows';
const byPassphrase = { kind: 'passphrase', text: backupPassphrase } as const;

/** Starts on another machine with the same stick, and looks into the backup there. */
async function onAnotherMachine(machine: ReturnType<typeof aMachine>, name: string, key: BackupKey) {
  const other = aMachine(machine.places.contents);
  const started = startProgram(other);
  const preview = await value(started.program.previewBackup(await backupIn(other.places, name), key));
  return { ...started, machine: other, preview };
}

describe('a backup', () => {
  test('goes to another machine, and everything is there with its history', { timeout: 60_000 }, async () => {
    const { machine, program, opened, id, words } = await aFilledMachine();
    const made = await value(program.makeBackup());
    const cards = await value(program.listCaseBooks());
    expect(made).toMatchObject({ caseBooks: cards.length, placeName: 'My stick' });
    expect(made.lost).toBeUndefined();

    const key = { kind: 'recovery-key', text: words } as const;
    const other = await onAnotherMachine(machine, made.name, key);
    expect(other.preview.caseBooks.map(({ title, here }) => [title, here])).toEqual(
      cards.map(({ title }) => [title, 'absent']),
    );
    expect([other.preview.records, other.preview.unknown, other.preview.lost]).toEqual([made.records, 0, 0]);
    expect(await value(other.program.restoreVault(other.preview.token, testPassphrase))).toEqual({});

    expect(await allHeads(other.opened())).toEqual(await allHeads(opened()));
    expect(await value(other.program.listCaseBooks())).toEqual(cards);
    expect(await value(other.program.drafts(id))).toEqual({ 'parties/name': 'half a na' });
    expect(await value(other.program.exportCaseBooks())).toEqual(await value(program.exportCaseBooks()));
    expect((await value(undoIn(other.program, id))).book.note).toBeUndefined();
    const again = startProgram(other.machine).program;
    expect((await again.unlock(key)).ok).toBe(true);
    const state = await value(again.backupState());
    expect(state.plan.place).toBeUndefined();
    expect(state.plan.recoveryRecipient).toBe((await value(program.backupState())).plan.recoveryRecipient);
  });

  test('that a passphrase opens gives the restored vault a recovery key of its own', { timeout: 60_000 }, async () => {
    const { machine, program } = await aFilledMachine();
    const { name } = await value(program.makeBackup(byPassphrase));
    const other = await onAnotherMachine(machine, name, byPassphrase);
    expect(await other.program.restoreVault(other.preview.token, 'weak')).toEqual({
      ok: false,
      failure: { code: 'vault/weak-passphrase' },
    });
    expect(await value(other.program.status())).toBe('none');
    const { recoveryKey } = await value(other.program.restoreVault(other.preview.token, testPassphrase));
    expect(recoveryKey).toHaveLength(24);
    const unproved = await value(other.program.backupState());
    expect([unproved.plan.recoveryRecipient, unproved.recoveryProvedAt]).toEqual([undefined, undefined]);
    const again = startProgram(other.machine).program;
    expect((await again.unlock({ kind: 'recovery-key', text: recoveryKey?.join(' ') ?? '' })).ok).toBe(true);
  });

  test('needs a place and a lock, and leaves nothing where it has none', async () => {
    const backupPlaces = inMemoryBackupPlaces();
    const program = await aProgram(inMemoryBookStore(), { backupPlaces });
    expect(await program.makeBackup(byPassphrase)).toEqual({ ok: false, failure: { code: 'backup/no-place' } });
    await value(program.changeBackupPlan({ place: stick }));
    expect(await program.makeBackup()).toEqual({ ok: false, failure: { code: 'backup/no-lock' } });
    expect(backupPlaces.contents.get(stick)?.size ?? 0).toBe(0);
  });

  test('goes to another place for once, and the later ones where they went before', { timeout: 60_000 }, async () => {
    const { machine, program } = await aFilledMachine();
    const other = { place: 'other', placeName: 'Another stick' };
    const made = await value(program.makeBackup(undefined, other));
    expect(made.placeName).toBe('Another stick');
    expect([...(machine.places.contents.get('other')?.keys() ?? [])]).toEqual([made.name]);
    expect((await value(program.backupState())).plan).toMatchObject({ place: stick, placeName: 'My stick' });
    expect((await value(program.makeBackup())).placeName).toBe('My stick');
  });

  test('is not shut for a recovery key that nobody has shown to have', async () => {
    const { program } = startProgram(aMachine());
    const { recoveryKey } = await value(program.createVault(testPassphrase));
    await value(program.changeBackupPlan({ place: stick }));
    expect(await program.makeBackup()).toEqual({ ok: false, failure: { code: 'backup/no-lock' } });
    expect((await value(program.secretsState())).isProofDue).toBe(true);
    await value(program.proveRecoveryKey(recoveryKey.join(' ')));
    expect((await value(program.backupState())).recoveryProvedAt).toBeDefined();
    expect((await program.makeBackup()).ok).toBe(true);
  });

  test('is made to its end before everything is set back', { timeout: 60_000 }, async () => {
    const { program, id } = await aFilledMachine();
    const copy = (await value(program.safetyCopies()))[0]?.name ?? '';
    const [made, back] = await Promise.all([program.makeBackup(), program.goBackTo(copy)]);
    expect(back.ok).toBe(true);
    expect((await value(program.backupState())).last).toEqual(expectValue(made));
    expect((await openBook(program, id)).ok).toBe(false);
  });

  test(
    'is made to its end before the recovery key changes, and is then known to open with the old one',
    { timeout: 60_000 },
    async () => {
      const { program } = await aFilledMachine();
      const fresh = newRecoveryKey().join(' ');
      const [made, changed] = await Promise.all([
        program.makeBackup(),
        program.changeRecoveryKey(withPassphrase, fresh),
      ]);
      expect([made.ok, changed.ok]).toEqual([true, true]);
      const { last, olderMayBeReadSince = '' } = await value(program.backupState());
      expect(last).toEqual(expectValue(made));
      expect(olderMayBeReadSince >= expectValue(made).madeAt).toBe(true);
    },
  );

  test('that an old key opens is removed on demand, and warned of until all are destroyed', async () => {
    const { program, folder } = await aVaultWithBackups();
    const old = (await value(program.makeBackup())).name;
    const foreign = old.replace(/-[0-9a-f]{8}-/u, '-00000000-');
    folder.set(foreign, new Uint8Array([1]));
    await value(program.changeRecoveryKey(withPassphrase, newRecoveryKey().join(' ')));
    const { olderMayBeReadSince: since = '', vaults } = await value(program.backupState());
    expect([isOlderBackup(old, vaults, since), isOlderBackup(foreign, vaults, since)]).toEqual([true, false]);

    await value(program.removeOlderBackups());
    expect([...folder.keys()]).toContain(old);
    const { name } = await value(program.makeBackup());
    await value(program.removeOlderBackups());
    expect([...folder.keys()].sort()).toEqual([foreign, name].sort());

    expect((await value(program.olderBackupsAreDestroyed('2014-01-01T00:00:00.000Z'))).olderMayBeReadSince).toBe(since);
    expect((await value(program.olderBackupsAreDestroyed(since))).olderMayBeReadSince).toBeUndefined();
    expect((await value(program.secretsState())).olderMayBeReadSince).toBeUndefined();
  });

  test('is not made for colleagues alone', async () => {
    const backupPlaces = inMemoryBackupPlaces();
    const program = await aProgram(inMemoryBookStore(), { backupPlaces });
    const recipient = await identityToRecipient(await generateX25519Identity());
    await value(program.changeBackupPlan({ place: stick, recipients: [{ name: 'The office', recipient }] }));
    expect(await program.makeBackup()).toEqual({ ok: false, failure: { code: 'backup/no-lock' } });
  });

  test('is opened by somebody else whose recipient was given', { timeout: 60_000 }, async () => {
    const { machine, program } = await aFilledMachine();
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    await value(program.changeBackupPlan({ recipients: [{ name: 'The office', recipient }] }));
    const { name } = await value(program.makeBackup());
    const file = await backupIn(machine.places, name);
    expect(await value(program.backupLockOf(file))).toBe('recipients');
    expect((await program.previewBackup(file, { kind: 'identity', text: identity })).ok).toBe(true);
    const stranger = { kind: 'identity', text: await generateX25519Identity() } as const;
    expect(await program.previewBackup(file, stranger)).toEqual({ ok: false, failure: { code: 'backup/wrong-key' } });
  });

  test('that somebody made brings no key of theirs into the restored vault', { timeout: 60_000 }, async () => {
    const { machine, program, words } = await aFilledMachine();
    const recipient = await identityToRecipient(await generateX25519Identity());
    await value(program.changeBackupPlan({ recipients: [{ name: 'The office', recipient }], isAutomatic: true }));
    const { name } = await value(program.makeBackup());
    const other = await onAnotherMachine(machine, name, { kind: 'recovery-key', text: words });
    await value(other.program.restoreVault(other.preview.token, testPassphrase));
    expect((await value(other.program.backupState())).plan).toMatchObject({ recipients: [], isAutomatic: false });
  });

  test('whose medium gives back something else is not one', { timeout: 60_000 }, async () => {
    const { machine } = await aFilledMachine();
    const lying: BackupPlaces = {
      ...machine.places,
      read: async (file, range) => {
        const read = await machine.places.read(file, range);
        const at = read.ok ? read.value.length >> 1 : 0;
        if (read.ok && at > 2048) read.value[at] = (read.value[at] ?? 0) ^ 1;
        return read;
      },
    };
    const { program } = startProgram({ ...machine, places: lying });
    await value(program.unlock(withPassphrase));
    expect(await program.makeBackup()).toEqual({ ok: false, failure: { code: 'backup/not-proved' } });
    expect(machine.places.contents.get(stick)?.size).toBe(0);
    expect((await value(program.backupState())).last).toBeUndefined();
  });

  test('is due when something was saved and the last one is a day old', { timeout: 60_000 }, async () => {
    let now = Date.UTC(2014, 2, 1, 9);
    const clock = { now: () => (now += 1000) };
    const machine = aMachine();
    const { program } = startProgram(machine, { clock });
    const { recoveryKey } = await value(program.createVault(testPassphrase));
    await value(program.proveRecoveryKey(recoveryKey.join(' ')));
    const due = async () => (await value(program.backupState())).isDue;
    expect(await due()).toBe(false);
    const { book } = await value(createBook(program, { title: 'A', subjectKind: 'person' }));
    expect(await due()).toBe(true);
    await value(program.changeBackupPlan({ place: stick }));
    await value(program.makeBackup());
    now += 25 * 60 * 60 * 1000;
    expect(await due()).toBe(false);
    await value(program.change(book.id, [{ op: 'set-own', field: 'note', value: 'more' }]));
    expect(await due()).toBe(true);
    await value(program.makeBackup());
    const changed = async () => (await value(program.backupState())).isChanged;
    expect(await changed()).toBe(false);
    await value(program.change(book.id, [{ op: 'set-own', field: 'note', value: 'today' }]));
    expect([await due(), await changed()]).toEqual([false, true]);
    now -= 40 * 24 * 60 * 60 * 1000;
    expect(await due()).toBe(true);
  });

  test('takes the recovery key of this vault for its recipient and no other', { timeout: 60_000 }, async () => {
    const { program, words } = await aFilledMachine();
    const other = startProgram(aMachine()).program;
    const { recoveryKey } = await value(other.createVault(testPassphrase));
    expect(await program.useRecoveryKeyForBackups(recoveryKey.join(' '))).toEqual({
      ok: false,
      failure: { code: 'vault/wrong-recovery-key' },
    });
    const before = (await value(program.backupState())).recoveryProvedAt ?? '';
    const after = (await value(program.useRecoveryKeyForBackups(words))).recoveryProvedAt ?? '';
    expect(after > before).toBe(true);
  });
});
