import { randomBytes } from 'node:crypto';
import { open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { largestFile } from '#shared/contract/import-limit';
import { fail, type Result, succeed } from '#shared/result';

/** The bytes of a file. One that is too large is not read at all. */
export async function readWhole(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return fail({ code: 'interchange/too-large', bytes: size, limit: largestFile });
    return succeed(new Uint8Array(await readFile(path)));
  } catch (error) {
    return fail({ code: 'storage/not-read', reason: reasonOf(error) });
  }
}

/** Writes a whole file or nothing: beside it first, forced to the disk, then renamed to its name. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<undefined>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return succeed(undefined);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return fail({ code: 'storage/not-written', reason: reasonOf(error) });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code === '' ? 'unknown reason' : code);
}
