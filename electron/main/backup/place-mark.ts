import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, systemCode } from '../files/atomic-write';
import { plainly } from '../files/plain-open';

/**
 * A small file in a chosen folder, by which it is known again: a stick comes back under the same path as another one,
 * and where none is plugged in an empty folder may stand there. It holds a random number and nothing else.
 */
const fileName = '.defender-casebook-place';

const form = /^([0-9a-f]{32})\n$/;

/** The mark of a folder; undefined where it has none or the folder is not there. */
export async function readMark(folder: string): Promise<string | undefined> {
  try {
    const file = await open(join(folder, fileName), plainly);
    try {
      if (!(await file.stat()).isFile()) return undefined;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
      return form.exec(buffer.toString('latin1', 0, bytesRead))?.[1];
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/**
 * The mark that a folder has, or a new one. A folder that somebody marked for another vault keeps its mark. What stands
 * there under that name and is no mark goes by its name only: whoever prepared the stick may have made it a link.
 */
export async function markFolder(folder: string): Promise<string> {
  const found = await readMark(folder);
  if (found !== undefined) return found;
  const mark = randomBytes(16).toString('hex');
  await rm(join(folder, fileName), { force: true });
  await writeMark(folder, { name: fileName, mark, mode: 0o600 });
  return mark;
}

/** Writes a mark into a folder, durably. The name must be free. */
export async function writeMark(
  folder: string,
  { name, mark, mode }: { readonly name: string; readonly mark: string; readonly mode?: number },
): Promise<void> {
  const file = await open(join(folder, name), 'wx', mode);
  try {
    await file.writeFile(`${mark}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolderWhereItCan(folder);
}

const withoutFolderSync: readonly string[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EACCES', 'EISDIR'];

/** Sticks and network drives may have no way to force a folder to the disk; a stick that is gone is another matter. */
export async function syncFolderWhereItCan(folder: string): Promise<void> {
  try {
    await syncFolder(folder);
  } catch (error) {
    if (!withoutFolderSync.includes(systemCode(error))) throw error;
  }
}
