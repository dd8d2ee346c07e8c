import { expect, test } from 'vitest';
import type { BackupKey } from '#shared/contract/backup-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import { aMachine, startProgram, stick, type Machine } from '../../test/builders/a-machine';
import { casesOf2014 } from '../../test/builders/a-program';
import { testPassphrase } from '../../test/builders/a-vault';
import { openRegisters } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

const anOffice = { id: 'office', name: 'The office', own: true } as const;
const place = 'bodies/half-typed/name';

/** A vault with case books, a submission over them, an entry that nothing points to and one that is half-typed; its backup. */
async function aBackedUpVault() {
  const machine = aMachine();
  const { program } = startProgram(machine);
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  await value(program.proveRecoveryKey(recoveryKey.join(' ')));
  const { token } = await value(program.previewImport(casesOf2014()));
  await value(program.confirmImport(token));
  await value(program.change('registers', [{ op: 'put', list: 'organisations', record: anOffice }]));
  await value(program.keepDrafts('registers', { [place]: 'Court of' }));
  await value(program.changeBackupPlan({ place: stick, placeName: 'My stick' }));
  const { name } = await value(program.makeBackup());
  const key: BackupKey = { kind: 'recovery-key', text: recoveryKey.join(' ') };
  return { machine, program, name, key };
}

async function lookedAt(program: VaultApi, { places }: Machine, name: string, key: BackupKey) {
  return value(program.previewBackup(await value(places.open(stick, name)), key));
}

/** Another vault, with nothing in it, and the same stick. */
async function anEmptyVault(machine: ReturnType<typeof aMachine>) {
  const other = aMachine(machine.places.contents);
  const { program } = startProgram(other);
  await value(program.createVault(testPassphrase));
  return { machine: other, program };
}

const everythingElse = ({ submissions }: { submissions: readonly { readonly id: string }[] }) => ({
  submissions: submissions.map(({ id }) => id),
  registers: true,
});

test('everything that is chosen comes into an open vault, and the numbers add up', { timeout: 60_000 }, async () => {
  const { machine, program, name, key } = await aBackedUpVault();
  const empty = await anEmptyVault(machine);
  const preview = await lookedAt(empty.program, empty.machine, name, key);
  const { caseBooks, submissions, registers } = preview;
  const inBooks = caseBooks.reduce((sum, { records }) => sum + records, 0);
  expect(inBooks + submissions.length + registers.entries).toBe(preview.records);
  expect(submissions).toMatchObject([{ here: 'absent' }]);
  expect(registers).toMatchObject({ absent: registers.entries, unfinished: 1 });

  const ids = caseBooks.map(({ id }) => id);
  const brought = await value(empty.program.restoreCaseBooks(preview.token, ids, everythingElse(preview)));
  expect(brought.caseBooks).toHaveLength(ids.length);
  expect(brought).toMatchObject({ submissions: 1, entries: registers.entries, unfinished: 1 });
  expect(await value(empty.program.submissions())).toEqual(await value(program.submissions()));
  expect((await value(openRegisters(empty.program))).registers).toEqual(
    (await value(openRegisters(program))).registers,
  );
  expect(await value(empty.program.drafts('registers'))).toEqual({ [place]: 'Court of' });
  expect(await value(empty.program.exportCaseBooks())).toEqual(await value(program.exportCaseBooks()));

  const again = await lookedAt(empty.program, empty.machine, name, key);
  expect(again.submissions[0]?.here).toBe('same');
  expect(again.registers).toMatchObject({ absent: 0, unfinished: 0 });
  const nothing = await value(empty.program.restoreCaseBooks(again.token, ids, everythingElse(again)));
  expect(nothing).toMatchObject({ submissions: 0, entries: 0, unfinished: 0 });
});

test('without a choice only the entries come that the case books use', { timeout: 60_000 }, async () => {
  const { machine, name, key } = await aBackedUpVault();
  const empty = await anEmptyVault(machine);
  const preview = await lookedAt(empty.program, empty.machine, name, key);
  const ids = preview.caseBooks.map(({ id }) => id);
  const brought = await value(empty.program.restoreCaseBooks(preview.token, ids));
  expect(brought.entries).toBeGreaterThan(0);
  expect(brought.entries).toBeLessThan(preview.registers.entries);
  expect([await value(empty.program.submissions()), await value(empty.program.drafts('registers'))]).toEqual([[], {}]);
});

test(
  'a submission that comes with a second case book tells of that one, and the one that is here stays',
  {
    timeout: 60_000,
  },
  async () => {
    const { machine, program, name, key } = await aBackedUpVault();
    const submissions = await value(program.submissions());
    const told = JSON.stringify(submissions);
    const book = (await value(program.listCaseBooks())).find(({ id }) => told.includes(id));
    if (!book) throw new Error('a submission that tells of no case book');
    await value(program.change(book.id, [{ op: 'set-own', field: 'note', value: 'changed since' }]));
    await value(
      program.change('registers', [{ op: 'put', list: 'organisations', record: { ...anOffice, city: 'A' } }]),
    );
    const preview = await lookedAt(program, machine, name, key);
    expect(preview.submissions).toMatchObject([{ here: 'same' }]);
    expect(preview.registers.absent).toBe(1);
    const brought = await value(program.restoreCaseBooks(preview.token, [book.id], everythingElse(preview)));
    expect(brought).toMatchObject({ caseBooks: [{ outcome: 'brought' }], submissions: 1, entries: 1 });
    const [first, second, ...more] = await value(program.submissions());
    expect([first, more]).toEqual([submissions[0], []]);
    expect(JSON.stringify(second)).toContain(brought.caseBooks[0]?.id);
    expect(JSON.stringify(second)).not.toContain(book.id);
  },
);
