import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Written } from './begun-file';

/** Follows the reading of one file from its beginning. */
export type ReadWatch = { readonly note: (from: number, bytes: Uint8Array) => void };

/**
 * Which of the backups that were finished in this session were since read to their end, and were what had been written.
 * Erasing everything rests on this, and takes no word of the page for it.
 */
export class Proofs {
  readonly #finished = new Map<string, Written>();
  readonly #proved = new Map<string, Written>();

  noteFinished(written: Written): void {
    this.#finished.set(written.path, written);
  }

  noteRemoved(path: string): void {
    this.#finished.delete(path);
    this.#proved.delete(path);
  }

  /** For a file that is opened to be read; undefined where it was not finished in this session. */
  watchReading(path: string): ReadWatch | undefined {
    const written = this.#finished.get(path);
    if (written === undefined) return undefined;
    const hash = createHash('sha256');
    let readTo = 0;
    return {
      note: (from, bytes) => {
        if (from > readTo || from + bytes.length <= readTo) return;
        hash.update(bytes.subarray(readTo - from));
        readTo = from + bytes.length;
        if (readTo === written.size && hash.digest('hex') === written.digest) this.#proved.set(path, written);
      },
    };
  }

  /** Whether such a backup is still where it was written. */
  async areThere(): Promise<boolean> {
    for (const { path, size } of this.#proved.values()) {
      const about = await stat(path).catch(() => undefined);
      if (about?.isFile() === true && about.size === size) return true;
    }
    return false;
  }
}
