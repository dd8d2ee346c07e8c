import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../../ports/vault-files';
import type { RecordId, SealedBytes, SealedRecord, WorkingSet } from '../../ports/working-set';
import type { BookKeys } from '../keyring/book-keys';
import type { Bytes } from '../crypto/bytes';
import type { Known, Location } from '../journal/catalogue';
import { findEverywhere, readLocation } from '../journal/journal-salvage';
import { openRecord } from './record';
import type { VaultKeys } from '../crypto/vault-key';

export type VaultStores = { readonly files: VaultFiles; readonly workingSet: WorkingSet };

/** A record that opened, and the bytes in which it did. */
export type OpenedRecord = { readonly record: Known; readonly bytes: SealedBytes; readonly body: Bytes };

/** The records that opened, and those that are whole nowhere. */
export type Opening = { readonly opened: readonly OpenedRecord[]; readonly lost: readonly Known[] };

/**
 * Reads records from the working set, and from the journal those that it has lost or that do not open, which are then
 * put back. Fails only where the files cannot be read.
 */
export class RecordAccess {
  readonly #stores: VaultStores;
  readonly #keys: VaultKeys;

  constructor(stores: VaultStores, keys: VaultKeys) {
    this.#stores = stores;
    this.#keys = keys;
  }

  async open(records: readonly Known[], books: BookKeys): Promise<Result<Opening>> {
    const found = await this.openThoseThere(records, books);
    const missing = found.flatMap(({ record, opened }) => (opened ? [] : [record]));
    const recovered = await this.recover(missing, books);
    if (!recovered.ok) return recovered;
    const byId = new Map(recovered.value.opened.map((opened) => [opened.record.id, opened]));
    const opened = found.flatMap((there) => there.opened ?? byId.get(there.record.id) ?? []);
    return succeed({ opened, lost: recovered.value.lost });
  }

  /**
   * Reads from the working set alone; what does not open there is undefined. A working set that cannot be read holds
   * nothing.
   */
  async openThoseThere(
    records: readonly Known[],
    books: BookKeys,
  ): Promise<readonly { readonly record: Known; readonly opened: OpenedRecord | undefined }[]> {
    if (records.length === 0) return [];
    const stored = await this.#stores.workingSet.get(records.map(({ id }) => id));
    const opening = records.map(async (record, at) => ({
      record,
      opened: stored.ok ? await this.#tryOpen(record, stored.value[at], books) : undefined,
    }));
    return Promise.all(opening);
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
  async recover(records: readonly Known[], books: BookKeys): Promise<Result<Opening>> {
    const opened: OpenedRecord[] = [];
    const astray: Known[] = [];
    for (const record of records) {
      const found = await this.#openAt(record, record.location ? [record.location] : [], books);
      if (!found.ok) return found;
      if (found.value) opened.push(found.value);
      else astray.push(record);
    }
    const everywhere = await this.#searchFor(astray);
    if (!everywhere.ok) return everywhere;
    const lost: Known[] = [];
    for (const record of astray) {
      const found = await this.#openAt(record, everywhere.value.get(record.id) ?? [], books);
      if (!found.ok) return found;
      if (found.value) opened.push(found.value);
      else lost.push(record);
    }
    const put: readonly SealedRecord[] = opened.map(({ record, bytes }) => ({ id: record.id, bytes }));
    if (put.length > 0) await this.#stores.workingSet.change({ put, remove: [] });
    return succeed({ opened, lost });
  }

  async #searchFor(records: readonly Known[]): Promise<Result<ReadonlyMap<RecordId, readonly Location[]>>> {
    if (records.length === 0) return succeed(new Map());
    return findEverywhere(this.#stores.files, new Set(records.map(({ id }) => id)), this.#keys);
  }

  /** The record out of the first place in the journal at which it is whole. */
  async #openAt(
    record: Known,
    locations: readonly Location[],
    books: BookKeys,
  ): Promise<Result<OpenedRecord | undefined>> {
    for (const location of locations) {
      const bytes = await readLocation(this.#stores.files, location);
      if (!bytes.ok) return bytes;
      const opened = await this.#tryOpen(record, bytes.value, books);
      if (opened) return succeed(opened);
    }
    return succeed(undefined);
  }

  async #tryOpen(record: Known, bytes: SealedBytes | undefined, books: BookKeys): Promise<OpenedRecord | undefined> {
    if (!bytes || !books.has(record.book)) return undefined;
    const body = await openRecord(record.id, bytes, await books.key(record.book), this.#keys.vaultId);
    return body && { record, bytes, body };
  }
}
