import { PackedReader } from './packed-reader';
import { inflate, readColumns, sizeOfColumns } from './unpacked-columns';

const magic = [0x85, 0x6f, 0x4a, 0x83];
const checksumLength = 4;
const hashLength = 32;

/**
 * The most that a document may unpack to, in bytes. It takes about five times as much of memory then, of which
 * WebAssembly has four gigabytes.
 */
export const mostUnpacked = 512 * 1024 * 1024;

/** The kinds of chunks that are written into a vault. */
const chunkKind = { document: 0, change: 1, deflatedChange: 2 } as const;

/**
 * About how much memory a document takes once Automerge has unpacked it, found out without unpacking it: its columns are
 * deflated, and in a column a value that is repeated a thousand million times takes ten bytes. Where it is more than
 * `room`, some number beyond it. Throws where the chunks are not of the kinds that are written into a vault.
 */
export function unpackedSize(chunks: Uint8Array, room: number): number {
  const reader = new PackedReader(chunks);
  let size = 0;
  while (!reader.isAtEnd && size <= room) size += sizeOfChunk(reader, room - size);
  return size;
}

function sizeOfChunk(reader: PackedReader, room: number): number {
  const head = reader.take(magic.length);
  if (magic.some((byte, at) => head[at] !== byte)) throw new RangeError('no chunk begins here');
  reader.take(checksumLength);
  const kind = reader.byte();
  const body = reader.measured();
  if (kind === chunkKind.document) return body.length + sizeOfDocument(new PackedReader(body), room);
  if (kind === chunkKind.change) return body.length + sizeOfChange(new PackedReader(body), room);
  if (kind !== chunkKind.deflatedChange) throw new RangeError('an unknown kind of chunk');
  const { size, bytes } = inflate(body, room);
  return size > room ? size : size + sizeOfChange(new PackedReader(bytes), room - size);
}

/** Who wrote, at what it is, then its changes and its operations in columns. */
function sizeOfDocument(reader: PackedReader, room: number): number {
  skipMeasured(reader);
  reader.take(reader.number() * hashLength);
  const changes = readColumns(reader);
  const operations = readColumns(reader);
  return sizeOfColumns(reader, [...changes, ...operations], room);
}

/** On what it builds, who made it, when and what for, then its operations in columns. */
function sizeOfChange(reader: PackedReader, room: number): number {
  reader.take(reader.number() * hashLength);
  reader.measured();
  reader.number();
  reader.number();
  reader.signed();
  reader.measured();
  skipMeasured(reader);
  return sizeOfColumns(reader, readColumns(reader), room);
}

function skipMeasured(reader: PackedReader): void {
  for (let left = reader.number(); left > 0; left -= 1) reader.measured();
}
