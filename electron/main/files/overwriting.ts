import { randomBytes, randomFillSync } from 'node:crypto';
import { constants } from 'node:fs';
import { link, open, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Result } from '#shared/result';

const chunkSize = 1024 * 1024;

/** A name beside a path for what is on its way in or out. What a break leaves under such a name goes at the next start. */
export function passingName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/**
 * Lets something put new bytes under a path, and then writes over the blocks of the old ones: a file that was renamed
 * over is gone by name only. A second name keeps the old file in reach until then, so that what a break leaves of it is
 * written over at the next start.
 */
export async function overwritingOld(path: string, replace: () => Promise<Result<void>>): Promise<Result<void>> {
  const old = await holdOld(path);
  const replaced = await replace();
  await (replaced.ok ? old?.overwrite() : old?.release());
  return replaced;
}

/**
 * Writes over a file, unless it has another name that still stands for it, and removes this name. Writing over is done
 * as well as can be: where the disk refuses, the file is removed all the same.
 */
export async function overwriteAndUnlink(path: string): Promise<void> {
  const file = await openToOverwrite(path);
  if (file) await overwriteIfNamed(file, 1);
  await unlink(path);
}

type Held = { readonly overwrite: () => Promise<void>; readonly release: () => Promise<void> };

/** Undefined where there is no file. */
async function holdOld(path: string): Promise<Held | undefined> {
  const second = passingName(path);
  try {
    await link(path, second);
  } catch {
    return holdOpen(path);
  }
  return {
    overwrite: () => overwriteAndUnlink(second).catch(() => undefined),
    release: () => unlink(second).catch(() => undefined),
  };
}

/** Where a file can have one name only. Not on Windows: there an open file cannot be renamed over. */
async function holdOpen(path: string): Promise<Held | undefined> {
  const file = process.platform === 'win32' ? undefined : await openToOverwrite(path);
  return file && { overwrite: () => overwriteIfNamed(file, 0), release: () => file.close() };
}

/** Never through a link: what it leads to is not ours to write over. Windows has no such flag. */
function openToOverwrite(path: string): Promise<FileHandle | undefined> {
  const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW;
  return open(path, constants.O_RDWR | noFollow).catch(() => undefined);
}

/** Writes over an open file if it goes by no more names than these, and closes it. */
async function overwriteIfNamed(file: FileHandle, names: 0 | 1): Promise<void> {
  try {
    if ((await file.stat()).nlink <= names) await fillWithNoise(file);
  } catch {
    // The disk refuses. What took the old bytes' place stands.
  } finally {
    await file.close();
  }
}

/** Random bytes from the beginning to the end of a file, forced to the disk. */
async function fillWithNoise(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  const noise = new Uint8Array(Math.min(size, chunkSize));
  for (let at = 0; at < size;) {
    randomFillSync(noise);
    const { bytesWritten } = await file.write(noise, 0, Math.min(noise.length, size - at), at);
    if (bytesWritten === 0) return;
    at += bytesWritten;
  }
  await file.sync();
}
