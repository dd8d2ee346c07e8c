import type { RecordId, SealedBytes, SealedRecord } from '../../ports/working-set';
import { associated } from '../crypto/aead';
import { bigEndian, concat, equalBytes, utf8 } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { isMacOf, mac } from '../crypto/key-derivation';
import { idBytes, idSize, idText } from '../crypto/place';
import type { VaultKeys } from '../crypto/vault-key';

/** Bytes of a frame's tag, by which the next frame names it. */
export const frameTagSize = 32;
/** What the first frame of a journal gives as the tag before it. */
export const noTag: Bytes = new Uint8Array(frameTagSize);

const magic = concat([utf8('DCJ'), new Uint8Array([1])]);
const headSize = 48;
const lengthSize = 4;

/** A frame's place in the chain. */
export type FrameLink = { readonly segment: number; readonly index: number; readonly previousTag: Bytes };

/** A record as it lies in a frame; `from` counts from the start of the segment. */
export type FramedRecord = { readonly id: RecordId; readonly from: number; readonly length: number };

export type Frame = FrameLink & {
  readonly tag: Bytes;
  readonly end: number;
  readonly records: readonly FramedRecord[];
};

/** What was found in a segment: the frames that are whole, and whether bytes are there that belong to none. */
export type ScannedSegment = {
  readonly frames: readonly Frame[];
  /** Unreadable bytes with a frame after them. */
  readonly damaged: boolean;
  /** Unreadable bytes at the end: most often an append that was not finished. */
  readonly torn: boolean;
};

/** One append: what is written together counts together or not at all. */
export async function encodeFrame(
  link: FrameLink,
  records: readonly SealedRecord[],
  keys: VaultKeys,
): Promise<{ readonly bytes: Bytes; readonly frame: Omit<Frame, 'end'> }> {
  const bodies = records.flatMap(({ id, bytes }) => [idBytes(id) ?? noTag, bigEndian(bytes.length, lengthSize), bytes]);
  const size = headSize + bodies.reduce((sum, part) => sum + part.length, 0) + frameTagSize;
  const head = [magic, bigEndian(size, 4), bigEndian(link.index, 4), bigEndian(records.length, 4), link.previousTag];
  const untagged = concat([...head, ...bodies]);
  const tag = await mac(keys.journal, authenticated(untagged, link.segment, keys));
  return { bytes: concat([untagged, tag]), frame: { ...link, tag, records: locate(records) } };
}

/**
 * Reads a segment from the front. Bytes that are no frame are skipped up to the next whole frame, so that damage costs
 * the frames it touches and no more. What looks like a frame is measured before it is authenticated, and all that is
 * authenticated is a few times the segment at most: bytes made to look like frames everywhere cost no more than that.
 */
export async function scanSegment(segment: number, bytes: Bytes, keys: VaultKeys): Promise<ScannedSegment> {
  const scan: Scan = { segment, bytes, keys, left: macBytesPerByte * bytes.length };
  const frames: Frame[] = [];
  let damaged = false;
  let at = 0;
  while (at < bytes.length) {
    const frame = await frameAt(at, scan);
    if (frame) {
      frames.push(frame);
      at = frame.end;
      continue;
    }
    const next = await nextFrame(at + 1, scan);
    if (next === undefined) return { frames, damaged, torn: true };
    damaged = true;
    frames.push(next);
    at = next.end;
  }
  return { frames, damaged, torn: false };
}

/** Four bytes that look like a head stand by chance in one record of four thousand million. */
const macBytesPerByte = 4;

type Scan = {
  readonly segment: number;
  readonly bytes: Bytes;
  readonly keys: VaultKeys;
  /** So many bytes may still be authenticated. */
  left: number;
};

async function nextFrame(from: number, scan: Scan): Promise<Frame | undefined> {
  const { bytes } = scan;
  for (let at = bytes.indexOf(0x44, from); at >= 0; at = bytes.indexOf(0x44, at + 1)) {
    const frame = await frameAt(at, scan);
    if (frame) return frame;
  }
  return undefined;
}

async function frameAt(at: number, scan: Scan): Promise<Frame | undefined> {
  const { segment, bytes, keys } = scan;
  const size = sizeAt(at, bytes);
  if (size === undefined || at + size > bytes.length) return undefined;
  const tagAt = at + size - frameTagSize;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  const records = recordsAt(at + headSize, view.getUint32(12), bytes.subarray(0, tagAt));
  if (!records || scan.left < size) return undefined;
  scan.left -= size;
  const tag = bytes.slice(tagAt, at + size);
  const message = authenticated(bytes.subarray(at, tagAt), segment, keys);
  if (!(await isMacOf(keys.journal, tag, message))) return undefined;
  return {
    segment,
    index: view.getUint32(8),
    previousTag: bytes.slice(at + 16, at + headSize),
    tag,
    end: at + size,
    records: records.map(({ idAt, ...record }) => ({ ...record, id: idText(bytes.slice(idAt, idAt + idSize)) })),
  };
}

/** The size that a frame's head states; undefined where no head is, or one that cannot be. */
function sizeAt(at: number, bytes: Bytes): number | undefined {
  if (at + headSize > bytes.length || !equalBytes(bytes.subarray(at, at + magic.length), magic)) return undefined;
  const size = new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(4);
  return size >= headSize + frameTagSize ? size : undefined;
}

type Measured = { readonly idAt: number; readonly from: number; readonly length: number };

/** So many records one after the other, if they end where the bytes do. */
function recordsAt(start: number, count: number, bytes: Bytes): readonly Measured[] | undefined {
  const records: Measured[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const from = at + idSize + lengthSize;
    if (from > bytes.length) return undefined;
    const length = view.getUint32(at + idSize);
    records.push({ idAt: at, from, length });
    at = from + length;
  }
  return at === bytes.length ? records : undefined;
}

function locate(records: readonly SealedRecord[]): readonly FramedRecord[] {
  let at = headSize;
  return records.map(({ id, bytes }) => {
    const from = at + idSize + lengthSize;
    at = from + bytes.length;
    return { id, from, length: bytes.length };
  });
}

/** Cuts a record out of the bytes of its file. */
export function bodyAt(bytes: Bytes, from: number, length: number): SealedBytes {
  return bytes.slice(from, from + length) as SealedBytes;
}

function authenticated(untagged: Bytes, segment: number, keys: VaultKeys): Bytes {
  return concat([associated('dc/frame/1', keys.vaultId, bigEndian(segment, 4)), untagged]);
}
