import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import { utf8 } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import type { Known } from '#app/vault/journal/catalogue';
import { scanSegment } from '#app/vault/journal/frame';
import { openHeader } from '#app/vault/header/header';
import type { OpenedHeader } from '#app/vault/header/header';
import { segmentName, snapshotName } from '#app/vault/journal/journal-names';
import { openKeyring, unwrapBookKey } from '#app/vault/keyring/keyring';
import { openPlace } from '#app/vault/crypto/place';
import { openRecord } from '#app/vault/records/record';
import { readDirectory, snapshotHead } from '#app/vault/journal/snapshot-file';
import type { VaultKeys } from '#app/vault/crypto/vault-key';
import type { Secret } from '#shared/contract/vault-api';
import { testKdfPolicy } from '../../builders/a-vault';
import { placesOf } from './raw-disk';

const headerSize = 4096;
const keyringHeadSize = 12;
/** A sealed thing is so much longer than its padded content. */
const sealing = 28;
const paddedSizes = Array.from({ length: 8 }, (_, at) => (at + 1) * 512);
const numbers = Array.from({ length: 30 }, (_, at) => at + 1);

type Sealed = { readonly record: Known; readonly bytes: Bytes };

/** What somebody gets who has every block of a disk and the passphrase of the vault on it. */
export type Loot = {
  readonly texts: ReadonlySet<string>;
  /** The numbers of the books of which a sealed record is there, readable or not. */
  readonly books: ReadonlySet<number>;
  readonly headers: number;
  /** Places at which a keyring begins, and those of them at which one opens. */
  readonly keyringBlocks: number;
  readonly keyrings: number;
};

/**
 * Takes every block for what it may once have been: each header there ever was is opened with the passphrase, each
 * keyring with what the headers gave, each frame and each snapshot with both; by the program's own readers.
 */
export async function lootOf(disk: Buffer, passphrase: Secret): Promise<Loot> {
  const opened = await openedHeaders(disk, passphrase);
  const bookKeys = new Map<number, CryptoKey[]>();
  const keyrings = new Set<number>();
  const blocks = placesOf(disk, utf8('DCKEYS\0\0'));
  for (const at of blocks) {
    for (const header of opened) {
      const found = await keysOfKeyring(disk, at, header);
      if (found) keyrings.add(at);
      for (const [number, key] of found ?? []) bookKeys.set(number, [...(bookKeys.get(number) ?? []), key]);
    }
  }
  const keys = opened[0]?.keys;
  if (!keys) return { texts: new Set(), books: new Set(), headers: 0, keyringBlocks: blocks.length, keyrings: 0 };
  const texts = new Set<string>();
  const records = [...(await framed(disk, keys)), ...(await inSnapshots(disk, keys))];
  for (const { record, bytes } of records) {
    for (const key of bookKeys.get(record.book) ?? []) {
      const body = await openRecord(record.id, bytes, key, keys.vaultId);
      if (body) texts.add(new TextDecoder().decode(body));
    }
  }
  const books = new Set(records.map(({ record }) => record.book));
  return { texts, books, headers: opened.length, keyringBlocks: blocks.length, keyrings: keyrings.size };
}

async function openedHeaders(disk: Buffer, passphrase: Secret): Promise<readonly OpenedHeader[]> {
  const opened: OpenedHeader[] = [];
  for (const at of placesOf(disk, utf8('DCVAULT\0'))) {
    const files = inMemoryVaultFiles(new Map([['header-a.dcv', cut(disk, at, headerSize)]]));
    const header = await openHeader(files, passphrase, testKdfPolicy);
    if (header.ok) opened.push(header.value);
  }
  return opened;
}

/** A keyring's length is not on the disk; its padding allows only a few. */
async function keysOfKeyring(
  disk: Buffer,
  at: number,
  { keys, ring }: OpenedHeader,
): Promise<readonly (readonly [number, CryptoKey])[] | undefined> {
  for (const size of paddedSizes) {
    const keyring = await openKeyring(cut(disk, at, keyringHeadSize + sealing + size), ring);
    if (!keyring) continue;
    const unwrapped = keyring.books.map(async (book) => {
      const key = await unwrapBookKey(book, keys);
      return key ? [[book.number, key] as const] : [];
    });
    return (await Promise.all(unwrapped)).flat();
  }
  return undefined;
}

async function framed(disk: Buffer, keys: VaultKeys): Promise<readonly Sealed[]> {
  const found: Sealed[] = [];
  for (const at of placesOf(disk, new Uint8Array([0x44, 0x43, 0x4a, 1]))) {
    const bytes = cut(disk, at, disk.readUInt32BE(at + 4));
    for (const number of numbers) {
      const { frames } = await scanSegment(number, bytes, keys);
      for (const { id, from, length } of frames.flatMap(({ records }) => records)) {
        const place = await openPlace(id, keys);
        const location = { file: segmentName(number), from, length };
        if (place) found.push({ record: { id, ...place, location }, bytes: bytes.slice(from, from + length) });
      }
      if (frames.length > 0) break;
    }
  }
  return found;
}

async function inSnapshots(disk: Buffer, keys: VaultKeys): Promise<readonly Sealed[]> {
  const found: Sealed[] = [];
  for (const at of placesOf(disk, snapshotHead)) {
    for (const end of placesOf(disk, utf8('DCSNAPEN')).filter((place) => place > at)) {
      const bytes = cut(disk, at, end + 8 - at);
      for (const number of numbers) {
        const files = inMemoryVaultFiles(new Map([[snapshotName(number), bytes]]));
        const read = await readDirectory(files, number, bytes.length, keys);
        if (!read.ok || read.value.state !== 'whole') continue;
        for (const record of read.value.directory.records) {
          const { from, length } = record.location ?? { from: 0, length: 0 };
          found.push({ record, bytes: bytes.slice(from, from + length) });
        }
      }
    }
  }
  return found;
}

function cut(disk: Buffer, at: number, length: number): Bytes {
  return new Uint8Array(disk.subarray(at, at + length));
}
