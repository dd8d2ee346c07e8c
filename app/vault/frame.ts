import type { RecordId, SealedBytes, SealedRecord } from '../ports/working-set';
import { associated } from './aead';
import { bigEndian, concat, equalBytes, utf8 } from './bytes';
import type { Bytes } from './bytes';
import { isMacOf, mac } from './key-derivation';
import { idBytes, idSize, idText } from './place';
import type { VaultKeys } from './vault-key';

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
 * the frames it touches and no more.
 */
export async function scanSegment(segment: number, bytes: Bytes, keys: VaultKeys): Promise<ScannedSegment> {
  const frames: Frame[] = [];
  let damaged = false;
  let at = 0;
  while (at < bytes.length) {
    const frame = await frameAt(at, segment, bytes, keys);
    if (frame) {
      frames.push(frame);
      at = frame.end;
      continue;
    }
    const next = await nextFrame(at + 1, segment, bytes, keys);
    if (next === undefined) return { frames, damaged, torn: true };
    damaged = true;
    at = next;
  }
  return { frames, damaged, torn: false };
}

async function nextFrame(from: number, segment: number, bytes: Bytes, keys: VaultKeys): Promise<number | undefined> {
  for (let at = bytes.indexOf(0x44, from); at >= 0; at = bytes.indexOf(0x44, at + 1)) {
    if (await frameAt(at, segment, bytes, keys)) return at;
  }
  return undefined;
}

async function frameAt(at: number, segment: number, bytes: Bytes, keys: VaultKeys): Promise<Frame | undefined> {
  const size = sizeAt(at, bytes);
  if (size === undefined || at + size > bytes.length) return undefined;
  const tagAt = at + size - frameTagSize;
  const tag = bytes.slice(tagAt, at + size);
  const message = authenticated(bytes.subarray(at, tagAt), segment, keys);
  if (!(await isMacOf(keys.journal, tag, message))) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  const records = recordsAt(at + headSize, view.getUint32(12), bytes);
  return {
    segment,
    index: view.getUint32(8),
    previousTag: bytes.slice(at + 16, at + headSize),
    tag,
    end: at + size,
    records,
  };
}

/** The size that a frame's head states; undefined where no head is, or one that cannot be. */
function sizeAt(at: number, bytes: Bytes): number | undefined {
  if (at + headSize > bytes.length || !equalBytes(bytes.subarray(at, at + magic.length), magic)) return undefined;
  const size = new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(4);
  return size >= headSize + frameTagSize ? size : undefined;
}

function recordsAt(start: number, count: number, bytes: Bytes): readonly FramedRecord[] {
  const records: FramedRecord[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const id = idText(bytes.slice(at, at + idSize));
    const length = new DataView(bytes.buffer, bytes.byteOffset + at + idSize).getUint32(0);
    const from = at + idSize + lengthSize;
    records.push({ id, from, length });
    at = from + length;
  }
  return records;
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
