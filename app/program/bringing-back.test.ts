import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { BackupFile, BackupKey } from '#shared/contract/backup-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aFilledMachine, allHeads, backupIn } from '../../test/builders/a-backed-up-vault';
import { aMachine, startProgram, type Machine } from '../../test/builders/a-machine';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import type { BackupPlaces } from '../ports/backup-places';
import { openBook, openRegisters } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

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
    expect((await value(openBook(program, id))).book.note).toBe('changed');
  });

  test('that are here in another state come beside them, once', { timeout: 60_000 }, async () => {
    const { machine, program, id, words } = await aFilledMachine();
    const key = { kind: 'recovery-key', text: words } as const;
    const { name } = await value(program.makeBackup());
    await value(program.change(id, [{ op: 'set-own', field: 'note', value: 'changed again' }]));
    const preview = await restoring(program, machine, name, key);
    const backedUp = preview.caseBooks.find((book) => book.id === id);
    const { savedAt } = await value(openBook(program, id));
    expect(backedUp).toMatchObject({ here: 'other', hereChangedAt: savedAt });
    expect(savedAt > (backedUp?.changedAt ?? savedAt)).toBe(true);

    const { caseBooks } = await value(program.restoreCaseBooks(preview.token, [id]));
    const [came] = caseBooks;
    if (came === undefined) throw new Error('nothing came');
    const { id: second } = came;
    expect(came).toMatchObject({ from: id, outcome: 'brought' });
    expect(second).not.toBe(id);
    const cards = await value(program.listCaseBooks());
    expect(cards.filter((card) => card.isAnotherCopy).map((card) => card.id)).toEqual([second]);
    expect((await value(openBook(program, second))).book.note).toBe('changed');
    expect((await value(openBook(program, id))).book.note).toBe('changed again');
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
    const { registers } = await value(openRegisters(program));
    const other = aMachine(machine.places.contents);
    const { program: there } = startProgram(other);
    await value(there.createVault(testPassphrase));
    const [bodyId] = Object.keys(registers.bodies);
    if (bodyId === undefined) throw new Error('no body');
    await value(
      there.change('registers', [
        { op: 'put', list: 'bodies', record: { id: bodyId, name: 'Another', kind: 'court' } },
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
    expect((await value(openRegisters(there))).registers.bodies[bodyId]).toMatchObject({ name: 'Another' });
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
