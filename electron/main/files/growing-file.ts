import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder, systemCode } from './atomic-write';

/** Adds to files durably. The file that was last added to stays open, since the next save most often goes there too. */
export class GrowingFile {
  #path: string | undefined;
  #handle: FileHandle | undefined;

  /** Resolves when the bytes are forced to the disk. One call at a time. */
  async append(path: string, bytes: Uint8Array): Promise<void> {
    const handle = await this.#open(path);
    try {
      await handle.appendFile(bytes);
      await handle.datasync();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    this.#path = undefined;
    await handle?.close();
  }

  async #open(path: string): Promise<FileHandle> {
    if (this.#handle && this.#path === path) return this.#handle;
    await this.close();
    const { handle, isNew } = await openToAppend(path);
    if (isNew) await syncFolder(dirname(path));
    this.#handle = handle;
    this.#path = path;
    return handle;
  }
}

async function openToAppend(path: string): Promise<{ readonly handle: FileHandle; readonly isNew: boolean }> {
  try {
    return { handle: await open(path, 'ax', 0o600), isNew: true };
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return { handle: await open(path, 'a', 0o600), isNew: false };
  }
}
