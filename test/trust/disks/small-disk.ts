import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, small enough to be filled. Where none can be made, the test that needs it fails. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(megabytes: number): Promise<SmallDisk> {
    const folder = await mkdtemp(join(tmpdir(), 'casebook-disk-'));
    mount(['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'casebook', folder]);
    return new SmallDisk(folder);
  }

  /** Takes every byte that is left. */
  fill(): void {
    const file = openSync(this.#filler, 'a');
    const chunk = Buffer.alloc(64 * 1024, 1);
    try {
      for (let size = chunk.length; size > 0;) size = writeSome(file, chunk.subarray(0, size)) ? size : size >> 1;
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    rmSync(this.#filler, { force: true });
  }

  makeReadOnly(): void {
    mount(['-o', 'remount,ro', this.folder]);
  }

  async remove(): Promise<void> {
    spawnSync('umount', ['-l', this.folder]);
    await rm(this.folder, { recursive: true, force: true });
  }

  get #filler(): string {
    return join(this.folder, 'filler');
  }
}

function writeSome(file: number, bytes: Uint8Array): boolean {
  try {
    writeSync(file, bytes);
    return true;
  } catch {
    return false;
  }
}

function mount(args: readonly string[]): void {
  const { status, stderr, error } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`This test needs a disk of its own and root to make it: ${error?.message ?? stderr}`);
}
