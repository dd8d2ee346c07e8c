import type { BackupState, NotedBackup } from '#shared/contract/backup-api';
import { readBackupName, type BackupName } from './backup-name';

/** What is known of a file: `as-made`, it was opened and counted then and has the size of then; `altered`, it has another. */
type Known = 'as-made' | 'altered' | 'unknown' | 'other-vault';

/** A file in the place with what its name says and what the vault knows of it. */
export type ListedBackup = BackupName & {
  readonly name: string;
  readonly bytes: number;
  readonly known: Known;
  readonly noted?: NotedBackup;
};

type File = { readonly name: string; readonly bytes: number };

/** The backups in a place, the newest first. */
export function listedBackups(
  files: readonly File[],
  { noted, vaults }: Pick<BackupState, 'noted' | 'vaults'>,
): readonly ListedBackup[] {
  return files
    .flatMap((file) => {
      const about = readBackupName(file.name);
      if (about === undefined) return [];
      const one = noted.find(({ name }) => name === file.name);
      return [{ ...file, ...about, known: knownOf(file, about, one, vaults), ...(one && { noted: one }) }];
    })
    .toSorted((one, other) => other.madeAt.localeCompare(one.madeAt));
}

function knownOf(
  { bytes }: File,
  { vault }: BackupName,
  noted: NotedBackup | undefined,
  vaults: readonly string[],
): Known {
  if (noted !== undefined) return noted.bytes === bytes ? 'as-made' : 'altered';
  return vaults.includes(vault) ? 'unknown' : 'other-vault';
}
