import { lstat, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SharedFile, SharedFolders } from '#app/ports/shared-folders';
import { isOwnTeamFileName, isRemovableTeamFileName, isTeamFileName } from '#shared/contract/team-file-name';
import { largestTeamFile } from '#shared/contract/team-folder-schemas';
import { fail, succeed, type Result } from '#shared/result';
import type { FolderTurns } from '../backup/folder-turns';
import { syncFolderWhereItCan } from '../backup/place-mark';
import { clearUnfinished, systemCode } from '../files/atomic-write';
import { orNotRead, orWriteFailure } from '../files/or-failure';
import { passingName } from '../files/overwriting';
import { plainly } from '../files/plain-open';
import type { Later } from '../outcry/last-words';
import { withinTime } from '../outcry/within-time';
import type { TeamPlaces } from './team-places';

type Bytes = Uint8Array<ArrayBuffer>;

type Parts = {
  readonly places: Pick<TeamPlaces, 'pathOf' | 'find'>;
  readonly turns: FolderTurns;
  readonly later: Later;
  readonly now: () => number;
};

/** More files than a team ever has; a folder that somebody filled up is read so far and no further. */
const mostFiles = 10_000;

/** A network disk may be slow to tell of many files, and slower to carry a large one. */
const listedWithinMilliseconds = 20_000;
const carriedWithinMilliseconds = 300_000;

/** On a network disk the one that is being written may be another laptop's. */
const leftAfterMilliseconds = 24 * 60 * 60 * 1000;

const away = fail({ code: 'exchange/folder-away' } as const);

/** The files of teams. In each folder one call after the other; none is waited for without end. */
export function teamFiles({ places, turns, later, now }: Parts): Omit<SharedFolders, 'look'> {
  function inFolder<T>(ticket: string, milliseconds: number, task: (path: string) => Promise<Result<T>>) {
    const path = places.pathOf(ticket);
    if (!path.ok) return Promise.resolve(path);
    const done = turns.of(path.value).run(async (): Promise<Result<T>> => {
      const found = await places.find(ticket);
      return found.ok ? task(found.value) : found;
    });
    return withinTime<Result<T>>(done, { milliseconds, otherwise: away }, later);
  }

  return {
    list: (folder) => inFolder(folder, listedWithinMilliseconds, (path) => orNotRead(() => filesIn(path))),
    read: (folder, name) =>
      inFolder(folder, carriedWithinMilliseconds, async (path) => {
        const read = await orNotRead(() => readWhole(pathOf(path, name, isTeamFileName)));
        return read.ok ? read.value : read;
      }),
    write: (folder, name, bytes) =>
      inFolder(folder, carriedWithinMilliseconds, async (path) => {
        await clearLeftovers(path, now());
        return orWriteFailure(() => writeNew(pathOf(path, name, isOwnTeamFileName), bytes));
      }),
    remove: (folder, name) =>
      inFolder(folder, carriedWithinMilliseconds, (path) =>
        orWriteFailure(async () => {
          await unlink(pathOf(path, name, isRemovableTeamFileName)).catch(unlessGone);
          await syncFolderWhereItCan(path);
        }),
      ),
  };
}

async function filesIn(folder: string): Promise<readonly SharedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && isTeamFileName(entry.name)).map(({ name }) => name);
  const found: SharedFile[] = [];
  // One after the other: asked all at once, a folder that hangs would take every thread that Node has for disks.
  for (const name of names.sort().slice(0, mostFiles)) {
    const about = await lstat(join(folder, name)).catch(unlessGone);
    if (about?.isFile() === true) found.push({ name, bytes: about.size, changedAt: Math.floor(about.mtimeMs) });
  }
  return found;
}

async function readWhole(path: string): Promise<Result<Bytes>> {
  const file = await open(path, plainly);
  try {
    const about = await file.stat();
    if (!about.isFile()) return fail({ code: 'storage/not-read', reason: 'EISDIR' });
    if (about.size > largestTeamFile)
      return fail({ code: 'exchange/too-large', bytes: about.size, limit: largestTeamFile });
    const bytes = new Uint8Array(about.size);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return succeed(bytes.subarray(0, filled));
  } finally {
    await file.close();
  }
}

/** Under a temporary name first, so that nobody takes a half-written file for one. */
async function writeNew(path: string, bytes: Bytes): Promise<void> {
  const temporary = passingName(path);
  try {
    // For all who may write to the folder, as other programs do: the bytes are shut, and the others must read them.
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (await isTaken(path)) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolderWhereItCan(join(path, '..'));
}

async function isTaken(path: string): Promise<boolean> {
  return (await lstat(path).catch(unlessGone)) !== undefined;
}

/** What a break has left under temporary names, when nobody can still be writing it. */
async function clearLeftovers(folder: string, now: number): Promise<void> {
  const removeOld = async (path: string): Promise<void> => {
    if (now - (await lstat(path)).mtimeMs > leftAfterMilliseconds) await unlink(path);
  };
  await clearUnfinished(folder, isOwnTeamFileName, removeOld).catch(() => undefined);
}

/** The contract lets no other name through; a second look costs nothing where a path is made. */
function pathOf(folder: string, name: string, isName: (name: string) => boolean): string {
  if (!isName(name) || basename(name) !== name) throw new Error('not the name of a file of a team');
  return join(folder, name);
}

function unlessGone(error: unknown): undefined {
  if (systemCode(error) !== 'ENOENT') throw error;
}
