import { utf8 } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';

/**
 * Just enough of the tar format (POSIX ustar) for a backup: plain files with short names in ASCII. Of all the headers
 * that tar allows for such a file exactly one is written, and only that one is read.
 */
export const blockSize = 512;
export const nameLength = 100;

/** Two blocks of zeros end an archive. */
export const endOfArchive = new Uint8Array(2 * blockSize);

const sizeAt = 124;
const sizeDigits = 11;
const sumAt = 148;
const plainName = /^[\x21-\x7e]{1,100}$/;

/** The header of a file. Throws for a name or a size that a backup never has. */
export function tarHeader(name: string, size: number): Bytes {
  if (!plainName.test(name)) throw new RangeError('not a name of a part');
  if (!Number.isSafeInteger(size) || size < 0 || size >= 8 ** sizeDigits) throw new RangeError('not a size of a part');
  const header = new Uint8Array(blockSize);
  const put = (at: number, text: string) => {
    header.set(utf8(text), at);
  };
  put(0, name);
  put(100, '0000600\0');
  put(108, '0000000\0');
  put(116, '0000000\0');
  put(sizeAt, `${octal(size, sizeDigits)}\0`);
  put(136, '00000000000\0');
  put(sumAt, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\x0000');
  put(329, '0000000\0');
  put(337, '0000000\0');
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(sumAt, `${octal(sum, 6)}\0 `);
  return header;
}

/** How many zeros follow so many bytes, up to the next block. */
export function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}

/** The name and size in a header; undefined when it is not byte for byte the one that a backup has. */
export function readTarHeader(header: Bytes): { readonly name: string; readonly size: number } | undefined {
  const text = new TextDecoder('latin1').decode(header);
  const name = text.slice(0, nameLength).replace(/\0.*$/s, '');
  const size = text.slice(sizeAt, sizeAt + sizeDigits);
  if (!plainName.test(name) || !/^[0-7]+$/.test(size)) return undefined;
  const file = { name, size: Number.parseInt(size, 8) };
  const expected = tarHeader(file.name, file.size);
  return expected.every((byte, at) => byte === header[at]) ? file : undefined;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
