import { describe, expect, test } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, fail, type Result } from '#shared/result';
import { aMachine, startProgram, type Machine } from '../../test/builders/a-machine';
import { casesOf2014 } from '../../test/builders/a-program';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { createBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

async function anEmptyVault(machine: Machine = aMachine()) {
  const { program } = startProgram(machine);
  await value(program.createVault(testPassphrase));
  return program;
}

async function importCases(program: VaultApi) {
  const { token } = await value(program.previewImport(casesOf2014()));
  return value(program.confirmImport(token));
}

const namesOf = async (program: VaultApi) => (await value(program.safetyCopies())).map(({ before }) => before);
const newest = async (program: VaultApi) => (await value(program.safetyCopies()))[0]?.name ?? '';
const aBook = async (program: VaultApi, title: string) =>
  (await value(createBook(program, { title, subjectKind: 'person' }))).book.id;

describe('a safety copy', () => {
  test('undoes an import, and the undoing', { timeout: 60_000 }, async () => {
    const program = await anEmptyVault();
    const own = await aBook(program, 'Mine');
    await value(program.keepDrafts(own, { 'parties/name': 'half' }));
    const before = await value(program.exportCaseBooks());
    await importCases(program);
    await value(program.change(own, [{ op: 'set-own', field: 'note', value: 'since' }]));
    await value(program.keepDrafts(own, {}));
    const after = await value(program.exportCaseBooks());

    await value(program.goBackTo(await newest(program)));
    expect(await value(program.exportCaseBooks())).toEqual(before);
    expect((await value(program.listCaseBooks())).map(({ title }) => title)).toEqual(['Mine']);
    expect(await value(program.drafts(own))).toEqual({ 'parties/name': 'half' });
    expect(await namesOf(program)).toEqual(['going-back', 'import']);

    await value(program.goBackTo(await newest(program)));
    expect(await value(program.exportCaseBooks())).toEqual(after);
    expect(await value(program.drafts(own))).toEqual({});
  });

  test('stays through a restart, and is opened by nobody but the vault', { timeout: 60_000 }, async () => {
    const machine = aMachine();
    const program = await anEmptyVault(machine);
    await importCases(program);
    const again = startProgram(machine).program;
    await value(again.unlock(withPassphrase));
    await value(again.goBackTo(await newest(again)));
    expect(await value(again.listCaseBooks())).toEqual([]);
    for (const bytes of machine.places.contents.get('safety')?.values() ?? []) {
      expect(new TextDecoder().decode(bytes)).not.toContain('caseBooks');
    }
  });

  test('makes room for the sixth', { timeout: 60_000 }, async () => {
    const machine = aMachine();
    const program = await anEmptyVault(machine);
    for (let at = 0; at < 7; at += 1) await importCases(program);
    expect(await namesOf(program)).toHaveLength(5);
    expect(machine.places.contents.get('safety')?.size).toBe(5);
  });

  test('goes with a case book in it that is erased', { timeout: 60_000 }, async () => {
    const machine = aMachine();
    const program = await anEmptyVault(machine);
    await importCases(program);
    const id = await aBook(program, 'To be erased');
    await importCases(program);
    expect(await namesOf(program)).toHaveLength(2);
    await value(program.eraseCaseBooks([id]));
    expect(await namesOf(program)).toHaveLength(1);
    expect(machine.places.contents.get('safety')?.size).toBe(1);
  });

  test('of which there is no room keeps an import back', { timeout: 60_000 }, async () => {
    const machine = aMachine();
    const full = { ...machine.places, append: () => Promise.resolve(fail({ code: 'storage/disk-full' } as const)) };
    const program = await anEmptyVault({ ...machine, places: full });
    const { token } = await value(program.previewImport(casesOf2014()));
    expect(await program.confirmImport(token)).toEqual({ ok: false, failure: { code: 'backup/no-room-for-copy' } });
    expect(await value(program.listCaseBooks())).toEqual([]);
    expect(machine.places.contents.get('safety')?.size).toBe(0);
  });

  test('is made before another version of the program writes, once', { timeout: 60_000 }, async () => {
    const machine = aMachine();
    const first = startProgram(machine, { version: '1.0.0' }).program;
    await value(first.createVault(testPassphrase));
    await aBook(first, 'A');
    for (const version of ['1.0.0', '1.1.0', '1.1.0']) {
      const { program } = startProgram(machine, { version });
      await value(program.unlock(withPassphrase));
      await aBook(program, `With ${version}`);
    }
    const { program } = startProgram(machine, { version: '1.1.0' });
    await value(program.unlock(withPassphrase));
    const copies = await value(program.safetyCopies());
    expect(copies.map(({ before, of, caseBooks }) => [before, of, caseBooks])).toEqual([['update', '1.0.0', 2]]);
  });

  test(
    'that cannot be made before an update is told of, and made when there is room',
    { timeout: 60_000 },
    async () => {
      const machine = aMachine();
      const first = startProgram(machine, { version: '1.0.0' }).program;
      await value(first.createVault(testPassphrase));
      await aBook(first, 'A');
      const full = { ...machine.places, append: () => Promise.resolve(fail({ code: 'storage/disk-full' } as const)) };
      const updated = startProgram({ ...machine, places: full }, { version: '1.1.0' }).program;
      expect(await updated.copyBeforeUpdate()).toEqual({ ok: true, value: undefined });
      await value(updated.unlock(withPassphrase));
      expect(await updated.copyBeforeUpdate()).toEqual({ ok: false, failure: { code: 'backup/no-room-for-copy' } });
      expect(await value(updated.listCaseBooks())).toHaveLength(1);

      const { program } = startProgram(machine, { version: '1.1.0' });
      await value(program.unlock(withPassphrase));
      await value(program.copyBeforeUpdate());
      expect(await namesOf(program)).toEqual(['update']);
    },
  );

  test('that is not there any more is told of, and changes nothing', { timeout: 60_000 }, async () => {
    const program = await anEmptyVault();
    await aBook(program, 'Mine');
    expect(await program.goBackTo('backup-00000000-20140101-000000.age')).toEqual({
      ok: false,
      failure: { code: 'backup/copy-not-found' },
    });
    expect(await value(program.listCaseBooks())).toHaveLength(1);
  });

  test('that was damaged on the disk changes nothing', { timeout: 60_000 }, async () => {
    const machine = aMachine();
    const program = await anEmptyVault(machine);
    await importCases(program);
    const before = await value(program.exportCaseBooks());
    const name = await newest(program);
    const bytes = machine.places.contents.get('safety')?.get(name) ?? new Uint8Array();
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    expect(await program.goBackTo(name)).toEqual({ ok: false, failure: { code: 'backup/damaged' } });
    expect(await value(program.exportCaseBooks())).toEqual(before);
    expect(await namesOf(program)).toEqual(['import']);
  });
});
