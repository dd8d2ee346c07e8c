import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Failure } from '#shared/failure';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { RecordId, SealedBytes, SealedRecords } from '#app/ports/working-set';

/** Bytes that can still be stored; undefined where the system does not say. */
export type FreeRoom = () => Promise<number | undefined>;

/**
 * The working set in IndexedDB: one table from id to sealed bytes, nothing else, at schema version 1 for ever.
 * `strict` makes Chromium force each transaction to the disk before it says that it is done.
 *
 * Chromium tries for six seconds to open what is no database, and Dexie asks it four times. So it is asked once for the
 * list of databases, for which it must open the same, before Dexie is.
 */
export function dexieWorkingSet(
  databaseName: string,
  freeRoom: FreeRoom = unknownRoom,
): SealedRecords & { close(): void } {
  const database = new Dexie(databaseName, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  database.version(1).stores({ records: '' });
  const records: Table<SealedBytes, RecordId> = database.table('records');
  let found: Promise<unknown> | undefined;
  const attempt = async <T>(task: () => PromiseLike<T>, size: number, asFailure: AsFailure): Promise<Result<T>> => {
    try {
      await (found ??= Dexie.dependencies.indexedDB.databases());
      return succeed(await task());
    } catch (error) {
      found = undefined;
      const needed = size + leastRoom;
      return fail(isQuota(error) || ((await freeRoom()) ?? needed) < needed ? diskFull : asFailure(nameOf(error)));
    }
  };
  const reading = <T>(task: () => PromiseLike<T>) => attempt(task, 0, notRead);
  return {
    ids: () => reading(() => records.toCollection().primaryKeys()),
    get: (ids) => reading(() => records.bulkGet([...ids])),
    change: ({ put, remove }) =>
      attempt(
        () =>
          database.transaction('rw', records, async () => {
            const ids = put.map(({ id }) => id);
            await records.bulkPut(
              put.map(({ bytes }) => bytes),
              ids,
            );
            await records.bulkDelete([...remove]);
          }),
        put.reduce((sum, { bytes }) => sum + bytes.length, 0),
        notWritten,
      ),
    close: () => {
      database.close();
    },
  };
}

/** A database with no more room than this cannot be written to, nor even opened once Chromium has closed it. */
const leastRoom = 1024 * 1024;

const unknownRoom: FreeRoom = () => Promise.resolve(undefined);

type AsFailure = (reason: string) => Failure;

const diskFull: Failure = { code: 'storage/disk-full' };
const notRead: AsFailure = (reason) => ({ code: 'storage/not-read', reason });
const notWritten: AsFailure = (reason) => ({ code: 'storage/not-written', reason });

/** Dexie wraps the cause of an aborted transaction. Chromium most often gives none: it closes the database. */
function isQuota(error: unknown): boolean {
  if (nameOf(error) === 'QuotaExceededError') return true;
  const inner: unknown = error instanceof Dexie.DexieError ? error.inner : undefined;
  return inner !== undefined && inner !== error && nameOf(inner) === 'QuotaExceededError';
}

/** The name of an error says enough; its message may hold a path. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
