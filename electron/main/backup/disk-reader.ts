import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** Reads a file part by part, without the copies that writing has left in memory where that can be had. */
export type DiskReader = {
  readonly size: number;
  /** Shorter where the file ends. */
  readonly read: (from: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
};

/** Never through a link: what it leads to is not what lies in the place. Windows has no such flag. */
const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;

/** Fails with a system error; `EISDIR` where there is anything but a file. */
export async function openDiskReader(path: string): Promise<DiskReader> {
  const file = await open(path, constants.O_RDONLY | noFollow);
  try {
    const about = await file.stat();
    if (!about.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    return {
      size: about.size,
      read: (from, length) => readFully(file, from, Math.max(0, Math.min(length, about.size - from))),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readFully(file: FileHandle, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  for (let filled = 0; filled < length;) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, from + filled);
    if (bytesRead === 0) return bytes.slice(0, filled);
    filled += bytesRead;
  }
  return bytes;
}
