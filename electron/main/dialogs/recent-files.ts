import { randomBytes } from 'node:crypto';
import { watch } from 'node:fs';
import { lstat, open, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { withoutOurs } from './recent-list';

/** Keeps what was chosen in a dialog out of the desktop's list of recent files. */
export type RecentFiles = {
  /** To be called when a dialog has closed: GTK writes its list a little later. Never fails. */
  readonly forgetOurs: () => void;
};

/** GTK writes a quarter of a second after the dialog, later on a slow disk. */
const watchedForMilliseconds = 10_000;

/**
 * The list of the desktop that we run on, if it has one. GTK enters a program under the name by which it was called,
 * which is the link's where it was called through one.
 */
export function recentFilesOfDesktop(programName: string): RecentFiles {
  if (process.platform !== 'linux') return { forgetOurs: () => undefined };
  const dataHome = process.env['XDG_DATA_HOME'];
  const folder = dataHome !== undefined && isAbsolute(dataHome) ? dataHome : join(homedir(), '.local/share');
  return recentFiles(folder, [programName, basename(process.execPath), basename(process.argv0)]);
}

/** @param names under which GTK enters this program */
export function recentFiles(folder: string, names: readonly string[]): RecentFiles {
  const path = join(folder, 'recently-used.xbel');
  let running: Promise<void> = Promise.resolve();
  const clean = (): void => {
    running = running.then(() => forget(path, names)).catch(() => undefined);
  };
  clean();
  return {
    forgetOurs: () => {
      clean();
      try {
        const watcher = watch(dirname(path), (_event, name) => {
          if (name === 'recently-used.xbel') clean();
        });
        watcher.on('error', () => {
          watcher.close();
        });
        setTimeout(() => {
          watcher.close();
          clean();
        }, watchedForMilliseconds).unref();
      } catch {
        // A desktop without the folder keeps no list.
      }
    },
  };
}

/**
 * Puts the list without us in the place of the old one, and writes over the bytes of the old one, unless they are
 * somebody's copy as well, under a name of its own.
 */
async function forget(path: string, names: readonly string[]): Promise<void> {
  const about = await lstat(path);
  if (!about.isFile()) return;
  const list = await readFile(path, 'utf8');
  const kept = withoutOurs(list, names);
  if (kept === list) return;
  const old = await open(path, 'r+');
  try {
    if (!(await putInPlace(path, list, kept, about.mode & 0o777))) return;
    if ((await old.stat()).nlink > 0) return;
    const size = Buffer.byteLength(list);
    await old.write(Buffer.alloc(size), 0, size, 0);
    await old.sync();
  } finally {
    await old.close();
  }
}

/** Whether it was done: not where another program has changed the list meanwhile. Leaves nothing beside it. */
async function putInPlace(path: string, list: string, kept: string, mode: number): Promise<boolean> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(temporary, kept, { mode, flag: 'wx' });
    if ((await readFile(path, 'utf8')) === list) {
      await rename(temporary, path);
      return true;
    }
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await unlink(temporary);
  return false;
}
