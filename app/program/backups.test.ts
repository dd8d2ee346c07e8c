import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import type { BackupFile, BackupKey } from '#shared/contract/backup-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { isOlderBackup } from '#shared/older-backups';
import { expectValue, type Result } from '#shared/result';
import { aMachine, startProgram, stick, type Machine } from '../../test/builders/a-machine';
import { aProgram, casesOf2014 } from '../../test/builders/a-program';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { headsOf, openDocument } from '../case-book/document';
import type { BackupPlaces } from '../ports/backup-places';
import type { Clock } from '../ports/clock';
import { inMemoryBackupPlaces } from '../ports/in-memory-backup-places';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import type { BookStore } from '../ports/book-store';
import { newRecoveryKey } from '../vault/recovery-key';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const backupPassphrase = 'another one that nobody knows';
const byPassphrase = { kind: 'passphrase', text: backupPassphrase } as const;

/** A program with two case books, one of them with a change, and a place for backups. */
async function aFilledMachine() {
  const machine = aMachine();
  const { program, opened } = startProgram(machine);
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  await value(program.proveRecoveryKey(recoveryKey.join(' ')));
  const { token } = await value(program.previewImport(casesOf2014()));
  const { caseBooks } = await value(program.confirmImport(token));
  const [id] = caseBooks;
  if (id === undefined) throw new Error('no book came in');
  await value(program.changeCaseBook(id, [{ op: 'set-book', field: 'note', value: 'changed' }]));
  await value(program.keepDrafts(id, { 'parties/name': 'half a na' }));
  await value(program.changeBackupPlan({ place: stick, placeName: 'My stick' }));
  return { machine, program, opened, id, words: recoveryKey.join(' ') };
}

/** A vault with one case book, and backups to the stick that its recovery key opens. */
async function aVaultWithBackups(clock: Clock) {
  const machine = aMachine();
  const { program } = startProgram(machine, { clock });
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  await value(program.proveRecoveryKey(recoveryKey.join(' ')));
  await value(program.createCaseBook({ title: 'A', subjectKind: 'person' }));
  await value(program.changeBackupPlan({ place: stick, placeName: 'My stick' }));
  return { program, places: machine.places };
}

async function backupIn(places: BackupPlaces, name: string): Promise<BackupFile> {
  return value(places.open(stick, name));
}

/** Of every document of a vault what it is at: the same history, to the last change. */
async function allHeads(store: BookStore): Promise<Readonly<Record<string, readonly string[]>>> {
  const heads: Record<string, readonly string[]> = {};
  for (const id of [...store.bookIds('case-book'), ...store.bookIds('registers')]) {
    const entries = await value(store.read(id, ['change', 'snapshot']));
    heads[id] = headsOf(
      openDocument(
        entries.map(({ body }) => body),
        'ff',
      ),
    );
  }
  return heads;
}

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
    expect((await value(other.program.undo(id))).book.note).toBeUndefined();
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
    expect((await program.openCaseBook(id)).ok).toBe(false);
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
    let now = Date.UTC(2014, 2, 1, 9);
    const clock = { now: () => (now += 60_000) };
    const { program, places } = await aVaultWithBackups(clock);
    const folder = places.contents.get(stick) ?? new Map<string, Uint8Array<ArrayBuffer>>();
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
    const { book } = await value(program.createCaseBook({ title: 'A', subjectKind: 'person' }));
    expect(await due()).toBe(true);
    await value(program.changeBackupPlan({ place: stick }));
    await value(program.makeBackup());
    now += 25 * 60 * 60 * 1000;
    expect(await due()).toBe(false);
    await value(program.changeCaseBook(book.id, [{ op: 'set-book', field: 'note', value: 'more' }]));
    expect(await due()).toBe(true);
    await value(program.makeBackup());
    const changed = async () => (await value(program.backupState())).isChanged;
    expect(await changed()).toBe(false);
    await value(program.changeCaseBook(book.id, [{ op: 'set-book', field: 'note', value: 'today' }]));
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

describe('case books of a backup in an open vault', () => {
  const restoring = async (program: VaultApi, machine: Machine, name: string, key: BackupKey) =>
    value(program.previewBackup(await backupIn(machine.places, name), key));

  test('come back under their id with their history after they were erased', { timeout: 60_000 }, async () => {
    const { machine, program, opened, id, words } = await aFilledMachine();
    const key = { kind: 'recovery-key', text: words } as const;
    const { name } = await value(program.makeBackup());
    const before = await allHeads(opened());
    await value(program.eraseCaseBooks([id]));
    const preview = await restoring(program, machine, name, key);
    expect(preview.caseBooks.map(({ here }) => here)).toEqual([
      'absent',
      ...preview.caseBooks.slice(1).map(() => 'same'),
    ]);

    expect(await value(program.restoreCaseBooks(preview.token, [id]))).toMatchObject({
      caseBooks: [{ from: id, id, outcome: 'brought' }],
    });
    expect(await allHeads(opened())).toEqual(before);
    expect(await value(program.drafts(id))).toEqual({ 'parties/name': 'half a na' });
    expect((await value(program.openCaseBook(id))).book.note).toBe('changed');
  });

  test('that are here in another state come beside them, once', { timeout: 60_000 }, async () => {
    const { machine, program, id, words } = await aFilledMachine();
    const key = { kind: 'recovery-key', text: words } as const;
    const { name } = await value(program.makeBackup());
    await value(program.changeCaseBook(id, [{ op: 'set-book', field: 'note', value: 'changed again' }]));
    const preview = await restoring(program, machine, name, key);
    expect(preview.caseBooks.find((book) => book.id === id)?.here).toBe('other');

    const { caseBooks } = await value(program.restoreCaseBooks(preview.token, [id]));
    const [came] = caseBooks;
    if (came === undefined) throw new Error('nothing came');
    const { id: second } = came;
    expect(came).toMatchObject({ from: id, outcome: 'brought' });
    expect(second).not.toBe(id);
    expect((await value(program.openCaseBook(second))).book.note).toBe('changed');
    expect((await value(program.openCaseBook(id))).book.note).toBe('changed again');
    expect(await program.restoreCaseBooks(preview.token, [id])).toEqual({
      ok: false,
      failure: { code: 'backup/preview-expired' },
    });
    const again = await restoring(program, machine, name, key);
    expect(await value(program.restoreCaseBooks(again.token, [id]))).toMatchObject({
      caseBooks: [{ from: id, id: second, outcome: 'same' }],
    });
  });

  test('bring the register entries that they use under free ids', { timeout: 60_000 }, async () => {
    const { machine, program, id, words } = await aFilledMachine();
    const { name } = await value(program.makeBackup());
    const { registers } = await value(program.registers());
    const other = aMachine(machine.places.contents);
    const { program: there } = startProgram(other);
    await value(there.createVault(testPassphrase));
    const [bodyId] = Object.keys(registers.bodies);
    if (bodyId === undefined) throw new Error('no body');
    await value(
      there.changeRegisters([
        { op: 'put', register: 'bodies', record: { id: bodyId, name: 'Another', kind: 'court' } },
      ]),
    );
    const preview = await restoring(there, other, name, { kind: 'recovery-key', text: words });
    expect(
      await value(
        there.restoreCaseBooks(
          preview.token,
          preview.caseBooks.map((book) => book.id),
        ),
      ),
    ).toMatchObject({
      caseBooks: { length: preview.caseBooks.length },
    });
    const exported = JSON.parse(new TextDecoder().decode(await value(there.exportCaseBooks([id])))) as unknown;
    const wanted = JSON.parse(new TextDecoder().decode(await value(program.exportCaseBooks([id])))) as unknown;
    expect(named(exported)).toEqual(named(wanted));
    expect((await value(there.registers())).registers.bodies[bodyId]).toMatchObject({ name: 'Another' });
  });

  test('need a preview that is the last one', { timeout: 60_000 }, async () => {
    const { machine, program, id, words } = await aFilledMachine();
    const { name } = await value(program.makeBackup());
    const preview = await restoring(program, machine, name, { kind: 'recovery-key', text: words });
    await restoring(program, machine, name, { kind: 'recovery-key', text: words });
    expect(await program.restoreCaseBooks(preview.token, [id])).toEqual({
      ok: false,
      failure: { code: 'backup/preview-expired' },
    });
  });
});

describe('a look into a backup', () => {
  test('that is let go of leaves neither key nor file', { timeout: 60_000 }, async () => {
    const { machine, program, id, words } = await aFilledMachine();
    const { name } = await value(program.makeBackup());
    const closed: string[] = [];
    const close: BackupPlaces['close'] = (file) => {
      closed.push(file);
      return machine.places.close(file);
    };
    const other = startProgram({ ...machine, places: { ...machine.places, close } }).program;
    await value(other.unlock(withPassphrase));
    const file = await backupIn(machine.places, name);
    const { key, token } = await lookWithOnlyKey(other, file, words);
    await collectGarbage();
    expect(key.deref()).toBeDefined();

    await value(other.letGoOfPreview('of another look'));
    expect(closed).toEqual([]);
    await value(other.letGoOfPreview(token));
    await collectGarbage();
    expect(key.deref()).toBeUndefined();
    expect(closed).toEqual([file.file]);
    expect(await other.restoreCaseBooks(token, [id])).toEqual({
      ok: false,
      failure: { code: 'backup/preview-expired' },
    });
  });

  test('that is let go of while case books come out of it is read to its end', { timeout: 60_000 }, async () => {
    const { machine, program, id, words } = await aFilledMachine();
    const { name } = await value(program.makeBackup());
    await value(program.eraseCaseBooks([id]));
    const left: string[] = [];
    const read: BackupPlaces['read'] = (file, range) => {
      for (const token of left) void other.letGoOfPreview(token);
      return machine.places.read(file, range);
    };
    const other = startProgram({ ...machine, places: { ...machine.places, read } }).program;
    await value(other.unlock(withPassphrase));
    const file = await backupIn(machine.places, name);
    const { token } = await value(other.previewBackup(file, { kind: 'recovery-key', text: words }));
    left.push(token);
    expect(await value(other.restoreCaseBooks(token, [id]))).toMatchObject({
      caseBooks: [{ from: id, id, outcome: 'brought' }],
    });
    expect((await other.restoreCaseBooks(token, [id])).ok).toBe(false);
  });
});

/** Looks with a key that nobody but the program holds afterwards. */
async function lookWithOnlyKey(program: VaultApi, file: BackupFile, text: string) {
  const key: BackupKey = { kind: 'recovery-key', text };
  const { token } = await value(program.previewBackup(file, key));
  return { key: new WeakRef(key), token };
}

/** What was looked at in a task is held until that task is over. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  await new Promise((resolve) => setImmediate(resolve));
  runInNewContext('gc()');
}

/** The names of what a file holds, whatever ids it has. */
function named(file: unknown): readonly string[] {
  return [...JSON.stringify(file).matchAll(/"(?:name|title)":"[^"]*"/gu)].map(([text]) => text).sort();
}
