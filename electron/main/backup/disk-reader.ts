import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { systemCode } from '../files/atomic-write';
import { plainly } from '../files/plain-open';

/**
 * Reads a file part by part: on Linux from the disk itself, past the copies that writing has left in memory, so that a
 * stick which takes more than it holds is found out. Where a file system has no such reading, as any other file.
 */
export type DiskReader = {
  readonly size: number;
  /** Shorter where the file ends. */
  readonly read: (from: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
};

/** So much is read at once; where it begins in memory and in the file must be a multiple of the alignment. */
const blockSize = 1024 * 1024;
const alignment = 4096;

/** Fails with a system error; `EISDIR` where there is anything but a file. */
export async function openDiskReader(path: string): Promise<DiskReader> {
  const direct = await openPastMemory(path);
  const file = direct ?? (await open(path, plainly));
  try {
    const about = await file.stat();
    if (!about.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    const blocks = direct && (await alignedBlocks(direct));
    const readInto = blocks ?? ((bytes: Uint8Array, from: number) => fill(file, bytes, from));
    return {
      size: about.size,
      read: async (from, length) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, about.size - from)));
        return bytes.subarray(0, await readInto(bytes, from));
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openPastMemory(path: string): Promise<FileHandle | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    return await open(path, plainly | constants.O_DIRECT);
  } catch (error) {
    if (['EINVAL', 'ENOTSUP'].includes(systemCode(error))) return undefined;
    throw error;
  }
}

type ReadInto = (bytes: Uint8Array, from: number) => Promise<number>;

/**
 * Reads whole blocks and copies what is asked for. The last block is kept: small parts one after the other do not read
 * it again. Undefined where the system takes no place in memory for it.
 */
async function alignedBlocks(file: FileHandle): Promise<ReadInto | undefined> {
  const block = await alignedBlock(file);
  if (block === undefined) return undefined;
  let kept = { at: -1, size: 0 };
  return async (bytes, from) => {
    let filled = 0;
    while (filled < bytes.length) {
      const at = Math.floor((from + filled) / blockSize) * blockSize;
      if (kept.at !== at) kept = { at, size: (await file.read(block, 0, blockSize, at)).bytesRead };
      const part = block.subarray(from + filled - at, Math.min(kept.size, from + bytes.length - at));
      if (part.length === 0) break;
      bytes.set(part, filled);
      filled += part.length;
    }
    return filled;
  };
}

/** Node tells no addresses, so the place in memory is found by trying: the system refuses all but the right ones. */
async function alignedBlock(file: FileHandle): Promise<Uint8Array | undefined> {
  const room = new Uint8Array(blockSize + alignment);
  for (let shift = 0; shift < alignment; shift += 8) {
    const block = room.subarray(shift, shift + blockSize);
    try {
      await file.read(block, 0, blockSize, 0);
      return block;
    } catch (error) {
      if (systemCode(error) !== 'EINVAL') throw error;
    }
  }
  return undefined;
}

async function fill(file: FileHandle, bytes: Uint8Array, from: number): Promise<number> {
  for (let filled = 0; filled < bytes.length;) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled);
    if (bytesRead === 0) return filled;
    filled += bytesRead;
  }
  return bytes.length;
}
