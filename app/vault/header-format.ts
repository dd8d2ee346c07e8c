import { ByteReader, bigEndian, concat, equalBytes, utf8 } from './bytes';
import type { Bytes } from './bytes';
import type { KdfParameters } from './kdf-policy';
import { sha256 } from './key-derivation';
import type { WrappedKey } from './vault-key';

export const headerSize = 4096;
const version = 1;
const suite = 1;
const magic = utf8('DCVAULT\0');
const slotCount = 8;
const slotSize = 256;
const slotsAt = 64;
const macAt = 224;
const macSize = 32;
const checksumAt = headerSize - 32;

export type SlotKind = 'passphrase' | 'recovery-key';

/** One way to the vault key. */
export type Slot = {
  readonly kind: SlotKind;
  /** Absent where the secret is random enough to need no stretching. */
  readonly kdf?: KdfParameters;
  /** The header's epoch when this slot was made. */
  readonly epoch: number;
  readonly salt: Bytes;
  readonly vaultKey: WrappedKey;
  /** The slot's key for the header's authentication, sealed under the vault key. */
  readonly macKey: Bytes;
  readonly mac: Bytes;
};

export type Header = { readonly vaultId: Bytes; readonly epoch: number; readonly slots: readonly Slot[] };

/** One copy of the header as it was found. `newer`: whole, and written by a later version of the program. */
export type HeaderCopy =
  | { readonly state: 'absent' }
  | { readonly state: 'damaged' }
  | { readonly state: 'newer'; readonly format: number }
  | { readonly state: 'whole'; readonly header: Header; readonly bytes: Bytes };

const slotKinds: readonly (SlotKind | undefined)[] = [undefined, 'passphrase', 'recovery-key'];

/** The header as bytes with everything but the authentication: MACs as given, checksum right. */
export async function encodeHeader(header: Header): Promise<Bytes> {
  const bytes = new Uint8Array(headerSize);
  bytes.set(concat([magic, bigEndian(version, 2), bigEndian(suite, 2), bigEndian(0, 4), header.vaultId]));
  bytes.set(bigEndian(header.epoch, 8), 32);
  header.slots.forEach((slot, index) => {
    bytes.set(encodeSlot(slot), slotsAt + index * slotSize);
  });
  bytes.set(await sha256(bytes.subarray(0, checksumAt)), checksumAt);
  return bytes;
}

/** What a slot's MAC covers: the whole header up to the checksum, with zeros for the MACs of the slots in use. */
export function authenticatedPart(header: Bytes): Bytes {
  const bytes = header.slice(0, checksumAt);
  for (let slot = 0; slot < slotCount; slot += 1) {
    const at = slotsAt + slot * slotSize;
    if (bytes[at] !== 0) bytes.fill(0, at + macAt, at + macAt + macSize);
  }
  return bytes;
}

/**
 * Reads a copy. The magic, the version at offset 8 and the checksum in the last 32 bytes are the same in every version
 * to come, so a whole header of a later version is told from a damaged one.
 */
export async function parseHeader(bytes: Bytes | undefined): Promise<HeaderCopy> {
  if (!bytes) return { state: 'absent' };
  if (bytes.length !== headerSize || !equalBytes(bytes.subarray(0, 8), magic)) return { state: 'damaged' };
  const checksum = await sha256(bytes.subarray(0, checksumAt));
  if (!equalBytes(checksum, bytes.subarray(checksumAt))) return { state: 'damaged' };
  const format = new DataView(bytes.buffer, bytes.byteOffset).getUint16(8);
  if (format > version) return { state: 'newer', format };
  const header = decodeHeader(bytes);
  return header ? { state: 'whole', header, bytes } : { state: 'damaged' };
}

function decodeHeader(bytes: Bytes): Header | undefined {
  const reader = new ByteReader(bytes.slice(8));
  if (reader.number(2) !== version || reader.number(2) !== suite) return undefined;
  reader.take(4);
  const vaultId = reader.take(16);
  const epoch = reader.number(8);
  if (!Number.isSafeInteger(epoch)) return undefined;
  const slots: Slot[] = [];
  for (let index = 0; index < slotCount; index += 1) {
    const at = slotsAt + index * slotSize;
    const slot = decodeSlot(bytes.slice(at, at + slotSize));
    if (slot === 'damaged') return undefined;
    if (slot) slots.push(slot);
  }
  return { vaultId, epoch, slots };
}

function encodeSlot(slot: Slot): Bytes {
  const kdf = slot.kdf ?? { memoryKiB: 0, passes: 0, lanes: 0 };
  return concat([
    bigEndian(slotKinds.indexOf(slot.kind), 1),
    bigEndian(slot.kdf ? 1 : 0, 1),
    bigEndian(0, 2),
    bigEndian(kdf.memoryKiB, 4),
    bigEndian(kdf.passes, 4),
    bigEndian(kdf.lanes, 4),
    bigEndian(slot.epoch, 8),
    slot.salt,
    slot.vaultKey.nonce,
    slot.vaultKey.wrapped,
    slot.macKey,
    new Uint8Array(48),
    slot.mac,
  ]);
}

function decodeSlot(bytes: Bytes): Slot | 'damaged' | undefined {
  const reader = new ByteReader(bytes);
  const kindNumber = reader.number(1);
  if (kindNumber === 0) return undefined;
  const kind = slotKinds[kindNumber];
  const kdfKind = reader.number(1);
  if (!kind || kdfKind > 1) return 'damaged';
  reader.take(2);
  const kdf = { memoryKiB: reader.number(4), passes: reader.number(4), lanes: reader.number(4) };
  const epoch = reader.number(8);
  if (!Number.isSafeInteger(epoch)) return 'damaged';
  const salt = reader.take(32);
  const vaultKey = { nonce: reader.take(12), wrapped: reader.take(48) };
  const sealedMacKey = reader.take(60);
  reader.take(48);
  return { kind, ...(kdfKind === 1 && { kdf }), epoch, salt, vaultKey, macKey: sealedMacKey, mac: reader.take(32) };
}
