import { constants } from 'node:fs';
import { access, open, type FileHandle } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { OpenedFile } from '#shared/contract/schemas';
import { fail, succeed, type Result } from '#shared/result';
import { systemCode } from '../files/atomic-write';

/** Asks for the size before reading, so that a huge file costs nothing. */
export async function readLimited(path: string, limitBytes: number): Promise<Result<OpenedFile>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stats = await file.stat();
    if (!stats.isFile()) return fail({ code: 'storage/not-read', reason: 'EISDIR' });
    if (stats.size > limitBytes) return fail({ code: 'interchange/too-large', bytes: stats.size, limit: limitBytes });
    return succeed({ name: basename(path), bytes: new Uint8Array(await file.readFile()) });
  } catch (error) {
    return fail({ code: 'storage/not-read', reason: systemCode(error) });
  } finally {
    await file?.close();
  }
}

/** The end of "Brief No. 3" is none. */
const looksLikeExtension = /^\.(?=.*[a-z])[a-z0-9]{1,12}$/iu;

/**
 * Some dialogs leave a name without its extension. Adding it names a file the person was not asked about, so a name
 * that is taken gets a number instead of being written over.
 */
export async function withExtension(path: string, extension: string | undefined): Promise<string> {
  if (extension === undefined || looksLikeExtension.test(extname(path))) return path;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${path}.${extension}` : `${path} (${number}).${extension}`;
    if (!(await exists(candidate))) return candidate;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch {
    return false;
  }
}
