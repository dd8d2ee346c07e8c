import { link, mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, succeed, type Result } from '#shared/result';
import { syncFolder, systemCode, writeFailure } from '../files/atomic-write';
import { isFolder } from '../files/is-folder';
import { overwriteAndUnlink } from '../files/overwriting';
import { isKeyFile, isVaultFileName } from '../vault/vault-files';

/** What the disk is asked for; tests let it break anywhere. */
export type EraseTools = {
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for a file. */
  readonly link: (path: string, second: string) => Promise<void>;
  /** Writes over a file and removes it. */
  readonly wipe: (path: string) => Promise<void>;
  readonly rmdir: (folder: string) => Promise<void>;
  readonly sync: (folder: string) => Promise<void>;
};

/** What lies beside the vault and goes with it. */
export type Beside = {
  /** The folder in which Chromium keeps the window's databases, where it keeps them in one. */
  readonly databases: string | undefined;
  readonly clearDatabases: () => Promise<void>;
  readonly forgetSettings: () => Promise<void>;
};

const realDisk: EraseTools = { rename, link, wipe: overwriteAndUnlink, rmdir, sync: syncFolder };

const foldersBeside = ['vault-next', 'vault-old'];

/**
 * Takes the vault away by one renaming. Until then it can be opened as ever; from then on there is none, and
 * `finishErasing` ends the work, now or at the next start. No other call to the vault may run meanwhile.
 */
export async function putAway(dataFolder: string, disk: EraseTools = realDisk): Promise<Result<void>> {
  try {
    for (const name of [...foldersBeside, 'erased']) await eraseTree(join(dataFolder, name), disk);
    await renameOrLeave(join(dataFolder, 'vault'), join(dataFolder, 'erased'), disk);
    return succeed(undefined);
  } catch (error) {
    return fail(writeFailure(error));
  }
}

/** Where the disk does not take the new name, the folder gets its old one back: who is told of a failure has the vault. */
async function renameOrLeave(from: string, to: string, disk: EraseTools): Promise<void> {
  await disk.rename(from, to);
  try {
    await disk.sync(dirname(to));
  } catch (error) {
    await disk.rename(to, from);
    throw error;
  }
}

/**
 * Ends what `putAway` has begun, if it has: the keys first, then safety copies, databases, settings and all the rest of
 * the old vault. What lies beside is left alone once somebody has made a new vault: then it is no longer the old one's.
 * Fails where something could not be removed; the next start tries again.
 */
export async function finishErasing(
  dataFolder: string,
  beside: Beside,
  disk: EraseTools = realDisk,
): Promise<Result<void>> {
  const erased = join(dataFolder, 'erased');
  try {
    if (!(await isFolder(erased))) return succeed(undefined);
    await wipeFiles(erased, isKeyFile, disk);
    if (!(await holdsVault(join(dataFolder, 'vault')))) await eraseBeside(dataFolder, erased, beside, disk);
    await eraseTree(erased, disk);
    return succeed(undefined);
  } catch (error) {
    return fail(writeFailure(error));
  }
}

async function eraseBeside(dataFolder: string, erased: string, beside: Beside, disk: EraseTools): Promise<void> {
  const safety = join(dataFolder, 'safety');
  if (await isFolder(safety)) await disk.rename(safety, join(erased, 'safety'));
  await keepNames(beside.databases, join(erased, 'databases'), disk);
  await beside.clearDatabases();
  await beside.forgetSettings();
}

/**
 * Chromium removes its files by name only. With a second name among what is erased, their bytes are written over once
 * the first is gone. Where a file can have one name only, that is left out: what it holds is sealed by keys that are gone.
 */
async function keepNames(folder: string | undefined, into: string, disk: EraseTools): Promise<void> {
  if (folder === undefined || !(await isFolder(folder))) return;
  await mkdir(into, { recursive: true, mode: 0o700 });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const [at, file] of files.entries()) await disk.link(file, join(into, String(at))).catch(ignoreOneName);
}

function ignoreOneName(error: unknown): void {
  if (!['EEXIST', 'ENOENT', 'EPERM', 'ENOTSUP', 'EMLINK', 'EXDEV'].includes(systemCode(error))) throw error;
}

/** The keys first; nothing where there is no such folder. */
async function eraseTree(folder: string, disk: EraseTools): Promise<void> {
  if (!(await isFolder(folder))) return;
  await wipeFiles(folder, isKeyFile, disk);
  await wipeFiles(folder, () => true, disk);
  for (const entry of await readdir(folder)) await eraseTree(join(folder, entry), disk);
  await disk.rmdir(folder);
  await disk.sync(dirname(folder));
}

async function wipeFiles(folder: string, isWanted: (name: string) => boolean, disk: EraseTools): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries)
    if (!entry.isDirectory() && isWanted(entry.name)) await disk.wipe(join(folder, entry.name));
}

async function holdsVault(folder: string): Promise<boolean> {
  return (await isFolder(folder)) && (await readdir(folder)).some(isVaultFileName);
}
