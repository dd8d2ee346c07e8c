import { describe, expect, test } from 'vitest';
import type { BackupApi } from '#shared/contract/backup-api';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { expectValue, fail, type Result } from '#shared/result';
import { aCopyOf, aMachine, startProgram, stick, type Machine } from '../../test/builders/a-machine';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { ProgramEnded } from '../../test/builders/stores/ending-stores';
import { endingMachine, fillingMachine } from '../../test/builders/gated-machine';
import { createBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const lock = { kind: 'passphrase', text: 'of the backup' } as const;
const most = 120;

async function aBook(program: VaultApi, title: string): Promise<BookId> {
  return (await value(createBook(program, { title, subjectKind: 'person' }))).book.id;
}

const titles = async (program: VaultApi) => (await value(program.listCaseBooks())).map(({ title }) => title).sort();

async function unlocked(machine: Machine): Promise<VaultApi> {
  const { program } = startProgram(machine);
  await value(program.unlock(withPassphrase));
  return program;
}

/** A vault with two case books, a backup of them on the stick, and one more case book since. */
async function aMachineWithABackup() {
  const machine = aMachine();
  const { program } = startProgram(machine);
  await value(program.createVault(testPassphrase));
  const first = await aBook(program, 'First');
  await aBook(program, 'Second');
  await value(program.changeBackupPlan({ place: stick }));
  const { name } = await value(program.makeBackup(lock));
  await value(program.eraseCaseBooks([first]));
  await aBook(program, 'Since');
  return { machine, name, first };
}

async function previewed(program: VaultApi, { places }: Machine, name: string): Promise<string> {
  return (await value(program.previewBackup(await value(places.open(stick, name)), lock))).token;
}

/** Runs something again and again, one write further each time, until it gets through. */
async function atEachWrite(run: (after: number) => Promise<boolean>): Promise<number> {
  for (let after = 0; after < most; after += 1) if (await run(after)) return after;
  throw new Error('never gets through');
}

async function getsThrough(step: Promise<Result<unknown>>): Promise<boolean> {
  try {
    return (await step).ok;
  } catch (error) {
    if (error instanceof ProgramEnded) return false;
    throw error;
  }
}

describe.each([true, false])('where the program ends at a write, and the last one reaches the disk: %s', (reaches) => {
  test('a backup is there as a whole or not at all', { timeout: 120_000 }, async () => {
    const { machine, name } = await aMachineWithABackup();
    const steps = await atEachWrite(async (after) => {
      const copy = await aCopyOf(machine);
      const program = await unlocked(copy);
      const ending = await unlocked(endingMachine(copy, after, reaches));
      const through = await getsThrough(ending.makeBackup(lock));
      const names = [...(copy.places.contents.get(stick)?.keys() ?? [])];
      expect(names.length).toBeGreaterThanOrEqual(1);
      if (through) expect(names.filter((each) => each !== name)).toHaveLength(1);
      for (const each of names) await previewed(program, copy, each);
      expect(await titles(await unlocked(copy))).toEqual(['Second', 'Since']);
      return through;
    });
    expect(steps).toBeGreaterThan(2);
  });

  test('a restored vault is there as a whole or not at all', { timeout: 120_000 }, async () => {
    const { machine, name } = await aMachineWithABackup();
    const steps = await atEachWrite(async (after) => {
      const other = aMachine(machine.places.contents);
      const { program } = startProgram(endingMachine(other, after, reaches));
      const token = await previewed(program, other, name);
      const through = await getsThrough(program.restoreVault(token, testPassphrase));
      const again = startProgram(other).program;
      const status = await value(again.status());
      if (through) expect(status).toBe('locked');
      if (status === 'none') await value(again.restoreVault(await previewed(again, other, name), testPassphrase));
      else await value(again.unlock(withPassphrase));
      expect(await titles(again)).toEqual(['First', 'Second']);
      return through;
    });
    expect(steps).toBeGreaterThan(5);
  });

  test('restored case books are there all or none', { timeout: 120_000 }, async () => {
    const { machine, name, first } = await aMachineWithABackup();
    const steps = await atEachWrite(async (after) => {
      const copy = await aCopyOf(machine);
      const ending = await unlocked(endingMachine(copy, after + 2, reaches));
      const token = await previewed(ending, copy, name);
      const through = await getsThrough(ending.restoreCaseBooks(token, [first]));
      const again = await unlocked(copy);
      const there = await titles(again);
      if (through) expect(there).toEqual(['First', 'Second', 'Since']);
      else
        expect([
          ['Second', 'Since'],
          ['First', 'Second', 'Since'],
        ]).toContainEqual(there);
      if (there.length === 2) {
        await value(again.restoreCaseBooks(await previewed(again, copy, name), [first]));
        expect(await titles(again)).toEqual(['First', 'Second', 'Since']);
      }
      return through;
    });
    expect(steps).toBeGreaterThan(2);
  });

  test('the way back to a safety copy is not begun, or gone to its end', { timeout: 120_000 }, async () => {
    const { machine, name, first } = await aMachineWithABackup();
    const before = await unlocked(machine);
    await value(before.restoreCaseBooks(await previewed(before, machine, name), [first]));
    await aBook(before, 'Later');
    const [copied] = await value(before.safetyCopies());
    if (!copied) throw new Error('no copy was made');
    const steps = await atEachWrite(async (after) => {
      const copy = await aCopyOf(machine);
      const ending = await unlocked(endingMachine(copy, after + 2, reaches));
      const through = await getsThrough(ending.goBackTo(copied.name));
      const again = startProgram(copy).program;
      const { notices } = await value(again.unlock(withPassphrase));
      const isNoted = notices.some(({ code }) => code === 'going-back-finished');
      if (isNoted) expect(await titles(again)).toEqual(['Second', 'Since']);
      const there = await titles(again);
      if (through) expect(there).toEqual(['Second', 'Since']);
      else
        expect([
          ['First', 'Later', 'Second', 'Since'],
          ['Second', 'Since'],
        ]).toContainEqual(there);
      await aBook(again, 'Works');
      expect(await titles(await unlocked(copy))).toEqual([...there, 'Works'].sort());
      return through;
    });
    expect(steps).toBeGreaterThan(4);
  });

  test('an erased case book is in no safety copy once the vault was opened again', { timeout: 120_000 }, async () => {
    const { machine, name, first } = await aMachineWithABackup();
    const before = await unlocked(machine);
    await value(before.restoreCaseBooks(await previewed(before, machine, name), [first]));
    await value(before.restoreCaseBooks(await previewed(before, machine, name), [first]));
    await atEachWrite(async (after) => {
      const copy = await aCopyOf(machine);
      const ending = await unlocked(endingMachine(copy, after + 2, reaches));
      const through = await getsThrough(ending.eraseCaseBooks([first]));
      const again = await unlocked(copy);
      const isThere = (await titles(again)).includes('First');
      const copies = await value(again.safetyCopies());
      if (!isThere) expect([copies.length, copy.places.contents.get('safety')?.size]).toEqual([1, 1]);
      return through;
    });
  });
});

describe('where the disks are full from some write on', () => {
  test('a vault is restored as a whole or not at all', { timeout: 120_000 }, async () => {
    const { machine, name } = await aMachineWithABackup();
    await atEachWrite(async (after) => {
      const other = aMachine(machine.places.contents);
      const filling = fillingMachine(other, after);
      const { program } = startProgram(filling);
      const outcome = await program.restoreVault(await previewed(program, other, name), testPassphrase);
      filling.free();
      const again = startProgram(other).program;
      if ((await value(again.status())) === 'none') {
        expect(outcome.ok).toBe(false);
        await value(again.restoreVault(await previewed(again, other, name), testPassphrase));
      } else await value(again.unlock(withPassphrase));
      expect(await titles(again)).toEqual(['First', 'Second']);
      return outcome.ok;
    });
  });

  test('case books are restored all or none', { timeout: 120_000 }, async () => {
    const { machine, name, first } = await aMachineWithABackup();
    await atEachWrite(async (after) => {
      const copy = await aCopyOf(machine);
      const filling = fillingMachine(copy, after + 2);
      const program = await unlocked(filling);
      const outcome = await program.restoreCaseBooks(await previewed(program, copy, name), [first]);
      filling.free();
      expect(await titles(program)).toEqual(outcome.ok ? ['First', 'Second', 'Since'] : ['Second', 'Since']);
      if (!outcome.ok) await value(program.restoreCaseBooks(await previewed(program, copy, name), [first]));
      expect(await titles(await unlocked(copy))).toEqual(['First', 'Second', 'Since']);
      return outcome.ok;
    });
  });

  type Step = (program: VaultApi, machine: Machine) => Promise<Result<unknown>>;

  const steps: readonly (readonly [keyof BackupApi, Step])[] = [
    ['makeBackup', (program) => program.makeBackup(lock)],
    ['goBackTo', async (program) => program.goBackTo((await value(program.safetyCopies())).at(-1)?.name ?? '')],
  ];

  test.each(steps)('%s changes nothing, or goes on when there is room', { timeout: 120_000 }, async (_, step) => {
    const { machine, name, first } = await aMachineWithABackup();
    const before = await unlocked(machine);
    await value(before.restoreCaseBooks(await previewed(before, machine, name), [first]));
    await atEachWrite(async (after) => {
      const copy = await aCopyOf(machine);
      const filling = fillingMachine(copy, after + 2);
      const program = await unlocked(filling);
      const outcome = await step(program, copy);
      filling.free();
      expect((await step(program, copy)).ok).toBe(true);
      await aBook(program, 'Works');
      expect(await titles(program)).toContain('Works');
      expect(await titles(await unlocked(copy))).toEqual(await titles(program));
      return outcome.ok;
    });
  });

  test('going back that breaks off says so, and is finished at the next unlocking', { timeout: 120_000 }, async () => {
    const { machine, name, first } = await aMachineWithABackup();
    const before = await unlocked(machine);
    await value(before.restoreCaseBooks(await previewed(before, machine, name), [first]));
    const there = await titles(before);
    const [copied] = await value(before.safetyCopies());
    let unfinished = 0;
    await atEachWrite(async (after) => {
      const copy = await aCopyOf(machine);
      const filling = fillingMachine(copy, after + 2);
      const program = await unlocked(filling);
      const outcome = await program.goBackTo(copied?.name ?? '');
      const isBegun = !outcome.ok && outcome.failure.code === 'backup/going-back-unfinished';
      if (isBegun) {
        unfinished += 1;
        expect((await createBook(program, { title: 'Too early', subjectKind: 'person' })).ok).toBe(false);
      } else if (!outcome.ok) expect(await titles(program)).toEqual(there);
      filling.free();
      const again = startProgram(copy).program;
      const { notices } = await value(again.unlock(withPassphrase));
      const isFinishedNow = notices.some(({ code }) => code === 'going-back-finished');
      if (isFinishedNow) expect(isBegun).toBe(true);
      const now = await titles(again);
      if (isFinishedNow || outcome.ok) expect(now).toEqual(['Second', 'Since']);
      else expect(isBegun ? [there, ['Second', 'Since']] : [there]).toContainEqual(now);
      return outcome.ok;
    });
    expect(unfinished).toBeGreaterThan(0);
  });

  test('going back to a copy that can be read no more is broken off, and says what is there', async () => {
    const { machine, name, first } = await aMachineWithABackup();
    const before = await unlocked(machine);
    await value(before.restoreCaseBooks(await previewed(before, machine, name), [first]));
    const [copied] = await value(before.safetyCopies());
    let opened = 0;
    const open: Machine['places']['open'] = (place, wanted) => {
      opened += wanted === copied?.name ? 1 : 0;
      return opened > 1 && wanted === copied?.name
        ? Promise.resolve(fail({ code: 'storage/not-read', reason: 'EIO' }))
        : machine.places.open(place, wanted);
    };
    const program = await unlocked({ ...machine, places: { ...machine.places, open } });
    expect(await program.goBackTo(copied?.name ?? '')).toEqual({
      ok: false,
      failure: { code: 'backup/going-back-broken' },
    });
    await aBook(program, 'Works');
    expect((await value(program.safetyCopies())).map((copy) => copy.before)).toEqual(['going-back', 'restore']);
  });
});
