import { describe, expect, it } from 'vitest';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { inMemoryStores, reopen, testKdfPolicy, testPassphrase } from '../../test/builders/a-vault';
import { inMemoryWorkingSet } from '../ports/in-memory-working-set';
import { createVault } from '../vault/create-vault';
import { createBook, openBook, openRegisters } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

const drafts = { 'decisions/d1/date': 'Наурыз-2014?', 'new/parties/p9': { id: 'p9', name: 'Қайрат' } };

async function aProgramOverAVault() {
  const stores = inMemoryStores();
  const { store } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
  const program = await aProgram(store);
  const { id } = (await value(createBook(program, { title: 'A case', subjectKind: 'person' }))).book;
  return { stores, store, program, id };
}

describe('drafts', { timeout: 60_000 }, () => {
  it('are found again after a restart, also when the working set is gone and the journal was written anew', async () => {
    const { stores, store, program, id } = await aProgramOverAVault();
    await value(program.keepDrafts(id, { 'notes/n/text': 'older' }));
    await value(program.keepDrafts(id, drafts));
    for (let change = 0; change < 210; change += 1) {
      await value(program.change(id, [{ op: 'set-own', field: 'note', value: `${change}` }]));
    }
    expectValue(await store.compact());
    expect(await value(program.drafts(id))).toEqual(drafts);

    for (const workingSet of [stores.workingSet, inMemoryWorkingSet()]) {
      const again = await aProgram(expectValue(await reopen({ ...stores, workingSet })).store);
      expect(await value(again.drafts(id))).toEqual(drafts);
    }
  });

  it('go when there are none any more', async () => {
    const { stores, program, id } = await aProgramOverAVault();
    await value(program.keepDrafts(id, drafts));
    await value(program.keepDrafts(id, {}));
    const { store } = expectValue(await reopen(stores));
    expect(await value((await aProgram(store)).drafts(id))).toEqual({});
    expect(expectValue(await store.read(id, ['draft']))).toEqual([]);
  });

  it('of registers can come before the first entry', async () => {
    const { stores, program } = await aProgramOverAVault();
    expect(await value(program.drafts('registers'))).toEqual({});
    await value(program.keepDrafts('registers', {}));
    await value(program.keepDrafts('registers', { 'new/bodies/b': { city: 'Алматы' } }));
    expect(await value(openRegisters(program))).toMatchObject({ canUndo: false, savedAt: '' });
    const record = { id: 'b', kind: 'court', name: 'City Court' };
    await value(program.change('registers', [{ op: 'add', list: 'bodies', record }]));

    const again = await aProgram(expectValue(await reopen(stores)).store);
    expect(await value(again.drafts('registers'))).toEqual({ 'new/bodies/b': { city: 'Алматы' } });
    expect((await value(openRegisters(again))).registers.bodies['b']).toMatchObject(record);
    expect(await value(again.bin('registers'))).toEqual([]);
  });

  it('are not part of the book, and can be read nowhere on the disk', async () => {
    const { stores, program, id } = await aProgramOverAVault();
    const before = await value(openBook(program, id));
    await value(program.keepDrafts(id, drafts));
    expect(await value(openBook(program, id))).toEqual(before);
    expect(await value(program.history(id))).toHaveLength(1);
    const records = expectValue(await stores.workingSet.get(expectValue(await stores.workingSet.ids())));
    const disk = Buffer.concat([...stores.files.contents.values(), ...records.flatMap((bytes) => bytes ?? [])]);
    for (const word of ['Наурыз-2014', 'Қайрат', 'decisions/d1']) {
      for (const encoding of ['utf8', 'utf16le'] as const)
        expect(disk.includes(Buffer.from(word, encoding))).toBe(false);
    }
  });

  it('belong to a book that is there', async () => {
    const { program, id } = await aProgramOverAVault();
    await value(program.keepDrafts(id, drafts));
    await value(program.eraseCaseBooks([id]));
    const gone = { ok: false, failure: { code: 'case-book/not-found' } };
    expect(await program.drafts(id)).toEqual(gone);
    expect(await program.keepDrafts(id, drafts)).toEqual(gone);
    expect(await openBook(program, id)).toEqual(gone);
    expect(await program.recordHistory(id, { kind: 'note', id: 'n' })).toEqual(gone);
  });
});
