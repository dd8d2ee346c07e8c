import { open, unlink, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, succeed, type Result } from '#shared/result';
import { syncFolder, systemCode, writeFailure } from '../files/atomic-write';

/**
 * Writes a file that everybody may read to the place that a person chose, and to no other: a file under a temporary
 * name would stay readable beside it after a crash, where nobody looks for it.
 *
 * A new file that could not be written whole is removed. In the place of an older one, the new bytes are first added to
 * its end and forced to the disk, so that all room is taken while the old bytes are still whole; whatever fails until
 * then leaves the older file. Only then they take its place.
 */
export async function writeToChosenPlace(path: string, bytes: Uint8Array): Promise<Result<void>> {
  try {
    const file = await createNew(path);
    await (file === undefined ? takePlaceOf(path, bytes) : fillNew(path, file, bytes));
    await syncFolder(dirname(path));
    return succeed(undefined);
  } catch (error) {
    return fail(writeFailure(error));
  }
}

async function createNew(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return undefined;
    throw error;
  }
}

async function fillNew(path: string, file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await writeAt(file, bytes, 0);
    await file.sync();
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

async function takePlaceOf(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    try {
      await writeAt(file, bytes, size);
      await file.sync();
    } catch (error) {
      await file.truncate(size);
      throw error;
    }
    await writeAt(file, bytes, 0);
    await file.truncate(bytes.length);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeAt(file: FileHandle, bytes: Uint8Array, from: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, from + written);
    written += bytesWritten;
  }
}
