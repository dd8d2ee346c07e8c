import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import type { VaultFileName } from '#app/ports/vault-files';

const isVaultFile = (name: string): name is VaultFileName => /\.(dcv|dck|dcm|log|dcs)$/u.test(name);

/** The files of a frozen vault as a disk that a test may write on; `only` leaves some of them out. */
export function frozenFiles(vault: string, only = /^/u): ReturnType<typeof inMemoryVaultFiles> {
  const folder = join(import.meta.dirname, vault);
  const names = readdirSync(folder).filter(isVaultFile).filter((name) => only.test(name));
  return inMemoryVaultFiles(new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])));
}
