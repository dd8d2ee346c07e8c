import { describe, expect, it } from 'vitest';
import { expectValue, type Result } from '#shared/result';
import { aProgram, casesOf2014 } from '../../test/builders/a-program';
import { inMemoryStores, reopen, testKdfPolicy, testPassphrase } from '../../test/builders/a-vault';
import { inMemoryWorkingSet } from '../ports/in-memory-working-set';
import { createVault } from '../vault/create-vault';
import { undoIn } from '../../test/builders/stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

describe('a program over a sealed vault', () => {
  it('has everything after a restart, also when the working set is gone', { timeout: 60_000 }, async () => {
    const stores = inMemoryStores();
    const { store } = await value(createVault(stores, testPassphrase, testKdfPolicy));
    const program = await aProgram(store);
    const { token } = await value(program.previewImport(casesOf2014()));
    const { caseBooks } = await value(program.confirmImport(token));
    const [id] = caseBooks;
    if (id === undefined) throw new Error('no book came in');
    await value(program.change(id, [{ op: 'set-own', field: 'note', value: 'changed' }]));
    const [before, cards] = [await value(program.exportCaseBooks()), await value(program.listCaseBooks())];

    const restarted = await aProgram(expectValue(await reopen(stores)).store);
    expect(await value(restarted.exportCaseBooks())).toEqual(before);

    const emptied = { ...stores, workingSet: inMemoryWorkingSet() };
    const rebuilt = await aProgram(expectValue(await reopen(emptied)).store);
    expect(await value(rebuilt.listCaseBooks())).toEqual(cards);
    expect(await value(rebuilt.exportCaseBooks())).toEqual(before);
    expect((await value(undoIn(rebuilt, id))).book.note).toBeUndefined();
  });
});
