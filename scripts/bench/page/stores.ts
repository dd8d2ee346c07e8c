import { Dexie } from 'dexie';
import { createVault } from '#app/vault/create-vault';
import type { VaultFiles } from '#app/ports/vault-files';
import type { EntryKind } from '#app/ports/book-store';
import { expectValue, succeed } from '#shared/result';
import { storageTimeLimit } from '#app/vault/time-limit';
import { dexieWorkingSet } from '../../../renderer/platform/dexie/dexie-working-set';
import { restartingWorkingSet } from '../../../renderer/platform/dexie/restarting-working-set';
import { openEncryptedTable } from '../rivals/encrypted-dexie.js';
import type { BenchRecord } from './records';

type Books = readonly (readonly BenchRecord[])[];

/** A store under measurement: empty, then filled once, then read whole. Both promise to have finished. */
export type MeasuredStore = {
  readonly name: string;
  readonly write: (books: Books) => Promise<unknown>;
  /** How many records were read. */
  readonly read: () => Promise<number>;
};

/** Dexie as it is, with the durability that the vault asks for. */
export async function plainDexie(): Promise<MeasuredStore> {
  const database = new Dexie(`plain-${crypto.randomUUID()}`, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  });
  database.version(1).stores({ records: 'id' });
  await database.open();
  const records = database.table('records');
  return {
    name: 'plain Dexie',
    write: (books) => records.bulkPut(books.flat()),
    read: async () => (await records.toArray()).length,
  };
}

export async function encryptedDexie(): Promise<MeasuredStore> {
  const records = await openEncryptedTable(`encrypted-${crypto.randomUUID()}`);
  return {
    name: 'dexie-encrypted',
    write: (books) => records.bulkPut(books.flat()),
    read: async () => (await records.toArray()).length,
  };
}

/**
 * The vault: per book a snapshot in the journal and the working set, and the view and card that lists and documents
 * read. That is everything the program writes when it takes in a book, forced to the disk twice.
 */
export async function vaultStore(files: VaultFiles): Promise<MeasuredStore> {
  const records = dexieWorkingSet(`vault-${crypto.randomUUID()}`);
  const clear = () => Promise.resolve(succeed(undefined));
  const workingSet = restartingWorkingSet(
    () => ({
      records,
      end: () => {
        records.close();
      },
    }),
    clear,
    storageTimeLimit,
  );
  const { store } = expectValue(await createVault({ files, workingSet }, 'correct horse battery staple zebra canal'));
  const encode = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));
  return {
    name: 'vault',
    write: async (books) => {
      const ids = expectValue(await store.createBooks('case-book', books.length));
      const entries = books.flatMap((records, index) => {
        const bookId = ids[index];
        if (bookId === undefined) throw new Error('a book without an id');
        const body = encode(records);
        const entry = (kind: EntryKind, bytes: Uint8Array<ArrayBuffer>) => ({ bookId, kind, body: bytes });
        return [entry('snapshot', body), entry('view', body), entry('card', encode({ title: records[0]?.id }))];
      });
      expectValue(await store.write(entries));
    },
    read: async () => {
      const views = expectValue(await store.readAll('case-book', 'view'));
      return [...views.values()].reduce((sum, view) => sum + parse(view).length, 0);
    },
  };
}

function parse(view: Uint8Array): readonly unknown[] {
  const records: unknown = JSON.parse(new TextDecoder().decode(view));
  if (!Array.isArray(records)) throw new Error('a view that is no list');
  return records;
}
