import { execFileSync } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const diskSize = 32 * 1024 * 1024;

/**
 * Makes an ext4 disk in a file, with blocks as large as on real ones, lets something use it, and gives every byte that is on it afterwards. Needs root; a
 * machine on which it cannot be mounted fails the test rather than passing it.
 */
export async function rawDiskAfter(use: (mounted: string) => Promise<void>): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-disk-'));
  const image = join(folder, 'image');
  const mounted = join(folder, 'mounted');
  try {
    const file = await open(image, 'w');
    await file.truncate(diskSize);
    await file.close();
    execFileSync('mkdir', [mounted]);
    execFileSync('mkfs.ext4', ['-q', '-F', '-b', '4096', image], {
      env: { ...process.env, PATH: `${process.env['PATH']}:/sbin` },
    });
    execFileSync('mount', ['-o', 'loop', image, mounted]);
    try {
      await use(mounted);
    } finally {
      execFileSync('umount', [mounted]);
    }
    return await readFile(image);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Where a row of bytes begins, everywhere on the disk. */
export function placesOf(disk: Buffer, bytes: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (let at = disk.indexOf(bytes); at >= 0; at = disk.indexOf(bytes, at + 1)) places.push(at);
  return places;
}
