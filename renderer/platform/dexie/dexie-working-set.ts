import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { RecordId, SealedBytes, WorkingSet } from '#app/ports/working-set';

/**
 * The working set in IndexedDB: one table from id to sealed bytes, nothing else, at schema version 1 for ever.
 * `strict` makes Chromium force each transaction to the disk before it says that it is done.
 *
 * `clear` deletes the database where it may be that the page cannot: one with a flipped bit in `CURRENT` or without its
 * manifest is neither opened nor deleted by Chromium when the page asks.
 */
export function dexieWorkingSet(
  databaseName: string,
  clear: () => Promise<Result<void>>,
): WorkingSet & { close(): void } {
  const database = new Dexie(databaseName, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  database.version(1).stores({ records: '' });
  const records: Table<SealedBytes, RecordId> = database.table('records');
  const reading = <T>(task: () => Promise<T>) => attempt(database, task, readFailure);
  return {
    ids: () => reading(() => records.toCollection().primaryKeys()),
    get: (ids) => reading(() => records.bulkGet([...ids])),
    change: ({ put, remove }) =>
      attempt(
        database,
        () =>
          database.transaction('rw', records, async () => {
            const ids = put.map(({ id }) => id);
            await records.bulkPut(
              put.map(({ bytes }) => bytes),
              ids,
            );
            await records.bulkDelete([...remove]);
          }),
        writeFailure,
      ),
    beginAnew: async () => {
      database.close();
      const cleared = await clear();
      return cleared.ok ? attempt(database, () => database.open().then(() => undefined), writeFailure) : cleared;
    },
    close: () => {
      database.close();
    },
  };
}

type StorageFailure =
  | { readonly code: 'storage/disk-full' }
  | { readonly code: 'storage/not-written' | 'storage/not-read'; readonly reason: string };

/** After a full disk Chromium closes the connection for good; opening it anew is enough to go on. */
async function attempt<T>(
  database: Dexie,
  task: () => PromiseLike<T>,
  asFailure: (error: unknown) => StorageFailure,
): Promise<Result<T>> {
  try {
    return succeed(await task());
  } catch (error) {
    if (!isClosed(error)) return fail(asFailure(error));
  }
  try {
    database.close({ disableAutoOpen: false });
    await database.open();
    return succeed(await task());
  } catch (error) {
    return fail(asFailure(error));
  }
}

function isClosed(error: unknown): boolean {
  return ['DatabaseClosedError', 'InvalidStateError'].includes(nameOf(error));
}

function readFailure(error: unknown): StorageFailure {
  return { code: 'storage/not-read', reason: nameOf(error) };
}

function writeFailure(error: unknown): StorageFailure {
  return isQuota(error) ? { code: 'storage/disk-full' } : { code: 'storage/not-written', reason: nameOf(error) };
}

/** Dexie wraps the cause of an aborted transaction. */
function isQuota(error: unknown): boolean {
  if (nameOf(error) === 'QuotaExceededError') return true;
  const inner: unknown = error instanceof Dexie.DexieError ? error.inner : undefined;
  return inner !== undefined && inner !== error && nameOf(inner) === 'QuotaExceededError';
}

/** The name of an error says enough; its message may hold a path. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
