import Dexie from 'dexie';
import { applyEncryptionMiddleware, NON_INDEXED_FIELDS } from 'dexie-encrypted';

/** A table of records under dexie-encrypted, everything but the key sealed, on the Dexie that it was made for. */
export async function openEncryptedTable(name) {
  const database = new Dexie(name);
  applyEncryptionMiddleware(database, crypto.getRandomValues(new Uint8Array(32)), { records: NON_INDEXED_FIELDS }, () =>
    Promise.resolve(),
  );
  database.version(1).stores({ records: 'id' });
  await database.open();
  return database.table('records');
}
