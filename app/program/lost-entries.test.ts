import { expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { inMemoryStores, reopen, testKdfPolicy, testPassphrase } from '../../test/builders/a-vault';
import { createVault } from '../vault/create-vault';
import { openPlace } from '../vault/place';
import { openHeader } from '../vault/header';

type Stores = ReturnType<typeof inMemoryStores>;

/** An open vault with a case book of three changes, of which the second has no copy left. */
async function aBookWithALostChange(without: 'nothing else' | 'its view') {
  const stores = inMemoryStores();
  const { store } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
  const writing = await aProgram(store);
  const { id } = expectValue(await writing.createCaseBook({ title: 'Aigerim Serik', subjectKind: 'person' })).book;
  for (const [field, value] of [
    ['note', 'lost with its change'],
    ['reference', 'after it'],
  ] as const) {
    expectValue(await writing.changeCaseBook(id, [{ op: 'set-book', field, value }]));
  }
  const program = await aProgram(expectValue(await reopen(stores)).store);
  stores.files.contents.delete('journal-00000001.log');
  await removeRecords(stores, without);
  return { stores, program, id };
}

async function removeRecords(stores: Stores, without: 'nothing else' | 'its view'): Promise<void> {
  const secret = { kind: 'passphrase', text: testPassphrase } as const;
  const { keys } = expectValue(await openHeader(stores.files, secret, testKdfPolicy));
  const ids = expectValue(await stores.workingSet.ids());
  const known = (await Promise.all(ids.map(async (id) => ({ id, place: await openPlace(id, keys) })))).toSorted(
    (a, b) => (a.place?.order ?? 0) - (b.place?.order ?? 0),
  );
  const changes = known.filter(({ place }) => place?.kind === 'change').slice(1, 2);
  const views = known.filter(({ place }) => place?.kind === 'view');
  const remove = without === 'its view' ? [...changes, ...views] : changes;
  expectValue(await stores.workingSet.change({ put: [], remove: remove.map(({ id }) => id) }));
}

test('a case book with a lost change shows what its view still says, tells of it, and is whole after the next change', async () => {
  const { stores, program, id } = await aBookWithALostChange('nothing else');

  const state = expectValue(await program.openCaseBook(id));
  expect(state.lost).toBe(1);
  expect(state.book).toMatchObject({ note: 'lost with its change', reference: 'after it' });
  expect(expectValue(await program.listCaseBooks())).toHaveLength(1);

  const changed = expectValue(
    await program.changeCaseBook(id, [{ op: 'set-book', field: 'title', value: 'A. Serik' }]),
  );
  expect(changed.lost).toBeUndefined();
  const again = await aProgram(expectValue(await reopen(stores)).store);
  const found = expectValue(await again.openCaseBook(id));
  expect(found.lost).toBeUndefined();
  expect(found.book).toMatchObject({ title: 'A. Serik', note: 'lost with its change', reference: 'after it' });
});

test('without its view it shows what came before the gap', async () => {
  const { program, id } = await aBookWithALostChange('its view');

  const state = expectValue(await program.openCaseBook(id));
  expect(state.lost).toBe(1);
  expect(state.book.title).toBe('Aigerim Serik');
  expect(state.book.note).toBeUndefined();
  const changed = await program.changeCaseBook(id, [{ op: 'set-book', field: 'note', value: 'typed again' }]);
  expect(expectValue(changed).book).toMatchObject({ title: 'Aigerim Serik', note: 'typed again' });
});
