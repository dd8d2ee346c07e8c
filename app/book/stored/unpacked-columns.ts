import { Inflate } from 'fflate';
import { concat } from '../../vault/crypto/bytes';
import { PackedReader } from './packed-reader';

/** What Automerge takes in memory for one cell of a column at least, however little it took packed. */
const cellBytes = 32;

/** A column of an Automerge chunk: what it holds, how long it is, and whether it is deflated. */
export type Column = { readonly type: number; readonly isDeflated: boolean; readonly length: number };

/** The types of columns, as the lowest three bits of their name tell them. */
const columnType = { group: 0, flag: 4, text: 5, values: 7 } as const;

/** The columns that follow, as a chunk announces them. */
export function readColumns(reader: PackedReader): readonly Column[] {
  return Array.from({ length: reader.number() }, () => {
    const name = reader.number();
    return { type: name % 8, isDeflated: Math.floor(name / 8) % 2 === 1, length: reader.number() };
  });
}

/** How much the columns unpack to; where that is more than `room`, some number beyond it. */
export function sizeOfColumns(reader: PackedReader, columns: readonly Column[], room: number): number {
  let size = 0;
  for (const column of columns) {
    const packed = reader.take(column.length);
    if (size > room) return size;
    size += sizeOfColumn(column, packed, room - size);
  }
  return size;
}

function sizeOfColumn({ type, isDeflated }: Column, packed: Uint8Array, room: number): number {
  const { size, bytes } = isDeflated ? inflate(packed, room, type !== columnType.values) : plain(packed);
  if (type === columnType.values || size > room) return size;
  return size + sizeOfRuns(type, new PackedReader(bytes), room - size);
}

/** How much the cells take that stand in runs: so many times the same value. */
function sizeOfRuns(type: number, reader: PackedReader, room: number): number {
  let size = 0;
  while (!reader.isAtEnd && size <= room)
    size += type === columnType.flag ? cells(reader.number()) : sizeOfRun(type, reader);
  return size;
}

function sizeOfRun(type: number, reader: PackedReader): number {
  const count = reader.signed();
  if (count === 0) return cells(reader.number());
  if (count > 0) return count * sizeOfCell(type, reader);
  let size = 0;
  for (let left = -count; left > 0; left -= 1) size += sizeOfCell(type, reader);
  return size;
}

/** A group says how many rows of other columns belong to one of its own. */
function sizeOfCell(type: number, reader: PackedReader): number {
  if (type === columnType.text) return cellBytes + reader.measured().length;
  // For its length a number with a sign is read like any other.
  const value = reader.number();
  return cells(type === columnType.group ? 1 + value : 1);
}

function cells(count: number): number {
  return count * cellBytes;
}

type Inflated = { readonly size: number; readonly bytes: Uint8Array };

function plain(bytes: Uint8Array): Inflated {
  return { size: bytes.length, bytes };
}

/** So much is inflated at a time: at most some four megabytes come of it. */
const slice = 4096;

/** Inflates until it is more than `room`. Throws where it is not deflated data. */
export function inflate(packed: Uint8Array, room: number, isWanted = true): Inflated {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (isWanted) pieces.push(piece);
  });
  for (let at = 0; at < packed.length && size <= room; at += slice) {
    stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  }
  return { size, bytes: concat(size <= room ? pieces : []) };
}
