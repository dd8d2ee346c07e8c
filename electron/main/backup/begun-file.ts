import { createHash } from 'node:crypto';
import { lstat, open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, succeed, type Result } from '#shared/result';
import { systemCode, writeFailure } from '../files/atomic-write';
import { passingName } from '../files/overwriting';
import { openDiskReader, type DiskReader } from './disk-reader';
import { syncFolderWhereItCan } from './place-mark';

/** What was written under a name, to be held against what is read from there. */
export type Written = { readonly path: string; readonly size: number; readonly digest: string };

/** A file on its way into a place, under a temporary name beside the one that it is to get. One call at a time. */
export class BegunFile {
  readonly temporary: string;
  readonly #path: string;
  readonly #hash = createHash('sha256');
  readonly #handle: FileHandle;
  #size = 0;
  #reader: DiskReader | undefined;
  /** What could not be written in part is not what was to be written, whatever comes after. */
  #isBroken = false;
  #isOpen = true;

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.#path = path;
    this.temporary = temporary;
    this.#handle = handle;
  }

  /** Throws a system error where no file can be made. */
  static async begin(path: string): Promise<BegunFile> {
    const temporary = passingName(path);
    return new BegunFile(path, temporary, await open(temporary, 'wx', 0o600));
  }

  async append(bytes: Uint8Array): Promise<Result<void>> {
    if (this.#isBroken) return broken;
    try {
      await this.#letGoOfReader();
      for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await this.#handle.write(bytes, written, bytes.length - written, this.#size + written);
        written += bytesWritten;
      }
      this.#hash.update(bytes);
      this.#size += bytes.length;
      return succeed(undefined);
    } catch (error) {
      this.#isBroken = true;
      return fail(writeFailure(error));
    }
  }

  /** Forces what was written to the disk first, so that this tells what is there. */
  async read(from: number, length: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
    if (this.#isBroken) return broken;
    try {
      if (this.#reader === undefined) await this.#handle.sync();
    } catch (error) {
      this.#isBroken = true;
      return fail(writeFailure(error));
    }
    try {
      this.#reader ??= await openDiskReader(this.temporary);
      return succeed(await this.#reader.read(from, length));
    } catch (error) {
      return fail({ code: 'storage/not-read', reason: systemCode(error) });
    }
  }

  /** The name, the folder and all that was written are on the disk then; otherwise nothing is under the name. */
  async finish(): Promise<Result<Written>> {
    const wasBroken = this.#isBroken;
    this.#isBroken = true;
    try {
      if (wasBroken) return broken;
      await this.#handle.sync();
      await this.#close();
      if (await isTaken(this.#path)) return fail({ code: 'storage/not-written', reason: 'EEXIST' });
      await rename(this.temporary, this.#path);
      await this.#syncName();
      return succeed({ path: this.#path, size: this.#size, digest: this.#hash.digest('hex') });
    } catch (error) {
      return fail(writeFailure(error));
    } finally {
      await this.discard();
    }
  }

  /** Removes what has not got its name. Never fails: what a stick that is gone still holds goes when it is next used. */
  async discard(): Promise<void> {
    this.#isBroken = true;
    await this.#close().catch(() => undefined);
    await unlink(this.temporary).catch(() => undefined);
  }

  /** A name that may not outlive a power cut is taken back. */
  async #syncName(): Promise<void> {
    try {
      await syncFolderWhereItCan(dirname(this.#path));
    } catch (error) {
      await unlink(this.#path).catch(() => undefined);
      throw error;
    }
  }

  async #close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#letGoOfReader();
    await this.#handle.close();
  }

  async #letGoOfReader(): Promise<void> {
    const reader = this.#reader;
    this.#reader = undefined;
    await reader?.close();
  }
}

const broken = fail({ code: 'storage/not-written', reason: 'EIO' } as const);

async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
