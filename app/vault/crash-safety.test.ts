import { describe, expect, test } from 'vitest';
import {
  aVault,
  anEntry,
  inMemoryStores,
  reopen,
  testKdfPolicy,
  testPassphrase,
  textsOf,
  withPassphrase,
} from '../../test/builders/a-vault';
import { endingStores, isThrough } from '../../test/builders/stores/ending-stores';
import type { LastWrite } from '../../test/builders/stores/ending-stores';
import { inMemoryWorkingSet } from '../ports/in-memory-working-set';
import type { VaultStores } from './records/record-access';
import { replaceSecret } from './change-secret';
import { createVault } from './create-vault';
import { openVault } from './open-vault';
import { newRecoveryKey } from './secrets/recovery-key';
import { expectValue } from '#shared/result';
import type { Secret } from '#shared/contract/vault-api';

const lastWrites: readonly LastWrite[] = ['nothing', 'half', 'all'];

/** Runs a step again and again, ending the program one write later each time, until the step gets through. */
async function endingAtEachWrite(
  lastWrite: LastWrite,
  run: (after: number) => Promise<{ readonly through: boolean }>,
): Promise<number> {
  for (let after = 0; ; after += 1) {
    const { through } = await run(after);
    if (through) return after;
    if (after > 60) throw new Error(`${lastWrite}: the step never gets through`);
  }
}

/** The sealed record that was written last. */
async function lastRecord({ workingSet }: VaultStores): Promise<Uint8Array> {
  const ids = expectValue(await workingSet.ids());
  return expectValue(await workingSet.get(ids.slice(-1)))[0] ?? new Uint8Array();
}

function filesWith(record: Uint8Array, { files }: ReturnType<typeof inMemoryStores>): readonly string[] {
  return [...files.contents]
    .filter(([, bytes]) => Buffer.from(bytes).includes(Buffer.from(record)))
    .map(([name]) => name);
}

async function opens(stores: VaultStores, secret: Secret): Promise<boolean> {
  return (await reopen(stores, secret)).ok;
}

describe.each(lastWrites)('when the program ends and of its last write %s reaches the disk', (lastWrite) => {
  test('creating a vault leaves none, or one that opens', async () => {
    const steps = await endingAtEachWrite(lastWrite, async (after) => {
      const stores = inMemoryStores();
      const through = await isThrough(
        createVault(endingStores(stores, after, lastWrite), testPassphrase, testKdfPolicy),
      );
      const opened = await reopen(stores);
      const created = await createVault(stores, testPassphrase, testKdfPolicy);

      if (opened.ok) expect(created).toEqual({ ok: false, failure: { code: 'vault/already-exists' } });
      else expect([opened.failure.code, created.ok]).toEqual(['vault/not-found', true]);
      return { through };
    });
    expect(steps).toBe(4);
  });

  test('a save is there as a whole or not at all, and nothing before it is lost', async () => {
    const steps = await endingAtEachWrite(lastWrite, async (after) => {
      const { stores, store, book } = await aVault();
      expectValue(await store.write([anEntry(book, 'change', 'before')]));
      const ending = endingStores(stores, after, lastWrite);
      const { store: saving } = expectValue(await reopen(ending));
      const through = await isThrough(saving.write([anEntry(book, 'change', 'a'), anEntry(book, 'change', 'b')]));

      const opened = expectValue(await reopen(stores));
      const texts = await textsOf(opened.store, book);
      if (through) expect(texts).toEqual(['before', 'a', 'b']);
      else expect([['before'], ['before', 'a', 'b']]).toContainEqual(texts);
      expect(opened.notices.map(({ code }) => code)).not.toContain('records-lost');
      expect(await textsOf(expectValue(await reopen(stores)).store, book)).toEqual(texts);
      expect(
        await textsOf(expectValue(await reopen({ ...stores, workingSet: inMemoryWorkingSet() })).store, book),
      ).toEqual(texts);
      return { through };
    });
    expect(steps).toBe(2);
  });

  test('a draft that takes the place of another is the old or the new one', async () => {
    await endingAtEachWrite(lastWrite, async (after) => {
      const { stores, store, book } = await aVault();
      expectValue(await store.write([anEntry(book, 'draft', 'old')]));
      const { store: saving } = expectValue(await reopen(endingStores(stores, after, lastWrite)));
      const through = await isThrough(saving.write([anEntry(book, 'draft', 'new')]));

      const texts = await textsOf(expectValue(await reopen(stores)).store, book);
      expect(through ? [['new']] : [['old'], ['new']]).toContainEqual(texts);
      return { through };
    });
  });

  test('compaction loses nothing', async () => {
    const steps = await endingAtEachWrite(lastWrite, async (after) => {
      const { stores, store, book } = await aVault();
      for (const text of ['1', '2', '3']) {
        expectValue(await store.write([anEntry(book, 'change', text)]));
        expectValue(await store.compact());
      }
      expectValue(await store.write([anEntry(book, 'change', '4')]));
      const { store: compacting } = expectValue(await reopen(endingStores(stores, after, lastWrite)));
      const through = await isThrough(compacting.compact());

      const reopened = expectValue(await reopen(stores));
      expect(reopened.notices).toEqual([]);
      expect(await textsOf(reopened.store, book)).toEqual(['1', '2', '3', '4']);
      const restored = expectValue(await reopen({ ...stores, workingSet: inMemoryWorkingSet() }));
      expect(await textsOf(restored.store, book)).toEqual(['1', '2', '3', '4']);
      expectValue(await restored.store.compact());
      expectValue(await restored.store.write([anEntry(book, 'change', '5')]));
      expect(await textsOf(expectValue(await reopen(stores)).store, book)).toEqual(['1', '2', '3', '4', '5']);
      return { through };
    });
    expect(steps).toBeGreaterThan(3);
  });

  test('making books leaves the old ones, or the old and the new ones', async () => {
    const steps = await endingAtEachWrite(lastWrite, async (after) => {
      const { stores, book } = await aVault();
      const { store } = expectValue(await reopen(endingStores(stores, after, lastWrite)));
      const through = await isThrough(store.createBooks('case-book', 2));

      const books = expectValue(await reopen(stores)).store.bookIds('case-book');
      expect(books[0]).toBe(book);
      expect(through ? [3] : [1, 3]).toContain(books.length);
      return { through };
    });
    expect(steps).toBe(2);
  });

  test('erasing a book leaves it there or gone, and no damage', { timeout: 60_000 }, async () => {
    const steps = await endingAtEachWrite(lastWrite, async (after) => {
      const { stores, store, book, recoveryKey } = await aVault();
      const [other] = expectValue(await store.createBooks('case-book', 1));
      if (other === undefined) throw new Error('no second book was made');
      expectValue(await store.write([anEntry(book, 'change', 'x')]));
      const record = await lastRecord(stores);
      for (const [id, kind] of [
        [other, 'change'],
        [book, 'draft'],
        [book, 'view'],
      ] as const) {
        expectValue(await store.write([anEntry(id, kind, 'x')]));
      }
      const { store: erasing } = expectValue(await reopen(endingStores(stores, after, lastWrite)));
      const through = await isThrough(erasing.eraseBooks([book]));

      for (const workingSet of [stores.workingSet, inMemoryWorkingSet()]) {
        const opened = expectValue(await reopen({ ...stores, workingSet }));
        const there = opened.store.bookIds('case-book');
        expect(through ? [[other]] : [[book, other], [other]]).toContainEqual(there);
        expect(opened.notices.filter(({ code }) => code !== 'working-set-rebuilt' && code !== 'not-proved')).toEqual(
          [],
        );
        expect(await textsOf(opened.store, other)).toEqual(['x']);
        if (there.includes(book)) expect(await textsOf(opened.store, book)).toEqual(['x', 'x']);
        const kept = there.includes(book) ? 4 : 1;
        expect(expectValue(await workingSet.ids()).length).toBeLessThanOrEqual(kept);
      }
      const opened = expectValue(await reopen(stores, recoveryKey));
      const isGone = !opened.store.bookIds('case-book').includes(book);
      expect(filesWith(record, stores).length > 0).toBe(!isGone);
      return { through };
    });
    expect(steps).toBe(12);
  });

  test(
    'renewing a book leaves the old one or the new one whole, and goes on from either',
    { timeout: 60_000 },
    async () => {
      const steps = await endingAtEachWrite(lastWrite, async (after) => {
        const { stores, store, book, recoveryKey } = await aVault();
        const [other] = expectValue(await store.createBooks('case-book', 1));
        if (other === undefined) throw new Error('no second book was made');
        expectValue(await store.write([anEntry(book, 'change', 'old')]));
        const record = await lastRecord(stores);
        expectValue(await store.write([anEntry(book, 'draft', 'old draft'), anEntry(other, 'change', 'x')]));
        const { store: renewing } = expectValue(await reopen(endingStores(stores, after, lastWrite)));
        const through = await isThrough(
          renewing.renewBook(book, [anEntry(book, 'snapshot', 'new'), anEntry(book, 'draft', 'new draft')]),
        );

        let found: readonly string[] = [];
        for (const workingSet of [stores.workingSet, inMemoryWorkingSet()]) {
          const opened = expectValue(await reopen({ ...stores, workingSet }));
          expect(opened.store.bookIds('case-book')).toEqual([book, other]);
          const passing = ['working-set-rebuilt', 'not-proved', 'journal-tail-cut'];
          expect(opened.notices.filter(({ code }) => !passing.includes(code))).toEqual([]);
          found = await textsOf(opened.store, book);
          expect(
            through
              ? [['new', 'new draft']]
              : [
                  ['old', 'old draft'],
                  ['new', 'new draft'],
                ],
          ).toContainEqual(found);
          expect(await textsOf(opened.store, other)).toEqual(['x']);
          expect(opened.store.lostIn(book) + opened.store.lostAtOpening).toBe(0);
        }
        const opened = expectValue(await reopen(stores, recoveryKey));
        expect(filesWith(record, stores).length > 0).toBe(found[0] === 'old');
        expectValue(await opened.store.write([anEntry(book, 'change', 'later')]));
        for (const workingSet of [stores.workingSet, inMemoryWorkingSet()]) {
          const later = expectValue(await reopen({ ...stores, workingSet }));
          expect(later.notices.map(({ code }) => code)).not.toContain('records-lost');
          expect((await textsOf(later.store, book)).toSorted()).toEqual([...found, 'later'].toSorted());
        }
        return { through };
      });
      expect(steps).toBe(16);
    },
  );

  test('a change of the passphrase leaves exactly the old or the new one in force, and the recovery key either way', async () => {
    const changed: Secret = { kind: 'passphrase', text: 'vividly untamed crummiest resize blubber skimming' };
    const steps = await endingAtEachWrite(lastWrite, async (after) => {
      const { stores, recoveryKey } = await aVault();
      const { files } = endingStores(stores, after, lastWrite);
      const through = await isThrough(replaceSecret(files, withPassphrase, changed, testKdfPolicy));

      const [old, fresh] = [await opens(stores, withPassphrase), await opens(stores, changed)];
      expect(old).toBe(!fresh);
      if (through) expect(fresh).toBe(true);
      expect(await opens(stores, recoveryKey)).toBe(true);
      expect([await opens(stores, withPassphrase), await opens(stores, changed)]).toEqual([old, fresh]);
      return { through };
    });
    expect(steps).toBe(2);
  });

  test('a new recovery key leaves exactly the old or the new one in force', async () => {
    const fresh: Secret = { kind: 'recovery-key', text: newRecoveryKey().join(' ') };
    await endingAtEachWrite(lastWrite, async (after) => {
      const { stores, recoveryKey } = await aVault();
      const { files } = endingStores(stores, after, lastWrite);
      const through = await isThrough(replaceSecret(files, withPassphrase, fresh, testKdfPolicy));

      expect(await opens(stores, withPassphrase)).toBe(true);
      const [old, renewed] = [await opens(stores, recoveryKey), await opens(stores, fresh)];
      expect(old).toBe(!renewed);
      if (through) expect(renewed).toBe(true);
      return { through };
    });
  });

  test('mending after an emptied working set can itself be interrupted', async () => {
    await endingAtEachWrite(lastWrite, async (after) => {
      const { stores, store, book } = await aVault();
      for (const text of ['1', '2', '3']) expectValue(await store.write([anEntry(book, 'change', text)]));
      const emptied = { ...stores, workingSet: inMemoryWorkingSet() };
      const mending = endingStores(emptied, after, lastWrite);
      const through = await isThrough(openVault(mending, withPassphrase, { policy: testKdfPolicy }));

      expect(await textsOf(expectValue(await reopen(emptied)).store, book)).toEqual(['1', '2', '3']);
      return { through };
    });
  });
});
