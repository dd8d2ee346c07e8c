import { expect, test } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import type { ManuscriptId, ManuscriptOwn, WrittenBlock } from '#shared/manuscript/manuscript';
import { expectValue, type Result } from '#shared/result';
import { backupIn } from '../../test/builders/a-backed-up-vault';
import { aMachine, startProgram, stick } from '../../test/builders/a-machine';
import { testPassphrase } from '../../test/builders/a-vault';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const lock = { kind: 'passphrase', text: 'of the backup' } as const;

const block: WrittenBlock = {
  id: 'own-1',
  form: 'body',
  text: { basis: [], wording: [{ inlines: [{ kind: 'text', text: 'Typed by hand.' }] }] },
  after: [],
};

/** A vault with a case book and a document about it, in which something was typed. */
async function aVaultWithADocument() {
  const machine = aMachine();
  const { program, opened } = startProgram(machine);
  await value(program.createVault(testPassphrase));
  const { id: book } = await value(program.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
  await value(program.change(book, [{ op: 'add', list: 'charges', record: { id: 'c1', offence: 'insult' } }]));
  const about = { title: 'Paragraphs', language: 'en', caseBooks: [book] } satisfies Partial<ManuscriptOwn>;
  const id = await value(program.createManuscript({ kind: 'case-paragraphs', ...about }));
  await value(program.changeManuscript(id, [{ op: 'put', block }]));
  await value(program.changeBackupPlan({ place: stick }));
  return { machine, program, opened, book, id };
}

const blocksOf = async (program: VaultApi, id: ManuscriptId) => (await value(program.openManuscript(id))).blocks;

/** A program on a computer that has the same stick, with a look into the last backup. */
function elsewhere(machine: ReturnType<typeof aMachine>, name: string) {
  const other = aMachine(machine.places.contents);
  const { program } = startProgram(other);
  return { program, look: async () => value(program.previewBackup(await backupIn(other.places, name), lock)) };
}

test('a backup brings documents along with what was typed in them and their history', { timeout: 60_000 }, async () => {
  const { machine, program, id } = await aVaultWithADocument();
  const { name } = await value(program.makeBackup(lock));
  const { program: restored, look } = elsewhere(machine, name);
  const preview = await look();
  expect(preview).toMatchObject({ manuscripts: 1, unknown: 0, lost: 0 });
  await value(restored.restoreVault(preview.token, testPassphrase));
  expect(await blocksOf(restored, id)).toEqual([block]);
  expect((await value(restored.stepManuscript(id, 'undo'))).blocks).toEqual([]);
});

test('what is typed in a document asks for a new backup', { timeout: 60_000 }, async () => {
  const { program, id } = await aVaultWithADocument();
  await value(program.makeBackup(lock));
  expect(await value(program.backupState())).toMatchObject({ isChanged: false });
  await value(program.changeManuscript(id, [{ op: 'remove', id: 'own-1' }]));
  expect(await value(program.backupState())).toMatchObject({ isChanged: true });
});

test('case books that are brought out of a backup bring their documents', { timeout: 60_000 }, async () => {
  const { machine, program, book, id } = await aVaultWithADocument();
  const { name } = await value(program.makeBackup(lock));
  const { program: other, look } = elsewhere(machine, name);
  await value(other.createVault(testPassphrase));
  await value(other.restoreCaseBooks((await look()).token, [book]));
  expect(await blocksOf(other, id)).toEqual([block]);
  await value(other.changeManuscript(id, [{ op: 'remove', id: 'own-1' }]));
  await value(other.restoreCaseBooks((await look()).token, [book]));
  expect(await blocksOf(other, id)).toEqual([]);
});

test('a document about a case book that comes as a second one stays in the backup', { timeout: 60_000 }, async () => {
  const { program, machine, book, id } = await aVaultWithADocument();
  const { name } = await value(program.makeBackup(lock));
  await value(program.eraseManuscripts([id]));
  await value(program.change(book, [{ op: 'set-own', field: 'note', value: 'changed since' }]));
  const preview = await value(program.previewBackup(await backupIn(machine.places, name), lock));
  expect((await value(program.restoreCaseBooks(preview.token, [book]))).caseBooks[0]?.id).not.toBe(book);
  expect(await value(program.manuscripts())).toEqual([]);
});

test(
  'going back takes what was typed since out of documents, and those made since away',
  { timeout: 60_000 },
  async () => {
    const { program, book, id } = await aVaultWithADocument();
    const file = await value(program.exportCaseBooks([book]));
    const { token } = await value(program.previewImport(file));
    await value(program.confirmImport(token));
    const [copy] = await value(program.safetyCopies());
    await value(program.changeManuscript(id, [{ op: 'remove', id: 'own-1' }]));
    await value(program.createManuscript({ kind: 'defence-brief', title: 'Later', language: 'en', caseBooks: [book] }));
    await value(program.goBackTo(copy?.name ?? ''));
    expect((await value(program.manuscripts())).map(({ title }) => title)).toEqual(['Paragraphs']);
    expect(await blocksOf(program, id)).toEqual([block]);
  },
);
