import { bigEndian, concat } from './bytes';
import type { Bytes } from './bytes';

const lengthSize = 4;
const smallStep = 512;
const smallLimit = 4096;

/**
 * The size to which so many bytes are padded: the next multiple of 512 up to 4 KiB, above that the Padmé size
 * (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019), which
 * adds at most 12 % and lets a size say no more than its order of magnitude and a few bits.
 */
export function paddedSize(length: number): number {
  if (length <= smallLimit) return Math.max(1, Math.ceil(length / smallStep)) * smallStep;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));
  return Math.ceil(length / step) * step;
}

/** The length of the body, the body, and zeros up to a padded size. */
export function pad(body: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedSize(lengthSize + body.length));
  padded.set(concat([bigEndian(body.length, lengthSize), body]));
  return padded;
}

/** Undoes `pad`. Undefined when the bytes are not what `pad` makes. */
export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length < lengthSize) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const end = lengthSize + length;
  if (padded.length !== paddedSize(end)) return undefined;
  return padded.subarray(end).every((byte) => byte === 0) ? padded.slice(lengthSize, end) : undefined;
}
