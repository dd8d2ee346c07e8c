import { expect, test, vi } from 'vitest';
import { expectValue } from '#shared/result';
import { aPause } from '../../test/builders/a-pause';
import { aProgram } from '../../test/builders/a-program';
import { inMemoryStores, reopen, testKdfPolicy, testPassphrase } from '../../test/builders/a-vault';
import { removeJournal, removeRecords } from '../../test/builders/stores/lost-records';
import { createVault } from '../vault/create-vault';
import { changeBook, createBook, openBook } from '../../test/builders/stores/kept-records';

/** An open vault with a case book of three changes, of which the second has no copy left. */
async function aBookWithALostChange(without: 'nothing else' | 'its view') {
  const stores = inMemoryStores();
  const { store } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
  const pause = aPause();
  const writing = await aProgram(store, { later: pause.later });
  const { id } = expectValue(await createBook(writing, { title: 'Aigerim Serik', subjectKind: 'person' })).book;
  for (const [field, value] of [
    ['note', 'lost with its change'],
    ['reference', 'after it'],
  ] as const) {
    expectValue(await writing.change(id, [{ op: 'set-own', field, value }]));
  }
  pause.pass();
  await vi.waitUntil(async () => expectValue(await store.read(id, ['view'])).length === 1);
  const program = await aProgram(expectValue(await reopen(stores)).store);
  removeJournal(stores);
  await removeRecords(stores, (records) => [
    ...records.filter(({ kind }) => kind === 'change').slice(1, 2),
    ...records.filter(({ kind }) => kind === 'view' && without === 'its view'),
  ]);
  return { stores, program, id };
}

test('a case book with a lost change shows what its view still says, tells of it, and is whole after the next change', async () => {
  const { stores, program, id } = await aBookWithALostChange('nothing else');

  const state = expectValue(await openBook(program, id));
  expect(state.lost).toBe(1);
  expect(state.book).toMatchObject({ note: 'lost with its change', reference: 'after it' });
  expect(expectValue(await program.listCaseBooks())).toHaveLength(1);

  const changed = expectValue(await changeBook(program, id, [{ op: 'set-own', field: 'title', value: 'A. Serik' }]));
  expect(changed.lost).toBeUndefined();
  const again = await aProgram(expectValue(await reopen(stores)).store);
  const found = expectValue(await openBook(again, id));
  expect(found.lost).toBeUndefined();
  expect(found.book).toMatchObject({ title: 'A. Serik', note: 'lost with its change', reference: 'after it' });
});

test('without its view it shows what came before the gap', async () => {
  const { program, id } = await aBookWithALostChange('its view');

  const state = expectValue(await openBook(program, id));
  expect(state.lost).toBe(1);
  expect(state.book.title).toBe('Aigerim Serik');
  expect(state.book.note).toBeUndefined();
  const changed = await changeBook(program, id, [{ op: 'set-own', field: 'note', value: 'typed again' }]);
  expect(expectValue(changed).book).toMatchObject({ title: 'Aigerim Serik', note: 'typed again' });
});
