import { closeSync, fstatSync, mkdirSync, openSync, readSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const fileTypeMask = 0o170000;
const symbolicLink = 0o120000;

/**
 * Unpacks the entries of a zip archive to where `placeOf` says; entries without a place are left out.
 * File modes and symbolic links are kept. Node alone, because a bare machine has no `unzip`.
 * The archive's integrity must have been checked before.
 * @param {string} archive
 * @param {(name: string) => string | undefined} placeOf
 */
export function unzip(archive, placeOf) {
  const file = openSync(archive, 'r');
  try {
    for (const entry of entriesOf(file)) {
      const place = placeOf(entry.name);
      if (place === undefined || entry.name.endsWith('/')) continue;
      mkdirSync(dirname(place), { recursive: true });
      const bytes = contentOf(file, entry);
      if ((entry.mode & fileTypeMask) === symbolicLink) symlinkSync(bytes.toString('utf8'), place);
      else writeFileSync(place, bytes, { mode: entry.mode & 0o777 || 0o644 });
    }
  } finally {
    closeSync(file);
  }
}

/** @typedef {{ name: string, mode: number, method: number, packedSize: number, offset: number }} Entry */

/**
 * The central directory, at the end of the archive, is the list that counts.
 * @param {number} file
 * @returns {Generator<Entry>}
 */
function* entriesOf(file) {
  const { size } = fstatSync(file);
  const tail = read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip archive');
  const directory = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  for (let at = 0; at < directory.length;) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

/**
 * @param {number} file
 * @param {Entry} entry
 */
function contentOf(file, entry) {
  const header = read(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = read(file, start, entry.packedSize);
  return entry.method === 0 ? packed : inflateRawSync(packed);
}

/**
 * @param {number} file
 * @param {number} position
 * @param {number} length
 */
function read(file, position, length) {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}
