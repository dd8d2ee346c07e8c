import type { VaultFileName, VaultFiles } from '../ports/vault-files';
import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { associated, openWith, sealWith } from './aead';
import { ByteReader, bigEndian, concat, equalBytes, utf8 } from './bytes';
import type { Bytes } from './bytes';
import type { Known } from './catalogue';
import { frameTagSize } from './frame';
import { snapshotName } from './journal-names';
import { pad, unpad } from './padding';
import { decodePlace, encodePlace, idBytes, idSize, idText } from './place';
import type { VaultKeys } from './vault-key';

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
