import { readFile, stat } from 'node:fs/promises';
import { largestFile } from '#shared/contract/import-limit';
import { fail, type Result, succeed } from '#shared/result';
import { systemCode } from '../../electron/main/files/atomic-write';

/** The bytes of a file. One that is too large is not read at all. */
export async function readWhole(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return fail({ code: 'interchange/too-large', bytes: size, limit: largestFile });
    return succeed(new Uint8Array(await readFile(path)));
  } catch (error) {
    return fail({ code: 'storage/not-read', reason: systemCode(error) });
  }
}
