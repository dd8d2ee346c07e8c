import { describe, expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { aVaultWithSaves, damageFile, nothingLost, openAndRead, savedTexts } from '../../test/builders/a-damaged-vault';
import { aVault, anEntry, inMemoryStores, reopen } from '../../test/builders/a-vault';
import { damages, flipped } from '../../test/builders/damages';
import { vaultStatus } from './vault-status';

describe.each(Object.keys(damages))('a file that has %s', (how) => {
  test.each([
    ['header-a.dcv', 'header-copy-repaired'],
    ['header-b.dcv', 'header-copy-repaired'],
    ['keyring-a.dck', 'keyring-copy-repaired'],
    ['keyring-b.dck', 'keyring-copy-repaired'],
  ] as const)('when it is %s costs nothing and is mended', async (name, code) => {
    const { stores, book } = await aVaultWithSaves();
    const intact = stores.files.contents.get(name)?.length;
    damageFile(stores, name, how);

    expect(await openAndRead(stores, book)).toEqual({ notices: [{ code }, nothingLost], texts: savedTexts });
    expect(stores.files.contents.get(name)?.length).toBe(intact);
    expect(await openAndRead(stores, book)).toEqual({ notices: [], texts: savedTexts });
  });

  test.each([false, true])(
    'when it is the journal costs nothing beside a whole working set (snapshot: %s)',
    async (compacted) => {
      const names = compacted
        ? (['snapshot-00000002.dcs', 'journal-00000002.log', 'journal-00000001.log'] as const)
        : (['journal-00000001.log'] as const);
      for (const name of names) {
        const { stores, book } = await aVaultWithSaves(compacted);
        damageFile(stores, name, how);

        expect((await openAndRead(stores, book)).texts).toEqual(savedTexts);
        const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
        expect((await openAndRead(emptied, book)).texts).toEqual(savedTexts);
      }
    },
  );

  test('when both copies of the header have it keeps the vault shut, and nothing is overwritten', async () => {
    const { stores } = await aVaultWithSaves();
    damageFile(stores, 'header-a.dcv', how);
    damageFile(stores, 'header-b.dcv', how);
    const before = new Map(stores.files.contents);

    const code = how === 'been deleted' ? 'vault/not-found' : 'vault/header-damaged';
    expect(await reopen(stores)).toEqual({ ok: false, failure: { code } });
    expect(expectValue(await vaultStatus(stores))).toBe('damaged');
    expect(stores.files.contents).toEqual(before);
  });

  test('when both copies of the keyring have it keeps the vault shut, and nothing is overwritten', async () => {
    const { stores } = await aVaultWithSaves();
    damageFile(stores, 'keyring-a.dck', how);
    damageFile(stores, 'keyring-b.dck', how);
    const before = new Map(stores.files.contents);

    expect(await reopen(stores)).toEqual({ ok: false, failure: { code: 'vault/keyring-unreadable' } });
    expect(stores.files.contents).toEqual(before);
  });
});

test.each([
  ['keyring-a.dck', [{ code: 'keyring-copy-repaired' }, nothingLost]],
  // So it is when the program was ended between the two copies.
  ['keyring-b.dck', []],
] as const)('an older %s does not hide the newer copy', async (name, notices) => {
  const { stores, store, book } = await aVault();
  const older = stores.files.contents.get(name) ?? new Uint8Array();
  const [second] = expectValue(await store.createBooks('case-book', 1));
  expectValue(await store.settle());
  stores.files.contents.set(name, older);

  const opened = expectValue(await reopen(stores));
  expect(opened.notices).toEqual(notices);
  expect(opened.store.bookIds('case-book')).toEqual([book, second]);
});

describe('a journal cut short', () => {
  test(
    'anywhere in its last record loses nothing before it, and tells of that one where nothing else has it',
    { timeout: 60_000 },
    async () => {
      const { stores, book } = await aVaultWithSaves();
      const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
      const lastFrame = journal.length / savedTexts.length;
      const cuts = Array.from({ length: lastFrame }, (_, at) => at + 1).filter(
        (at) => at % 9 === 1 || at > lastFrame - 2,
      );
      for (const missing of cuts) {
        const cut = inMemoryStores();
        for (const [name, bytes] of stores.files.contents) cut.files.contents.set(name, bytes);
        cut.files.contents.set('journal-00000001.log', journal.slice(0, journal.length - missing));

        const found = await openAndRead(cut, book);
        const codes = found.notices.map(({ code }) => code);
        expect([missing, found.texts]).toEqual([missing, savedTexts.slice(0, 4)]);
        expect(codes).toEqual(
          missing < lastFrame
            ? ['journal-tail-cut', 'working-set-rebuilt', 'records-lost']
            : ['working-set-rebuilt', 'records-lost'],
        );
      }
    },
  );

  test('is completed from the working set', async () => {
    const { stores, book } = await aVaultWithSaves();
    const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    stores.files.contents.set('journal-00000001.log', journal.slice(0, 900));

    expect(await openAndRead(stores, book)).toEqual({
      notices: [{ code: 'journal-tail-cut' }, { code: 'records-recovered', count: 4 }, nothingLost],
      texts: savedTexts,
    });
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
    expect((await openAndRead(emptied, book)).texts).toEqual(savedTexts);
  });

  test('says how many records are gone when the working set was emptied as well and a later frame is whole', async () => {
    const { stores, book } = await aVaultWithSaves();
    const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    stores.files.contents.set('journal-00000001.log', flipped(journal, 900));
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };

    expect(await openAndRead(emptied, book)).toEqual({
      notices: [
        { code: 'working-set-rebuilt', count: 4 },
        { code: 'records-lost', count: 1 },
      ],
      texts: ['1', '3', '4', '5'],
    });
    expect(await openAndRead(emptied, book)).toEqual({ notices: [], texts: ['1', '3', '4', '5'] });
  });

  test('is noticed by the keyring when both stores were put back to an earlier day', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    const earlier = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    for (const text of ['2', '3']) expectValue(await store.write([anEntry(book, 'change', text)]));
    expectValue(await store.createBooks('case-book', 1));
    stores.files.contents.set('journal-00000001.log', earlier);
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };

    const found = await openAndRead(emptied, book);
    expect(found.notices).toContainEqual({ code: 'records-lost', count: 2 });
    expect((await openAndRead(emptied, book)).notices).toEqual([]);
  });
});

describe('frames of a journal', () => {
  const frameOf = (journal: Uint8Array<ArrayBuffer>, index: number) =>
    journal.slice((index * journal.length) / 5, ((index + 1) * journal.length) / 5);
  const rearranged: Readonly<Record<string, readonly number[]>> = {
    'taken out': [0, 1, 3, 4],
    exchanged: [0, 2, 1, 3, 4],
    doubled: [0, 1, 1, 2, 3, 4],
  };

  test.each(Object.keys(rearranged))('are noticed when they are %s, and nothing is lost', async (how) => {
    const { stores, book } = await aVaultWithSaves();
    const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    const frames = (rearranged[how] ?? []).map((index) => frameOf(journal, index));
    stores.files.contents.set('journal-00000001.log', new Uint8Array(frames.flatMap((frame) => [...frame])));
    stores.files.contents.delete('snapshot-00000002.dcs');

    expect((await openAndRead(stores, book)).texts).toEqual(savedTexts);
    expect([...stores.files.contents.keys()]).toContain('snapshot-00000002.dcs');
  });
});

describe('a vault of which the program was ended without a pause after the last save', () => {
  async function ended() {
    const { stores, store, book } = await aVault();
    for (const text of savedTexts) expectValue(await store.write([anEntry(book, 'change', text)]));
    return { stores, book };
  }

  test('is not said to have lost nothing when one store alone says where it ended', async () => {
    const { stores, book } = await ended();
    const emptied = { ...stores, workingSet: inMemoryStores().workingSet };
    expect(await openAndRead(emptied, book)).toEqual({
      notices: [{ code: 'working-set-rebuilt', count: 5 }, { code: 'not-proved' }],
      texts: savedTexts,
    });
  });

  test('tells nothing where the last saves are in one store and not yet in the other', async () => {
    const { stores, book } = await ended();
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(3) }));
    expect(await openAndRead(stores, book)).toEqual({ notices: [], texts: savedTexts });

    const cut = await ended();
    const journal = cut.stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    cut.stores.files.contents.set('journal-00000001.log', journal.slice(0, journal.length - 10));
    expect(await openAndRead(cut.stores, cut.book)).toEqual({ notices: [], texts: savedTexts });
  });
});

describe('the mark outside of both stores', () => {
  test('tells what is gone when both were put back to the same earlier day', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    const earlier = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    for (const text of ['2', '3']) expectValue(await store.write([anEntry(book, 'change', text)]));
    expectValue(await store.settle());
    stores.files.contents.set('journal-00000001.log', earlier);
    const ids = expectValue(await stores.workingSet.ids());
    expectValue(await stores.workingSet.change({ put: [], remove: ids.slice(1) }));

    expect((await openAndRead(stores, book)).notices).toEqual([{ code: 'records-lost', count: 2 }]);
    expect((await openAndRead(stores, book)).notices).toEqual([]);
  });

  test('proves that nothing was lost where the only entry of the journal breaks off and the working set is whole', async () => {
    const { stores, store, book } = await aVault();
    expectValue(await store.write(['1', '2', '3'].map((text) => anEntry(book, 'change', text))));
    expectValue(await store.settle());
    const journal = stores.files.contents.get('journal-00000001.log') ?? new Uint8Array();
    stores.files.contents.set('journal-00000001.log', journal.slice(0, -7));

    expect((await openAndRead(stores, book)).notices).toEqual([
      { code: 'journal-tail-cut' },
      { code: 'records-recovered', count: 3 },
      nothingLost,
    ]);
    expect((await openAndRead(stores, book)).notices).toEqual([]);
  });

  test('tells that the keyring is of an earlier day, once, and its numbers are not given again', async () => {
    const { stores, store, book } = await aVault();
    const earlier = stores.files.contents.get('keyring-a.dck') ?? new Uint8Array();
    expectValue(await store.createBooks('case-book', 1));
    expectValue(await store.write([anEntry(book, 'change', '1')]));
    expectValue(await store.settle());
    for (const name of ['keyring-a.dck', 'keyring-b.dck'] as const) stores.files.contents.set(name, earlier);

    expect((await openAndRead(stores, book)).notices).toEqual([{ code: 'keyring-older' }, { code: 'not-proved' }]);
    expect((await openAndRead(stores, book)).notices).toEqual([]);
  });
});
