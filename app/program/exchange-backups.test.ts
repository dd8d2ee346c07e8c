import { expect, test } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { expectValue, type Result } from '#shared/result';
import { backupIn } from '../../test/builders/a-backed-up-vault';
import { aMachine, startProgram, stick } from '../../test/builders/a-machine';
import { aProgram } from '../../test/builders/a-program';
import { testPassphrase } from '../../test/builders/a-vault';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { randomIds } from './random-ids';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const terms: SharingTerms = { lists: ['parties', 'charges'], withPrivileged: false };
const phrase = 'harbour lantern orchard pencil quarry ribbon';
const lock = { kind: 'phrase', phrase } as const;
const backupLock = { kind: 'passphrase', text: 'of the backup' } as const;

/** A vault on a disk that has handed a case book over, to a colleague whose code it knows. */
async function aVaultWithAShare() {
  const machine = aMachine();
  const { program, opened } = startProgram(machine);
  await value(program.createVault(testPassphrase));
  const { id } = await value(program.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
  await value(program.change(id, [{ op: 'add', list: 'charges', record: { id: 'c1', offence: 'insult' } }]));
  const colleague = await aProgram(inMemoryBookStore(1000), { ids: randomIds() });
  const { code } = await value(colleague.exchangeCard());
  await value(program.addColleague('Bolat', code));
  const { bytes } = await value(program.handOver({ book: id, terms, lock }));
  await value(colleague.takeIn((await value(colleague.lookAtPacket(bytes, phrase))).token));
  await value(colleague.change(id, [{ op: 'add', list: 'charges', record: { id: 'c2', offence: 'slander' } }]));
  const back = await value(colleague.handOver({ book: id, terms, lock }));
  return { machine, program, opened, id, back: back.bytes };
}

test('a backup brings keys, colleagues and shares along, and what comes back merges', { timeout: 60_000 }, async () => {
  const { machine, program, id, back } = await aVaultWithAShare();
  await value(program.changeBackupPlan({ place: stick }));
  const { name } = await value(program.makeBackup(backupLock));
  const other = aMachine(machine.places.contents);
  const { program: restored } = startProgram(other);
  const preview = await value(restored.previewBackup(await backupIn(other.places, name), backupLock));
  expect(preview.unknown).toBe(0);
  await value(restored.restoreVault(preview.token, testPassphrase));

  expect(await value(restored.exchangeCard())).toEqual(await value(program.exchangeCard()));
  expect((await value(restored.colleagues())).map((one) => one.name)).toEqual(['Bolat']);
  const looked = await value(restored.lookAtPacket(back, phrase));
  expect(looked.books).toMatchObject([{ here: 'other', added: 1, conflicts: 0 }]);
  expect((await value(restored.takeIn(looked.token))).books).toEqual([{ id, outcome: 'merged', conflicts: 0 }]);
});

test(
  'going back to before a merge takes the share back, too, and the merge can be made again',
  { timeout: 60_000 },
  async () => {
    const { program, id, back } = await aVaultWithAShare();
    const takeIn = async () => {
      const looked = await value(program.lookAtPacket(back, phrase));
      expect(looked.books).toMatchObject([{ here: 'other', added: 1 }]);
      await value(program.takeIn(looked.token));
      return Object.keys((await value(program.open(id))).lists['charges'] ?? {});
    };
    expect(await takeIn()).toEqual(['c1', 'c2']);
    const [copy] = await value(program.safetyCopies());
    await value(program.goBackTo(copy?.name ?? ''));
    expect(Object.keys((await value(program.open(id))).lists['charges'] ?? {})).toEqual(['c1']);
    expect(await takeIn()).toEqual(['c1', 'c2']);
  },
);

test(
  'going back takes away the copies of what was shared since, and leaves the others',
  { timeout: 60_000 },
  async () => {
    const { program, opened, id, back } = await aVaultWithAShare();
    const before = [...opened().bookIds('shared-copy')];
    await value(program.takeIn((await value(program.lookAtPacket(back, phrase))).token));
    await value(program.handOver({ book: id, terms: { ...terms, withPrivileged: true }, lock }));
    expect(opened().bookIds('shared-copy')).toHaveLength(2);
    const [copy] = await value(program.safetyCopies());
    await value(program.goBackTo(copy?.name ?? ''));
    expect(opened().bookIds('shared-copy')).toEqual(before);
    await value(program.handOver({ book: id, terms: { ...terms, withPrivileged: true }, lock }));
    expect(opened().bookIds('shared-copy')).toHaveLength(2);
  },
);

test('what was shared of a case book is erased with it', { timeout: 60_000 }, async () => {
  const { program, opened, id } = await aVaultWithAShare();
  expect(opened().bookIds('shared-copy')).toHaveLength(1);
  await value(program.eraseCaseBooks([id]));
  expect(opened().bookIds('shared-copy')).toEqual([]);
});
