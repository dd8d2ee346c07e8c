type Bytes = Uint8Array<ArrayBuffer>;

/** What can become of a file; undefined: it is gone. */
export const damages: Readonly<Record<string, (bytes: Bytes) => Bytes | undefined>> = {
  'the first byte flipped': (bytes) => flipped(bytes, 0),
  'a byte in the middle flipped': (bytes) => flipped(bytes, Math.floor(bytes.length / 2)),
  'the last byte flipped': (bytes) => flipped(bytes, bytes.length - 1),
  'its second half missing': (bytes) => bytes.slice(0, bytes.length / 2),
  'nothing in it': () => new Uint8Array(),
  'zeros in it': (bytes) => new Uint8Array(bytes.length),
  'been deleted': () => undefined,
};

export function flipped(bytes: Bytes, at: number): Bytes {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 0x10;
  return changed;
}
