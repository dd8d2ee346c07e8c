import { expect, test } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aMachine, startProgram, stick, type Machine } from '../../test/builders/a-machine';
import { testPassphrase } from '../../test/builders/a-vault';
import { createBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const lock = { kind: 'passphrase', text: 'of the backup' } as const;
const typed = { 'new/witnesses/w1': { id: 'w1', name: 'half a na' }, 'parties/name': 'half' };

/** A vault with a case book in which something is half-typed, and a backup of it. */
async function aBackedUpVault() {
  const machine = aMachine();
  const { program } = startProgram(machine);
  await value(program.createVault(testPassphrase));
  const { id } = (await value(createBook(program, { title: 'A', subjectKind: 'person' }))).book;
  await value(program.keepDrafts(id, typed));
  await value(program.changeBackupPlan({ place: stick }));
  const { name } = await value(program.makeBackup(lock));
  return { machine, program, id, name };
}

async function look(program: VaultApi, { places }: Machine, name: string) {
  const { token, caseBooks } = await value(program.previewBackup(await value(places.open(stick, name)), lock));
  return { token, here: caseBooks.map((book) => book.here) };
}

test(
  'what is half-typed in a backup and deleted here is a difference, and comes back once',
  { timeout: 60_000 },
  async () => {
    const { machine, program, id, name } = await aBackedUpVault();
    await value(program.keepDrafts(id, { 'parties/name': 'half' }));
    const { token, here } = await look(program, machine, name);
    expect(here).toEqual(['other']);

    const [came] = (await value(program.restoreCaseBooks(token, [id]))).caseBooks;
    if (came === undefined) throw new Error('nothing came');
    expect([came.outcome, came.id === id]).toEqual(['brought', false]);
    expect(await value(program.drafts(came.id))).toEqual(typed);
    expect(await value(program.drafts(id))).toEqual({ 'parties/name': 'half' });

    const again = await look(program, machine, name);
    expect(await value(program.restoreCaseBooks(again.token, [id]))).toMatchObject({
      caseBooks: [{ from: id, id: came.id, outcome: 'same' }],
    });
  },
);

test('what is half-typed here and not in the backup is no difference', { timeout: 60_000 }, async () => {
  const { machine, program, id, name } = await aBackedUpVault();
  await value(program.keepDrafts(id, { ...typed, 'notes/n/text': 'more' }));
  const { token, here } = await look(program, machine, name);
  expect(here).toEqual(['same']);
  expect((await value(program.restoreCaseBooks(token, [id]))).caseBooks).toEqual([{ from: id, id, outcome: 'same' }]);
});

test('what was typed further since the backup is a difference', { timeout: 60_000 }, async () => {
  const { machine, program, id, name } = await aBackedUpVault();
  await value(program.keepDrafts(id, { ...typed, 'parties/name': 'half a name' }));
  expect((await look(program, machine, name)).here).toEqual(['other']);
});
