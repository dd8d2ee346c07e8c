import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import type { VaultFiles } from '#app/ports/vault-files';
import { createVault } from '#app/vault/create-vault';
import { expectValue, succeed } from '#shared/result';
import { writeWhole } from '../../../electron/main/files/atomic-write';
import { openVaultFiles } from '../../../electron/main/vault/vault-files';
import { anEntry, testKdfPolicy, testPassphrase, withPassphrase } from '../../builders/a-vault';
import { rawDiskAfter } from './raw-disk';
import { lootOf } from './reading-a-raw-disk';
import type { Loot } from './reading-a-raw-disk';
import { counted, report } from '../rows';

const erasedTexts = ['Айгуль', 'Bekzat', 'Chinara', 'Daniyar', 'Elmira'];
/** What a book said that stays, before it was purged. */
const purgedText = 'Farida';
const goneTexts = [...erasedTexts, purgedText];
/** Each of them leaves a keyring in which the others still stand. */
const laterBooks = 10;
const fewSaves = 20;

type Adapter = (files: VaultFiles, folder: string) => VaultFiles;

/** Replaces by name alone, as most programs do, and somebody keeps what is removed. */
const byNameAlone: Adapter = (files, folder) => ({
  ...files,
  replace: (name, bytes) => writeWhole(join(folder, name), bytes),
  remove: async (name) => {
    await rename(join(folder, name), join(folder, '..', `${name}.kept`));
    return succeed(undefined);
  },
});

/** Writes over headers alone: what is left are the keyrings, segments and snapshots of every day. */
const headersOverwritten: Adapter = (files, folder) => {
  const byName = byNameAlone(files, folder);
  return {
    ...byName,
    replace: (name, bytes) => (name.startsWith('header-') ? files : byName).replace(name, bytes),
  };
};

/** A vault on a disk of its own: five case books that are written and erased, one that is purged and followed by saves. */
async function lootAfterErasing(adapter: Adapter, saves: number): Promise<Loot> {
  const disk = await rawDiskAfter(async (folder) => {
    const onDisk = openVaultFiles(join(folder, 'vault'));
    const files = adapter(onDisk, join(folder, 'vault'));
    const stores = { files, workingSet: inMemoryWorkingSet() };
    const { store } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
    const newBook = async () => expectValue(await store.createBooks('case-book', 1))[0] ?? never();
    const erased = [];
    for (const text of erasedTexts) {
      const book = await newBook();
      expectValue(await store.write([anEntry(book, 'change', text)]));
      erased.push(book);
    }
    for (let made = 0; made < laterBooks; made += 1) await newBook();
    const staying = await newBook();
    expectValue(await store.write([anEntry(staying, 'change', purgedText)]));
    expectValue(await store.eraseBooks(erased));
    expectValue(await store.renewBook(staying, [anEntry(staying, 'snapshot', 'purged')]));
    for (let save = 0; save < saves; save += 1) {
      expectValue(await store.write([anEntry(staying, 'change', `save ${save}`)]));
    }
    await onDisk.close();
  });
  return lootOf(disk, withPassphrase);
}

function never(): never {
  throw new Error('no book was made');
}

function erasedIn({ texts }: Loot): readonly string[] {
  return goneTexts.filter((text) => texts.has(text));
}

describe('erased case books and purged values on an ext4 disk, for whoever has all of its blocks and the passphrase', () => {
  test('are there, where files go by name alone: so they would be found', async () => {
    const loot = await lootAfterErasing(byNameAlone, fewSaves);

    expect(loot.texts).toContain('save 19');
    expect(erasedIn(loot)).toEqual(goneTexts);
  });

  test('stay shut in the keyrings of every day, once the headers of those days are written over', async () => {
    const loot = await lootAfterErasing(headersOverwritten, fewSaves);

    expect(loot.headers).toBe(2);
    expect(loot.keyringBlocks).toBeGreaterThan(loot.keyrings);
    expect(erasedIn(loot)).toEqual([]);
  });

  test('are gone', async () => {
    const rounds = counted(10);
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      const loot = await lootAfterErasing((files) => files, 200);
      expect(loot.texts).toContain('save 199');
      expect(loot).toMatchObject({ headers: 2, keyringBlocks: 2, keyrings: 2 });
      expect([...loot.books]).toEqual([erasedTexts.length + laterBooks + 2]);
      found += erasedIn(loot).length;
    }
    report('Erased case books read back from the blocks of an ext4 disk', {
      cases: rounds * goneTexts.length,
      failures: found,
    });
    expect(found).toBe(0);
  });
});
