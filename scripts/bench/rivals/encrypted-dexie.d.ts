/** A table of records under dexie-encrypted, everything but the key sealed, on the Dexie that it was made for. */
export function openEncryptedTable(name: string): Promise<{
  bulkPut(records: readonly object[]): Promise<unknown>;
  toArray(): Promise<object[]>;
}>;
