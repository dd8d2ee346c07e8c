import { randomBytes } from 'node:crypto';
import { mkdir, realpath, stat, statfs } from 'node:fs/promises';
import { basename, relative, isAbsolute } from 'node:path';
import type { PlaceLook } from '#app/ports/backup-places';
import { fail, succeed, type Result } from '#shared/result';
import { writeFailure } from '../files/atomic-write';
import type { Later } from '../outcry/last-words';
import type { SettingsFile } from '../settings/settings';
import { withinTime } from '../outcry/within-time';
import type { FolderTurns } from './folder-turns';
import { markFolder, readMark } from './place-mark';
import { openTicket, sealTicket, type ChosenFolder } from './tickets';

/** A folder that is there and is the one that was chosen. */
export type FoundPlace = { readonly folder: string; readonly isSafety: boolean };

/** Which folders backups may be written to: those that a person chose, and the one of the safety copies. */
export type Places = {
  /** Takes a folder that a person has just chosen. */
  readonly take: (folder: string) => Promise<Result<{ readonly place: string; readonly name: string }>>;
  /** Where a place is. Asks no disk. */
  readonly folderOf: (place: string) => Result<string>;
  readonly find: (place: string) => Promise<Result<FoundPlace>>;
  /** A place that does not answer is away. */
  readonly look: (place: string) => Promise<Result<PlaceLook>>;
};

/** A stick that sleeps takes some seconds to answer. */
const answersWithinMilliseconds = 5_000;

const purpose = 'dc/place/1';

const noPlace = fail({ code: 'backup/no-place' } as const);

type Folders = { readonly data: string; readonly safety: string };

export function openPlaces(
  { data, safety }: Folders,
  settings: Pick<SettingsFile, 'placeKey' | 'keepPlaceKey'>,
  { turns, later }: { readonly turns: FolderTurns; readonly later: Later },
): Places {
  /** Looks that have not ended: one that hangs is not begun a second time. */
  const looks = new Map<string, Promise<PlaceLook>>();

  function chosenBy(place: string): ChosenFolder | undefined {
    const key = settings.placeKey();
    return key && openTicket(key, place, purpose);
  }

  async function take(folder: string): ReturnType<Places['take']> {
    if (await isWithin(data, folder)) return fail({ code: 'backup/place-within' });
    const key = await keyOf(settings);
    if (!key.ok) return key;
    try {
      const place = sealTicket(key.value, { folder, mark: await markFolder(folder) }, purpose);
      return succeed({ place, name: nameOf(folder) });
    } catch (error) {
      return fail(writeFailure(error));
    }
  }

  async function lookAt(chosen: ChosenFolder): Promise<PlaceLook> {
    const isHere = await isThere(chosen);
    return { isThere: isHere, name: nameOf(chosen.folder), ...(isHere && (await roomIn(chosen.folder, data))) };
  }

  function lookOnce(chosen: ChosenFolder): Promise<PlaceLook> {
    const by = `${chosen.mark} ${chosen.folder}`;
    const begun = looks.get(by);
    if (begun !== undefined) return begun;
    const look = lookAt(chosen).finally(() => looks.delete(by));
    looks.set(by, look);
    return look;
  }

  return {
    take: (folder) => turns.of(folder).run(() => take(folder)),
    folderOf: (place) => {
      const folder = place === 'safety' ? safety : chosenBy(place)?.folder;
      return folder === undefined ? noPlace : succeed(folder);
    },
    find: async (place) => {
      if (place === 'safety') return findSafety(safety);
      const chosen = chosenBy(place);
      if (chosen === undefined) return noPlace;
      if (!(await isThere(chosen))) return fail({ code: 'backup/place-away' });
      return succeed({ folder: chosen.folder, isSafety: false });
    },
    look: async (place) => {
      if (place === 'safety') return succeed({ isThere: true, name: nameOf(safety), ...(await roomIn(data, data)) });
      const chosen = chosenBy(place);
      if (chosen === undefined) return noPlace;
      const otherwise = { isThere: false, name: nameOf(chosen.folder) };
      const patience = { milliseconds: answersWithinMilliseconds, otherwise };
      return succeed(await withinTime(lookOnce(chosen), patience, later));
    },
  };
}

/** Whether the folder stands there and is the one that was chosen. */
async function isThere({ folder, mark }: ChosenFolder): Promise<boolean> {
  return (await readMark(folder)) === mark;
}

async function findSafety(folder: string): Promise<Result<FoundPlace>> {
  try {
    await mkdir(folder, { mode: 0o700, recursive: true });
    return succeed({ folder, isSafety: true });
  } catch (error) {
    return fail(writeFailure(error));
  }
}

/** The key of tickets, made when a folder is first chosen; without it, no ticket of earlier opens any more. */
export async function keyOf(settings: Pick<SettingsFile, 'placeKey' | 'keepPlaceKey'>): Promise<Result<Uint8Array>> {
  const kept = settings.placeKey();
  if (kept !== undefined) return succeed(kept);
  const made = randomBytes(32);
  const written = await settings.keepPlaceKey(made);
  return written.ok ? succeed(made) : written;
}

/** Whether a folder is another or lies in it, by whatever name it was reached. */
export async function isWithin(outer: string, inner: string): Promise<boolean> {
  const way = relative(await realOrGiven(outer), await realOrGiven(inner));
  return way === '' || !(way === '..' || /^\.\.[/\\]/.test(way) || isAbsolute(way));
}

async function realOrGiven(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** What a folder is called to a person: the last part of its path. */
export function nameOf(folder: string): string {
  return basename(folder) === '' ? folder : basename(folder);
}

/** Undefined where the system does not tell. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

async function roomIn(folder: string, data: string): Promise<Pick<PlaceLook, 'freeBytes' | 'isOnThisDisk'>> {
  return { freeBytes: await freeBytes(folder), isOnThisDisk: await areOnOneDisk(folder, data) };
}

async function areOnOneDisk(one: string, other: string): Promise<boolean | undefined> {
  try {
    return (await stat(one)).dev === (await stat(other)).dev;
  } catch {
    return undefined;
  }
}

/** The largest file of FAT, by which most sticks are formatted. Linux tells that format by this number. */
const fat = { type: 0x4d44, largest: 2 ** 32 - 1 };

/** Whether a file of a size will fit, as far as the system tells. */
export async function roomFor(folder: string, bytes: number | undefined): Promise<Result<void>> {
  const about = await statfs(folder).catch(() => undefined);
  if (bytes === undefined || about === undefined) return succeed(undefined);
  if (about.type === fat.type && bytes > fat.largest) return fail({ code: 'storage/not-written', reason: 'EFBIG' });
  return about.bavail * about.bsize < bytes ? fail({ code: 'storage/disk-full' }) : succeed(undefined);
}
