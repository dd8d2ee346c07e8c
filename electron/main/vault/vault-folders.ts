import { mkdir, readdir, rename, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFinished } from '#app/ports/change-over';
import type { ChangeOver } from '#app/ports/change-over';
import type { VaultFiles } from '#app/ports/vault-files';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { Turn } from '#shared/turn';
import { syncFolder } from '../files/atomic-write';
import { GrowingFile } from '../files/growing-file';
import { isFolder } from '../files/is-folder';
import { overwriteAndUnlink } from '../files/overwriting';
import { orWriteFailure } from '../files/or-failure';
import { isKeyFile, isVaultFileName, openVaultFiles } from './vault-files';

type Paths = { readonly vault: string; readonly next: string; readonly old: string };

/** What the disk is asked for in a change; tests let it fail anywhere. */
export type FolderDisk = {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly sync: (folder: string) => Promise<void>;
};

const realDisk: FolderDisk = { rename, sync: syncFolder };

/** The vault in force, and the way from it to another. */
export type VaultFolders = {
  readonly vault: VaultFiles;
  readonly changeOver: ChangeOver;
  /** Runs something that takes the vault away, while no other call runs; what comes after finds what is there then. */
  readonly takeAway: (task: () => Promise<Result<void>>) => Promise<Result<void>>;
  readonly close: () => Promise<void>;
};

/**
 * The vault of a data folder in `vault`, one that is being built in `vault-next`, the one before in `vault-old`; all
 * calls one after the other. What a break has left of a change from one to the other is ended before anything is read.
 * `clearWorkingSet` is called where the records outside may be those of the vault before.
 */
export function openVaultFolders(
  dataFolder: string,
  clearWorkingSet: () => Promise<void>,
  disk: FolderDisk = realDisk,
): VaultFolders {
  const inTurn = { turn: new Turn(), growing: new GrowingFile() };
  const paths: Paths = {
    vault: join(dataFolder, 'vault'),
    next: join(dataFolder, 'vault-next'),
    old: join(dataFolder, 'vault-old'),
  };
  let isMended = false;
  let vault: VaultFiles | undefined;
  let next: VaultFiles | undefined;

  const mended = (): Promise<Result<void>> =>
    inTurn.turn.run(async () => {
      if (isMended) return succeed(undefined);
      const ended = await orWriteFailure(() => endChange(paths, clearWorkingSet));
      isMended = ended.ok;
      return ended;
    });
  const changing = async (change: () => Promise<Result<void>>): Promise<Result<void>> => {
    const ready = await mended();
    return ready.ok ? inTurn.turn.run(change) : ready;
  };
  void mended();

  return {
    takeAway: (task) =>
      changing(async () => {
        await inTurn.growing.close();
        const taken = await task();
        vault = undefined;
        next = undefined;
        return taken;
      }),
    close: () => inTurn.turn.run(() => inTurn.growing.close()),
    vault: filesAfter(mended, () => (vault ??= openVaultFiles(paths.vault, inTurn))),
    changeOver: {
      next: filesAfter(mended, () => (next ??= openVaultFiles(paths.next, inTurn))),
      takeOver: () =>
        changing(async () => {
          if (!isFinished(await filesWithContent(paths.next))) return fail({ code: 'vault/unfinished' });
          await inTurn.growing.close();
          const taken = await orWriteFailure(() => changeFolders(paths, disk));
          vault = undefined;
          next = undefined;
          return taken;
        }),
      forgetOld: () =>
        changing(async () => {
          if (!isFinished(await filesWithContent(paths.vault))) return fail({ code: 'vault/unfinished' });
          return orWriteFailure(() => forgetFolder(paths, disk));
        }),
      discardNext: () =>
        changing(async () => {
          await inTurn.growing.close();
          const erased = await orWriteFailure(() => eraseFolder(paths.next));
          next = undefined;
          return erased;
        }),
    },
  };
}

/**
 * Ends a change that was broken off. The present vault goes aside only when the next one is finished: where it is aside,
 * the next one takes its place. A next one beside a present one is not finished, or was not yet to count, and goes.
 */
async function endChange(paths: Paths, clearWorkingSet: () => Promise<void>): Promise<void> {
  const isOldThere = await isFolder(paths.old);
  if (isOldThere && !(await holdsVault(paths.vault))) {
    await removeIfEmpty(paths.vault);
    const isNextFinished = isFinished(await filesWithContent(paths.next));
    await renameDurably(isNextFinished ? paths.next : paths.old, paths.vault);
  }
  // What cannot be removed must not keep the vault shut; whoever begins the next one is told.
  await eraseFolder(paths.next).catch(() => undefined);
  if (isOldThere) await clearWorkingSet();
}

/**
 * The present vault aside, the next one in its place. Where that fails, the first step is taken back: whoever is told of
 * a failure has the vault of before. Once the next one is in its place, it is in force. Should the disk not take the
 * folder then, a power cut ends in one whole vault or the other, and the one of before is not forgotten until it does.
 */
async function changeFolders({ vault, next, old }: Paths, disk: FolderDisk): Promise<void> {
  await eraseFolder(old);
  await mkdir(vault, { recursive: true, mode: 0o700 });
  await disk.rename(vault, old);
  try {
    await disk.sync(dirname(vault));
    await disk.rename(next, vault);
  } catch (error) {
    await disk.rename(old, vault);
    throw error;
  }
  await disk.sync(dirname(vault)).catch(() => undefined);
}

/** Erases the vault of before, once the one in force is sure to be found after a power cut. */
async function forgetFolder({ vault, old }: Paths, disk: FolderDisk): Promise<void> {
  if (!(await isFolder(old))) return;
  await disk.sync(dirname(vault));
  await eraseFolder(old);
}

async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Writes over and removes every file of a folder, the keys first, and the folder. */
async function eraseFolder(folder: string): Promise<void> {
  if (!(await isFolder(folder))) return;
  const names = await readdir(folder);
  const keysFirst = names.toSorted((a, b) => Number(isKeyFile(b)) - Number(isKeyFile(a)));
  for (const name of keysFirst) await overwriteAndUnlink(join(folder, name));
  await rmdir(folder);
  await syncFolder(dirname(folder));
}

async function holdsVault(folder: string): Promise<boolean> {
  return (await namesIn(folder)).some(isVaultFileName);
}

async function filesWithContent(folder: string): Promise<readonly string[]> {
  const names = (await namesIn(folder)).filter(isVaultFileName);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return names.filter((_, at) => (sizes[at] ?? 0) > 0);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await isFolder(folder)) ? readdir(folder) : [];
}

async function removeIfEmpty(folder: string): Promise<void> {
  if (await isFolder(folder)) await eraseFolder(folder);
}

/** Files that are reached when a change that was broken off is ended. */
function filesAfter(ready: () => Promise<Result<void>>, files: () => VaultFiles): VaultFiles {
  const then = async <T>(task: (open: VaultFiles) => Promise<Result<T>>): Promise<Result<T>> => {
    const isReady = await ready();
    return isReady.ok ? task(files()) : isReady;
  };
  return {
    list: () => then((open) => open.list()),
    read: (name, range) => then((open) => open.read(name, range)),
    replace: (name, bytes) => then((open) => open.replace(name, bytes)),
    append: (name, bytes) => then((open) => open.append(name, bytes)),
    remove: (name) => then((open) => open.remove(name)),
  };
}
