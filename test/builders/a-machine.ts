import type { VaultApi } from '#shared/contract/vault-api';
import type { Result } from '#shared/result';
import { inMemoryBackupPlaces } from '#app/ports/in-memory-backup-places';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import type { BackupPlaces } from '#app/ports/backup-places';
import { inMemoryChangeOver } from '#app/ports/in-memory-change-over';
import type { ChangeOver } from '#app/ports/change-over';
import { createProgram } from '#app/program/program';
import type { ProgramParts } from '#app/program/program-parts';
import { randomIds } from '#app/program/random-ids';
import type { VaultStores } from '#app/vault/records/record-access';
import type { UnlockedVault } from '#app/vault/unlocked-vault';
import { vaultEntrance } from '#app/vault/vault-door';
import { programParts } from './a-program';
import { inMemoryStores, testKdfPolicy } from './a-vault';
import { copyOfFiles, copyOfRecords } from './stores/copied-stores';

export const stick = 'stick';

export type Machine = {
  readonly stores: VaultStores;
  readonly changeOver: ChangeOver;
  readonly places: BackupPlaces;
};

/** The disks of a computer without a vault; the folder of the backups is that of another one where it is given. */
export function aMachine(
  sticks: ReturnType<typeof inMemoryBackupPlaces>['contents'] = new Map([
    [stick, new Map<string, Uint8Array<ArrayBuffer>>()],
  ]),
): Machine & {
  readonly stores: ReturnType<typeof inMemoryStores>;
  readonly places: ReturnType<typeof inMemoryBackupPlaces>;
} {
  const stores = inMemoryStores();
  const contents = new Map([...sticks].filter(([place]) => place !== 'safety'));
  return { stores, changeOver: inMemoryChangeOver(stores.files), places: inMemoryBackupPlaces(contents) };
}

/** Another machine with the same on its disks. */
export async function aCopyOf({ stores, places }: ReturnType<typeof aMachine>): Promise<ReturnType<typeof aMachine>> {
  const files = copyOfFiles(stores.files);
  const contents = new Map([...places.contents].map(([place, folder]) => [place, new Map(folder)]));
  return {
    stores: { files, workingSet: await copyOfRecords(stores.workingSet) },
    changeOver: inMemoryChangeOver(files),
    places: inMemoryBackupPlaces(contents),
  };
}

/** A program that was just started on a machine. `opened` is the vault that it has open. */
export function startProgram(
  { stores, changeOver, places }: Machine,
  parts: Partial<ProgramParts> = {},
): { readonly program: VaultApi; readonly opened: () => UnlockedVault } {
  let store: UnlockedVault | undefined;
  const noting = async <Value extends { readonly store: UnlockedVault }>(
    opening: Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    const opened = await opening;
    if (opened.ok) ({ store } = opened.value);
    return opened;
  };
  const entrance = vaultEntrance(stores, changeOver, testKdfPolicy);
  const program = createProgram(
    programParts(inMemoryBookStore(), {
      vault: {
        ...entrance,
        create: (passphrase) => noting(entrance.create(passphrase)),
        open: (secret) => noting(entrance.open(secret)),
        suggestPassphrase: () => 'one two three four five six',
      },
      backupPlaces: places,
      ids: randomIds(),
      onBug: (error) => {
        throw error;
      },
      ...parts,
    }),
  );
  return {
    program,
    opened: () => {
      if (!store) throw new Error('no vault is open');
      return store;
    },
  };
}
