import { expect, test } from 'vitest';
import type { BackupFile } from '#shared/contract/backup-api';
import { expectValue, succeed, type Result } from '#shared/result';
import { aMachine, startProgram, stick } from '../../test/builders/a-machine';
import { aChangeOfRuns } from '../../test/builders/a-bomb';
import { testPassphrase, withPassphrase } from '../../test/builders/a-vault';
import { removeJournal, removeRecords } from '../../test/builders/stores/lost-records';
import type { BackedUpHolder } from '../backup/format/holder';
import { bytesAsSource } from '../backup/format/byte-source';
import { readBackup } from '../backup/format/read-backup';
import { writeBackup } from '../backup/format/write-backup';
import { mostUnpacked } from '../book/stored/unpacked-size';
import { createBook } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const key = { kind: 'passphrase', text: 'of the backup' } as const;
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

async function holdersIn(bytes: Uint8Array<ArrayBuffer>): Promise<readonly BackedUpHolder[]> {
  const holders: BackedUpHolder[] = [];
  const visit = (holder: BackedUpHolder): Promise<Result<void>> => {
    holders.push(holder);
    return Promise.resolve(succeed(undefined));
  };
  await value(readBackup(bytesAsSource(bytes), key, visit));
  return holders;
}

async function* each(holders: readonly BackedUpHolder[]): AsyncGenerator<Result<BackedUpHolder>> {
  for (const holder of holders) yield await Promise.resolve(succeed(holder));
}

async function written(holders: readonly BackedUpHolder[]): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const about = { madeAt: '2031-01-01T00:00:00.000Z', madeWith: 'Defender Casebook 9', vault: '0a1b2c3d' };
  const append = (piece: Uint8Array): Promise<Result<void>> => {
    pieces.push(piece);
    return Promise.resolve(succeed(undefined));
  };
  await value(writeBackup(each(holders), about, key, append, 2));
  return new Uint8Array(Buffer.concat(pieces));
}

const letter: BackedUpHolder = {
  id: 'letter-1',
  role: 'letter',
  entries: [
    { kind: 'page', body: bytesOf('what a later version keeps') },
    { kind: 'seal', body: new Uint8Array([1, 2, 3]) },
  ],
  readable: bytesOf('{"letter":true}'),
  records: 2,
  lost: 0,
};
const photograph = { kind: 'photograph', body: new Uint8Array([0, 255, 7]) };

/** A backup of a later version: with a holder of a role, and an entry of a kind, that this one does not know. */
async function aLaterBackup() {
  const machine = aMachine();
  const { program } = startProgram(machine);
  await value(program.createVault(testPassphrase));
  const { book } = await value(createBook(program, { title: 'A case', subjectKind: 'person' }));
  await value(program.changeBackupPlan({ place: stick }));
  const { name } = await value(program.makeBackup(key));
  const holders = await holdersIn(machine.places.contents.get(stick)?.get(name) ?? new Uint8Array());
  const later = holders.map((holder) =>
    holder.role === 'case-book' ? { ...holder, entries: [...holder.entries, photograph] } : holder,
  );
  machine.places.contents.get(stick)?.set(name, await written([...later, letter]));
  return { machine, program, name, id: book.id };
}

async function fileOf(machine: ReturnType<typeof aMachine>, name: string): Promise<BackupFile> {
  return value(machine.places.open(stick, name));
}

async function nextBackup(machine: ReturnType<typeof aMachine>, program: ReturnType<typeof startProgram>['program']) {
  await value(program.changeBackupPlan({ place: stick }));
  const { name } = await value(program.makeBackup(key));
  return holdersIn(machine.places.contents.get(stick)?.get(name) ?? new Uint8Array());
}

test('what is not known is restored and stands in the next backup unchanged', { timeout: 60_000 }, async () => {
  const { machine, name, id } = await aLaterBackup();
  const other = aMachine(machine.places.contents);
  const { program, opened } = startProgram(other);
  const preview = await value(program.previewBackup(await fileOf(other, name), key));
  expect(preview.unknown).toBe(2);
  await value(program.restoreVault(preview.token, testPassphrase));

  const holders = await nextBackup(other, program);
  expect(holders.find(({ role }) => role === 'letter')).toEqual(letter);
  expect(holders.find((holder) => holder.id === id)?.entries).toContainEqual(photograph);

  await value(program.eraseCaseBooks([id]));
  expect(opened().bookIds('kept')).toHaveLength(1);
  expect((await nextBackup(other, program)).map(({ role }) => role)).toEqual(['letter', 'keeping']);
});

test('what is not known outlives the record of how the vault is kept', { timeout: 60_000 }, async () => {
  const { machine, name, id } = await aLaterBackup();
  const other = aMachine(machine.places.contents);
  const restoring = startProgram(other);
  const preview = await value(restoring.program.previewBackup(await fileOf(other, name), key));
  await value(restoring.program.restoreVault(preview.token, testPassphrase));
  const { program, opened } = startProgram(other);
  await value(program.unlock(withPassphrase));
  removeJournal(other.stores);
  // The record of keeping is the last that a restored vault is given.
  await removeRecords(other.stores, (records) => records.filter(({ kind }) => kind === 'snapshot').slice(-1));

  const holders = await nextBackup(other, program);
  expect(holders.find(({ role }) => role === 'letter')).toEqual(letter);
  expect(holders.find((holder) => holder.id === id)?.entries).toContainEqual(photograph);
  await value(program.eraseCaseBooks([id]));
  expect(opened().bookIds('kept')).toHaveLength(1);
  expect((await nextBackup(other, program)).map(({ role }) => role)).toEqual(['letter', 'keeping']);
});

test('what is not known of a case book comes into an open vault with it', { timeout: 60_000 }, async () => {
  const { machine, program, name, id } = await aLaterBackup();
  await value(program.eraseCaseBooks([id]));
  const preview = await value(program.previewBackup(await fileOf(machine, name), key));
  await value(program.restoreCaseBooks(preview.token, [id]));
  const holders = await nextBackup(machine, program);
  expect(holders.find((holder) => holder.id === id)?.entries).toContainEqual(photograph);
});

test.each<readonly [string, (holders: readonly BackedUpHolder[]) => readonly BackedUpHolder[]]>([
  [
    'a case book that is none',
    (holders) =>
      holders.map((each) =>
        each.role === 'case-book'
          ? { ...each, entries: [{ kind: 'snapshot', body: new Uint8Array([1, 2, 3]) }] }
          : each,
      ),
  ],
  [
    'a case book in the place of the registers',
    (holders) => holders.map((each) => (each.role === 'case-book' ? { ...each, role: 'registers' } : each)),
  ],
  [
    'a case book under a name that is no id',
    (holders) => holders.map((each) => (each.role === 'case-book' ? { ...each, id: 'book' } : each)),
  ],
])('a whole backup that holds %s is refused', { timeout: 60_000 }, async (_, altered) => {
  const { machine, program, name } = await aLaterBackup();
  const holders = await holdersIn(machine.places.contents.get(stick)?.get(name) ?? new Uint8Array());
  machine.places.contents.get(stick)?.set(name, await written(altered(holders)));
  expect(await program.previewBackup(await fileOf(machine, name), key)).toEqual({
    ok: false,
    failure: { code: 'backup/damaged' },
  });
});

test('a backup with a case book that would fill the memory is refused', { timeout: 60_000 }, async () => {
  const { machine, program, name } = await aLaterBackup();
  const holders = await holdersIn(machine.places.contents.get(stick)?.get(name) ?? new Uint8Array());
  const body = await aChangeOfRuns(1_000_000_000);
  const altered = holders.map((each) =>
    each.role === 'case-book' ? { ...each, entries: [{ kind: 'change', body }] } : each,
  );
  machine.places.contents.get(stick)?.set(name, await written(altered));
  expect(await program.previewBackup(await fileOf(machine, name), key)).toEqual({
    ok: false,
    failure: { code: 'backup/unpacks-too-large', limit: mostUnpacked },
  });
});
