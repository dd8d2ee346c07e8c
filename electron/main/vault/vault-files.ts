import { mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Result } from '#shared/result';
import type { ByteRange, VaultFile, VaultFileName, VaultFiles } from '#app/ports/vault-files';
import { Turn } from '#shared/turn';
import { clearUnfinished, syncFolder, systemCode, writeWhole } from '../files/atomic-write';
import { orNotRead, orWriteFailure } from '../files/or-failure';
import { GrowingFile } from '../files/growing-file';
import { overwriteAndUnlink, overwritingOld, passingName } from '../files/overwriting';

const vaultFileName =
  /^(?:(?:header-[ab]\.dcv)|(?:keyring-[ab]\.dck)|(?:mark-[ab]\.dcm)|(?:journal-\d{8}\.log)|(?:snapshot-\d{8}\.dcs))$/;

/** What the folders of a vault and of its successor share: the order of calls, and the file that is being added to. */
export type FilesInTurn = { readonly turn: Turn; readonly growing: GrowingFile };

/**
 * The files of the vault in a folder of their own, one call after the other: a renderer that was ended while it saved
 * must not be overtaken by the next one's reading.
 */
export function openVaultFiles(
  folder: string,
  { turn, growing }: FilesInTurn = { turn: new Turn(), growing: new GrowingFile() },
): VaultFiles & { close(): Promise<void> } {
  let ready: Result<void> | undefined;
  // A folder that could not be made, on a disk that was full, is tried again with every write.
  const prepared = async (): Promise<Result<void>> => (ready = ready?.ok === true ? ready : await prepare(folder));
  const writing = (task: () => Promise<Result<void>>) => turn.run(async () => unlessFailed(await prepared(), task));
  void turn.run(prepared);
  return {
    list: () => turn.run(() => orNotRead(() => list(folder))),
    read: (name, range) => turn.run(() => orNotRead(() => read(pathOf(folder, name), range))),
    replace: (name, bytes) =>
      writing(() => overwritingOld(pathOf(folder, name), () => writeWhole(pathOf(folder, name), bytes))),
    append: (name, bytes) => writing(() => orWriteFailure(() => growing.append(pathOf(folder, name), bytes))),
    remove: (name) =>
      writing(async () => {
        await growing.close();
        return orWriteFailure(() => remove(pathOf(folder, name)));
      }),
    close: () => turn.run(() => growing.close()),
  };
}

/** Makes the folder, and clears it of what an interrupted write has left, new bytes or old ones. */
async function prepare(folder: string): Promise<Result<void>> {
  return orWriteFailure(async () => {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made !== undefined) await syncFolder(dirname(made));
    await clearUnfinished(folder, isVaultFileName);
  });
}

async function unlessFailed(ready: Result<void>, task: () => Promise<Result<void>>): Promise<Result<void>> {
  return ready.ok ? task() : ready;
}

async function list(folder: string): Promise<readonly VaultFile[]> {
  const names = (await readdir(folder)).filter(isVaultFileName);
  return Promise.all(names.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })));
}

async function read(path: string, range: ByteRange | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = await openIfThere(path);
  if (!file) return undefined;
  try {
    const { size } = await file.stat();
    const from = Math.min(range?.from ?? 0, size);
    return await readFully(file, from, Math.min(range?.length ?? size, size - from));
  } finally {
    await file.close();
  }
}

async function readFully(file: FileHandle, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, from + filled);
    if (bytesRead === 0) return bytes.slice(0, filled);
    filled += bytesRead;
  }
  return bytes;
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** First out of the vault, then written over: a break never leaves half a file under a name that is read. */
async function remove(path: string): Promise<void> {
  const passing = passingName(path);
  try {
    await rename(path, passing);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  await syncFolder(dirname(path));
  await overwriteAndUnlink(passing);
  await syncFolder(dirname(path));
}

/** Header and keyring, also under the name that a break has left. */
export function isKeyFile(name: string): boolean {
  return /^\.?(?:header|keyring)-/.test(name);
}

/** Whether a name is one of the files of a vault. */
export function isVaultFileName(name: string): name is VaultFileName {
  return vaultFileName.test(name);
}

/** The contract lets no other name through; a second look costs nothing where a path is made. */
function pathOf(folder: string, name: VaultFileName): string {
  if (!isVaultFileName(name)) throw new Error('not a file of the vault');
  return join(folder, name);
}
