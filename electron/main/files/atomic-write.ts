import { open, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, succeed, type Result } from '#shared/result';
import { overwriteAndUnlink, passingName } from './overwriting';

/**
 * Writes a whole file or nothing: into a temporary file beside it, forced to the disk, then renamed over the old one,
 * and the folder forced to the disk. Whatever happens on the way, the path holds the old bytes or the new ones.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<void>> {
  const folder = dirname(path);
  const temporary = passingName(path);
  try {
    await writeThrough(temporary, bytes);
    await rename(temporary, path);
    await syncFolder(folder);
    return succeed(undefined);
  } catch (error) {
    await overwriteAndUnlink(temporary).catch(() => undefined);
    return fail(writeFailure(error));
  }
}

const unfinished = /^\.(.+)\.[0-9a-f]{12}\.tmp$/;

/**
 * Removes what `writeWhole` has left beside a file when it was interrupted. What cannot be removed, such as a folder of
 * such a name, is left: it must not keep anything from being written.
 *
 * @param isOurs is asked by the name that the file was to get, and by the one that it has
 */
export async function clearUnfinished(
  folder: string,
  isOurs: (name: string, entry: string) => boolean,
  remove: (path: string) => Promise<void> = overwriteAndUnlink,
): Promise<void> {
  for (const entry of await readdir(folder)) {
    const name = unfinished.exec(entry)?.[1];
    if (name !== undefined && isOurs(name, entry)) await remove(join(folder, entry)).catch(() => undefined);
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename survives a power cut only when its folder is on the disk too. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a system error means for whoever wanted to write. */
export function writeFailure(
  error: unknown,
): { code: 'storage/disk-full' } | { code: 'storage/not-written'; reason: string } {
  const reason = systemCode(error);
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return { code: 'storage/disk-full' };
  return { code: 'storage/not-written', reason };
}

/** The short name of a system error (`EACCES`), without the path that its message carries. */
export function systemCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
