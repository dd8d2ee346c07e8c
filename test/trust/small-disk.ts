import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder on a file system of its own, of a few megabytes, which can be filled to the last byte and freed again. */
export type SmallDisk = {
  readonly folder: string;
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Mounts one with the settings of a program that nobody sits at. Needs Linux and root, and fails without them. */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', folder]);
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ settings: { lockMinutes: 60 } }));
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fill(ballast),
    free: () => rm(ballast),
    remove: async () => {
      execFileSync('umount', ['-l', folder]);
      await rm(folder, { recursive: true });
    },
  };
}

async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  for (const size of [1024 * 1024, 4096, 1]) {
    for (let isFull = false; !isFull;) {
      try {
        await file.write(Buffer.alloc(size, 1));
      } catch {
        isFull = true;
      }
    }
  }
  await file.close();
}
