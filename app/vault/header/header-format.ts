import { ByteReader, bigEndian, concat, equalBytes, utf8 } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import type { KdfParameters } from '../crypto/kdf-policy';
import { sha256 } from '../crypto/key-derivation';
import type { WrappedKey } from '../crypto/vault-key';

export const headerSize = 4096;
const newestVersion = 2;
const suite = 1;
const magic = utf8('DCVAULT\0');
const slotCount = 8;
const slotSize = 256;
const slotsAt = 64;
const keySize = 60;
const macAt = 224;
const macSize = 32;
const checksumAt = headerSize - 32;
const ringAt = slotsAt + slotCount * slotSize;

export type SlotKind = 'passphrase' | 'recovery-key';

/** One way to the vault key. */
export type Slot = {
  readonly kind: SlotKind;
  /** Absent where the secret is random enough to need no stretching. */
  readonly kdf?: KdfParameters;
  /** The header's epoch when this slot was made or turned. */
  readonly epoch: number;
  readonly salt: Bytes;
  /** How often the slot's secret was replaced by the next one since the slot was made. 0 in version 1. */
  readonly turns: number;
  /** The ring key; in version 1, the vault key. */
  readonly key: WrappedKey;
  /** The slot's secret, sealed under the ring key. */
  readonly secret: Bytes;
  readonly mac: Bytes;
};

/** What the header of version 2 holds beside the slots. */
export type RingPart = {
  /** The header's epoch when this ring key was made. */
  readonly epoch: number;
  readonly vaultKey: WrappedKey;
  /** The ring key before, until the keyring is sealed with this one. */
  readonly previous?: WrappedKey;
  /** Snapshots and segments below this number may hold what was erased, and are to go. */
  readonly sweepBelow: number;
};

/** A header of version 1 has no ring. */
export type Header = {
  readonly vaultId: Bytes;
  readonly epoch: number;
  readonly slots: readonly Slot[];
  readonly ring?: RingPart;
};

/** The form in which headers are written. */
export type RingHeader = Header & { readonly ring: RingPart };

/** One copy of the header as it was found. `newer`: whole, and written by a later version of the program. */
export type HeaderCopy =
  | { readonly state: 'absent' }
  | { readonly state: 'damaged' }
  | { readonly state: 'newer'; readonly format: number }
  | { readonly state: 'whole'; readonly header: Header; readonly bytes: Bytes };

const slotKinds: readonly (SlotKind | undefined)[] = [undefined, 'passphrase', 'recovery-key'];

/** The header as bytes with everything but the authentication: MACs as given, checksum right. */
export async function encodeHeader(header: RingHeader): Promise<Bytes> {
  const bytes = new Uint8Array(headerSize);
  bytes.set(concat([magic, bigEndian(newestVersion, 2), bigEndian(suite, 2), bigEndian(0, 4), header.vaultId]));
  bytes.set(bigEndian(header.epoch, 8), 32);
  header.slots.forEach((slot, index) => {
    bytes.set(encodeSlot(slot), slotsAt + index * slotSize);
  });
  bytes.set(encodeRing(header.ring), ringAt);
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
  if (format > newestVersion) return { state: 'newer', format };
  const header = decodeHeader(bytes);
  return header ? { state: 'whole', header, bytes } : { state: 'damaged' };
}

function decodeHeader(bytes: Bytes): Header | undefined {
  const reader = new ByteReader(bytes.slice(8));
  const version = reader.number(2);
  if (version === 0 || reader.number(2) !== suite) return undefined;
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
  if (version === 1) return { vaultId, epoch, slots };
  const ring = decodeRing(bytes.slice(ringAt));
  return ring && { vaultId, epoch, slots, ring };
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
    encodeKey(slot.key),
    slot.secret,
    bigEndian(slot.turns, 4),
    new Uint8Array(44),
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
  const key = decodeKey(reader);
  const secret = reader.take(60);
  const turns = reader.number(4);
  reader.take(44);
  return { kind, ...(kdfKind === 1 && { kdf }), epoch, salt, turns, key, secret, mac: reader.take(32) };
}

function encodeRing({ epoch, vaultKey, previous, sweepBelow }: RingPart): Bytes {
  const noKey = new Uint8Array(keySize);
  return concat([
    bigEndian(epoch, 8),
    encodeKey(vaultKey),
    previous ? encodeKey(previous) : noKey,
    bigEndian(sweepBelow, 4),
  ]);
}

function decodeRing(bytes: Bytes): RingPart | undefined {
  const reader = new ByteReader(bytes);
  const epoch = reader.number(8);
  if (!Number.isSafeInteger(epoch)) return undefined;
  const vaultKey = decodeKey(reader);
  const previous = decodeKey(reader);
  const sweepBelow = reader.number(4);
  const isThere = previous.wrapped.some((byte) => byte !== 0);
  return { epoch, vaultKey, ...(isThere && { previous }), sweepBelow };
}

function encodeKey({ nonce, wrapped }: WrappedKey): Bytes {
  return concat([nonce, wrapped]);
}

function decodeKey(reader: ByteReader): WrappedKey {
  return { nonce: reader.take(12), wrapped: reader.take(48) };
}
