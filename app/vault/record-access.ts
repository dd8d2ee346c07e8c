import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../ports/vault-files';
import type { SealedBytes, SealedRecord, WorkingSet } from '../ports/working-set';
import type { BookKeys } from './book-keys';
import type { Bytes } from './bytes';
import type { Known } from './catalogue';
import { findEverywhere, readLocation } from './journal-salvage';
import { openRecord } from './record';
import type { VaultKeys } from './vault-key';

export type VaultStores = { readonly files: VaultFiles; readonly workingSet: WorkingSet };

/** A record that opened, and the bytes in which it did. */
export type OpenedRecord = { readonly record: Known; readonly bytes: SealedBytes; readonly body: Bytes };

/**
 * Reads records from the working set, and from the journal those that it has lost or that do not open, which are then
 * put back. Fails with `vault/record-damaged` or `vault/record-missing` and the number of those that are nowhere whole.
 */
export class RecordAccess {
  readonly #stores: VaultStores;
  readonly #keys: VaultKeys;

  constructor(stores: VaultStores, keys: VaultKeys) {
    this.#stores = stores;
    this.#keys = keys;
  }

  async open(records: readonly Known[], books: BookKeys): Promise<Result<readonly OpenedRecord[]>> {
    const found = await this.openThoseThere(records, books);
    if (!found.ok) return found;
    const missing = found.value.flatMap(({ record, opened }) => (opened ? [] : [record]));
    const recovered = await this.recover(missing, books);
    if (!recovered.ok) return recovered;
    const byId = new Map(recovered.value.map((opened) => [opened.record.id, opened]));
    return succeed(found.value.flatMap(({ record, opened }) => opened ?? byId.get(record.id) ?? []));
  }

  /** Reads from the working set alone; what does not open there is undefined. */
  async openThoseThere(
    records: readonly Known[],
    books: BookKeys,
  ): Promise<Result<readonly { readonly record: Known; readonly opened: OpenedRecord | undefined }[]>> {
    if (records.length === 0) return succeed([]);
    const stored = await this.#stores.workingSet.get(records.map(({ id }) => id));
    if (!stored.ok) return stored;
    const opening = records.map(async (record, at) => ({
      record,
      opened: await this.#tryOpen(record, stored.value[at], books),
    }));
    return succeed(await Promise.all(opening));
  }

  /** Those of the records that open with the given bytes. */
  async whichOpen(
    candidates: readonly { readonly record: Known; readonly bytes: SealedBytes }[],
    books: BookKeys,
  ): Promise<readonly OpenedRecord[]> {
    const opening = candidates.map(({ record, bytes }) => this.#tryOpen(record, bytes, books));
    return (await Promise.all(opening)).flatMap((opened) => opened ?? []);
  }

  /** Reads from the journal what the working set has lost, and puts it back there. */
  async recover(records: readonly Known[], books: BookKeys): Promise<Result<readonly OpenedRecord[]>> {
    const recovered: OpenedRecord[] = [];
    let damaged = 0;
    let missing = 0;
    for (const record of records) {
      const found = await this.#fromJournal(record, books);
      if (!found.ok) return found;
      if (found.value === 'damaged') damaged += 1;
      else if (found.value === 'missing') missing += 1;
      else recovered.push(found.value);
    }
    const put: readonly SealedRecord[] = recovered.map(({ record, bytes }) => ({ id: record.id, bytes }));
    if (put.length > 0) await this.#stores.workingSet.change({ put, remove: [] });
    if (damaged > 0) return fail({ code: 'vault/record-damaged', count: damaged + missing });
    return missing > 0 ? fail({ code: 'vault/record-missing', count: missing }) : succeed(recovered);
  }

  async #fromJournal(record: Known, books: BookKeys): Promise<Result<OpenedRecord | 'damaged' | 'missing'>> {
    if (record.location) {
      const bytes = await readLocation(this.#stores.files, record.location);
      if (!bytes.ok) return bytes;
      const opened = await this.#tryOpen(record, bytes.value, books);
      if (opened) return succeed(opened);
    }
    const locations = await findEverywhere(this.#stores.files, record.id, this.#keys);
    if (!locations.ok) return locations;
    for (const location of locations.value) {
      const bytes = await readLocation(this.#stores.files, location);
      const opened = bytes.ok ? await this.#tryOpen(record, bytes.value, books) : undefined;
      if (opened) return succeed(opened);
    }
    return succeed(record.location || locations.value.length > 0 ? 'damaged' : 'missing');
  }

  async #tryOpen(record: Known, bytes: SealedBytes | undefined, books: BookKeys): Promise<OpenedRecord | undefined> {
    if (!bytes || !books.has(record.book)) return undefined;
    const body = await openRecord(record.id, bytes, await books.key(record.book), this.#keys.vaultId);
    return body && { record, bytes, body };
  }
}
