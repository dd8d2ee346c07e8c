import { expect, test } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aMachine, startProgram, stick } from '../../test/builders/a-machine';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { removeJournal, removeRecords } from '../../test/builders/stores/lost-records';
import { createBook, openBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const lock = { kind: 'passphrase', text: 'of the backup' } as const;
const day = 24 * 60 * 60 * 1000;

/** A vault with a case book of three changes and another one, and a whole backup of them. */
async function aBackedUpMachine() {
  let now = Date.UTC(2014, 2, 1, 9);
  const clock = { now: () => (now += 1000) };
  const machine = aMachine();
  const start = () => startProgram(machine, { clock });
  const { program, opened } = start();
  await value(program.createVault(testPassphrase));
  const { id } = (await value(createBook(program, { title: 'Aigerim Serik', subjectKind: 'person' }))).book;
  for (const note of ['one', 'two']) {
    await value(program.change(id, [{ op: 'set-own', field: 'note', value: note }]));
  }
  await value(createBook(program, { title: 'Another', subjectKind: 'person' }));
  await value(program.changeBackupPlan({ place: stick }));
  const whole = await value(program.makeBackup(lock));
  expect(whole.lost).toBeUndefined();
  await value(opened().settle());
  const pass = (days: number) => {
    now += days * day;
  };
  return { machine, start, program, id, whole, pass };
}

type Machine = Awaited<ReturnType<typeof aBackedUpMachine>>['machine'];

const names = ({ places }: Machine) => [...(places.contents.get(stick)?.keys() ?? [])];

async function previewed(program: VaultApi, { places }: Machine, name: string) {
  return value(program.previewBackup(await value(places.open(stick, name)), lock));
}

test(
  'a backup of a case book with a lost change is incomplete, says so, and is not made anew while nothing changes',
  { timeout: 60_000 },
  async () => {
    const { machine, start, id, whole, pass } = await aBackedUpMachine();
    const { program } = start();
    await value(program.unlock(withPassphrase));
    removeJournal(machine.stores);
    await removeRecords(machine.stores, (records) => {
      const [first] = records.filter(({ kind }) => kind === 'change');
      return records.filter(({ kind, book }) => kind === 'change' && book === first?.book).slice(1, 2);
    });

    pass(2);
    const made = await value(program.makeBackup(lock));
    expect(made).toMatchObject({ lost: 1, caseBooks: 2 });
    expect(made.name).toContain('-incomplete');
    const { caseBooks, lost } = await previewed(program, machine, made.name);
    expect([lost, caseBooks.map((book) => [book.title, book.lost])]).toEqual([
      1,
      [
        ['Aigerim Serik', 1],
        ['Another', 0],
      ],
    ]);
    const state = await value(program.backupState());
    expect([state.last?.name, state.lastIncomplete?.name, state.isDue]).toEqual([whole.name, made.name, false]);
    pass(2);
    expect((await value(program.backupState())).isDue).toBe(false);
    for (let times = 0; times < 5; times += 1) {
      pass(2);
      await value(program.makeBackup(lock));
    }
    expect(names(machine)).toContain(whole.name);
    expect(names(machine)).toHaveLength(7);

    pass(2);
    await value(program.change(id, [{ op: 'set-own', field: 'note', value: 'whole again' }]));
    expect((await value(program.backupState())).isDue).toBe(true);
    expect((await value(program.makeBackup(lock))).lost).toBeUndefined();
  },
);

test(
  'what was found lost when the vault was opened makes every backup incomplete until all of a whole backup is back',
  { timeout: 60_000 },
  async () => {
    const { machine, start, id, whole, pass } = await aBackedUpMachine();
    removeJournal(machine.stores);
    // The very last one: nothing that is left builds on it, and the document without it is a whole one.
    await removeRecords(machine.stores, (records) => records.filter(({ kind }) => kind === 'snapshot').slice(-1));

    const first = start().program;
    const { notices } = await value(first.unlock(withPassphrase));
    expect(notices).toContainEqual({ code: 'records-lost', count: 1 });
    await value(first.changeBackupPlan({ place: stick }));
    pass(2);
    expect(await value(first.makeBackup(lock))).toMatchObject({ lost: 1, caseBooks: 2 });

    const again = start().program;
    expect((await value(again.unlock(withPassphrase))).notices).toEqual([]);
    pass(2);
    const made = await value(again.makeBackup(lock));
    expect(made.lost).toBe(1);
    expect((await previewed(again, machine, made.name)).lost).toBe(1);
    expect((await value(again.backupState())).isDue).toBe(false);
    pass(2);
    expect((await value(again.backupState())).isDue).toBe(false);
    expect(names(machine)).toContain(whole.name);

    await value(again.eraseCaseBooks([id]));
    await value(again.restoreCaseBooks((await previewed(again, machine, made.name)).token, [id]));
    expect((await value(again.makeBackup(lock))).lost).toBe(1);
    await value(again.eraseCaseBooks([id]));
    await value(again.restoreCaseBooks((await previewed(again, machine, whole.name)).token, [id]));
    expect((await value(again.makeBackup(lock))).lost).toBeUndefined();
  },
);

test(
  'a lost change at the end of a case book is missed, though the rest is a whole document',
  { timeout: 60_000 },
  async () => {
    const { machine, start, id, pass } = await aBackedUpMachine();
    const { program: writing, opened } = start();
    await value(writing.unlock(withPassphrase));
    await value(writing.change(id, [{ op: 'set-own', field: 'note', value: 'the last' }]));
    await value(opened().settle());
    removeJournal(machine.stores);
    await removeRecords(machine.stores, (records) => records.filter(({ kind }) => kind === 'change').slice(-1));
    const { program } = start();
    await value(program.unlock(withPassphrase));
    expect((await value(openBook(program, id))).book.note).toBe('two');
    pass(2);
    expect((await value(program.makeBackup(lock))).name).toContain('-incomplete');
  },
);

test(
  'a case book of which nothing is left is counted, and keeps no backup coming back every day',
  { timeout: 60_000 },
  async () => {
    const { machine, start, whole, pass } = await aBackedUpMachine();
    const { program } = start();
    await value(program.unlock(withPassphrase));
    removeJournal(machine.stores);
    await removeRecords(machine.stores, (records) => {
      const [first] = records.filter(({ kind }) => kind === 'change');
      return records.filter(({ book }) => book === first?.book);
    });
    pass(2);
    expect(await value(program.makeBackup(lock))).toMatchObject({ lost: 3 });
    pass(2);
    expect((await value(program.backupState())).isDue).toBe(false);
    expect(names(machine)).toContain(whole.name);

    machine.places.contents.get(stick)?.delete(whole.name);
    const { missing, isDue } = await value(program.backupState());
    expect([missing?.is, isDue]).toEqual(['gone', false]);
  },
);

test('whoever goes on without what is lost has whole backups again', { timeout: 60_000 }, async () => {
  const { machine, start, pass } = await aBackedUpMachine();
  removeJournal(machine.stores);
  await removeRecords(machine.stores, (records) => records.filter(({ kind }) => kind === 'snapshot').slice(-1));
  const { program } = start();
  await value(program.unlock(withPassphrase));
  await value(program.changeBackupPlan({ place: stick }));
  pass(2);
  expect((await value(program.makeBackup(lock))).lost).toBe(1);
  expect((await value(program.backupState())).lostAtOpening).toBe(1);

  expect((await value(program.goOnWithoutLost())).lostAtOpening).toBeUndefined();
  pass(2);
  expect((await value(program.makeBackup(lock))).lost).toBeUndefined();
  const again = start().program;
  await value(again.unlock(withPassphrase));
  expect((await value(again.backupState())).lostAtOpening).toBeUndefined();
});

test('something half-typed that is lost is counted too', { timeout: 60_000 }, async () => {
  const { machine, start, program: before, id, pass } = await aBackedUpMachine();
  await value(before.keepDrafts(id, { 'parties/name': 'half a na' }));
  const { program } = start();
  await value(program.unlock(withPassphrase));
  removeJournal(machine.stores);
  await removeRecords(machine.stores, (records) => records.filter(({ kind }) => kind === 'draft'));
  pass(2);
  expect((await value(program.makeBackup(lock))).lost).toBe(1);
});
