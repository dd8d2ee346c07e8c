import { randomBytes } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMark } from '../backup/place-mark';

const form = /^([0-9a-f]{32})\.dcf$/;

/**
 * Whether the folder has a mark. A mark is a file whose name says all, so that it is never half there, and two that are
 * made at once never clash: whatever carries the folder carries both. It does not begin with a dot: some programs leave
 * such files where they are.
 */
export async function hasMark(folder: string, mark: string): Promise<boolean> {
  try {
    return (await lstat(join(folder, `${mark}.dcf`))).isFile();
  } catch {
    return false;
  }
}

/** The mark that the folder has, the first by name where it has several; or a new one, which all who share it will see. */
export async function markTeamFolder(folder: string): Promise<string> {
  const found = await marksIn(folder);
  const [first] = found.sort();
  if (first !== undefined) return first;
  const mark = randomBytes(16).toString('hex');
  // For all who may write to the folder: on a network disk the others are other users of the system.
  await writeMark(folder, { name: `${mark}.dcf`, mark });
  return mark;
}

async function marksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? (form.exec(entry.name)?.[1] ?? []) : []));
}
