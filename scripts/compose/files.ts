import { readFile, stat } from 'node:fs/promises';
import { largestFile } from '#shared/contract/import-limit';
import { fail, type Result, succeed } from '#shared/result';
import { writeToChosenPlace } from '../../electron/main/chosen-place';

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

/** Writes a document to the place that was asked for. */
export async function writeDocument(path: string, bytes: Uint8Array): Promise<Result<void>> {
  const written = await writeToChosenPlace(path, bytes);
  if (written.ok || written.failure.code !== 'storage/not-written') return written;
  return fail({ ...written.failure, reason: inWords(written.failure.reason) });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EROFS: 'the disk can only be read',
};

function reasonOf(error: unknown): string {
  return inWords(error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
}

function inWords(code: string): string {
  return reasons[code] ?? (code === 'unknown' ? 'unknown reason' : code);
}
