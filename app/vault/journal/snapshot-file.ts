import type { VaultFileName, VaultFiles } from '../../ports/vault-files';
import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { associated, openWith, sealWith } from '../crypto/aead';
import { ByteReader, bigEndian, concat, equalBytes, utf8 } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import type { Known } from './catalogue';
import { frameTagSize } from './frame';
import { snapshotName } from './journal-names';
import { pad, unpad } from '../crypto/padding';
import { decodePlace, encodePlace, idBytes, idSize, idText } from '../crypto/place';
import type { VaultKeys } from '../crypto/vault-key';

export const snapshotHead = concat([utf8('DCSNAP'), bigEndian(1, 2)]);
const trailerMagic = utf8('DCSNAPEN');
const trailerSize = 16;

/** What a snapshot says of itself: the records that counted when it was made, and where the journal stood. */
export type Directory = {
  /** The journal up to here is in the snapshot. */
  readonly lastOrder: number;
  readonly lastTag: Bytes;
  readonly records: readonly Known[];
};

/** A snapshot's directory as it was found. `unfinished`: the program was ended while it wrote the file. */
export type FoundDirectory =
  | { readonly state: 'whole'; readonly directory: Directory }
  | { readonly state: 'unfinished' }
  | { readonly state: 'damaged' };

/** The end of a snapshot: the sealed directory and its length. A snapshot without it does not count. */
export async function encodeDirectory(number: number, directory: Directory, keys: VaultKeys): Promise<Bytes> {
  const plain = concat([
    bigEndian(directory.lastOrder, 8),
    directory.lastTag,
    bigEndian(directory.records.length, 4),
    ...directory.records.map(encodeKnown),
  ]);
  const sealed = await sealWith(keys.directory, pad(plain), directoryBinding(number, keys));
  return concat([sealed, bigEndian(sealed.length, 8), trailerMagic]);
}

const chunkSize = 4 * 1024 * 1024;

/** Writes the bodies of a snapshot one after the other, a few megabytes at a time. */
export class SnapshotWriter {
  readonly #files: VaultFiles;
  readonly #file: VaultFileName;
  readonly #located: Known[] = [];
  #chunk: Uint8Array[] = [snapshotHead];
  #chunkLength = snapshotHead.length;
  #end = snapshotHead.length;

  constructor(files: VaultFiles, file: VaultFileName) {
    this.#files = files;
    this.#file = file;
  }

  /** Adds a record. One that was lost has no bytes, and keeps its place without a body. */
  async add(record: Known, bytes: Uint8Array): Promise<Result<void>> {
    this.#located.push({ ...record, location: { file: this.#file, from: this.#end, length: bytes.length } });
    this.#chunk.push(bytes);
    this.#chunkLength += bytes.length;
    this.#end += bytes.length;
    return this.#chunkLength < chunkSize ? succeed(undefined) : this.#flush();
  }

  /** Writes what is left, and tells where each record lies. The directory is still to come. */
  async finish(): Promise<Result<readonly Known[]>> {
    const flushed = await this.#flush();
    return flushed.ok ? succeed(this.#located) : flushed;
  }

  async #flush(): Promise<Result<void>> {
    const chunk = concat(this.#chunk);
    this.#chunk = [];
    this.#chunkLength = 0;
    return this.#files.append(this.#file, chunk);
  }
}

export async function readDirectory(
  files: VaultFiles,
  number: number,
  size: number,
  keys: VaultKeys,
): Promise<Result<FoundDirectory>> {
  const name = snapshotName(number);
  const trailer = await files.read(name, { from: Math.max(0, size - trailerSize), length: trailerSize });
  if (!trailer.ok) return trailer;
  if (!trailer.value || !equalBytes(trailer.value.subarray(8), trailerMagic)) return succeed({ state: 'unfinished' });
  const length = new ByteReader(trailer.value).number(8);
  const from = size - trailerSize - length;
  if (from < snapshotHead.length) return succeed({ state: 'damaged' });
  const sealed = await files.read(name, { from, length });
  if (!sealed.ok) return sealed;
  const padded = sealed.value && (await openWith(keys.directory, sealed.value, directoryBinding(number, keys)));
  const plain = padded && unpad(padded);
  return succeed(plain ? { state: 'whole', directory: decodeDirectory(name, plain) } : { state: 'damaged' });
}

function directoryBinding(number: number, keys: VaultKeys): Bytes {
  return associated('dc/snapshot/1', keys.vaultId, bigEndian(number, 4));
}

function encodeKnown(record: Known): Bytes {
  const { from, length } = record.location ?? { from: 0, length: 0 };
  return concat([
    idBytes(record.id) ?? new Uint8Array(idSize),
    encodePlace(record),
    bigEndian(from, 8),
    bigEndian(length, 4),
  ]);
}

function decodeDirectory(file: VaultFileName, plain: Bytes): Directory {
  const reader = new ByteReader(plain);
  const lastOrder = reader.number(8);
  const lastTag = reader.take(frameTagSize);
  const count = reader.number(4);
  const records = Array.from({ length: count }, () => decodeKnown(file, reader));
  return { lastOrder, lastTag, records };
}

function decodeKnown(file: VaultFileName, reader: ByteReader): Known {
  const id = idText(reader.take(idSize));
  const place = decodePlace(reader.take(16));
  if (!place) throw new Error('a record of an unknown kind in an authentic directory');
  return { id, ...place, location: { file, from: reader.number(8), length: reader.number(4) } };
}
