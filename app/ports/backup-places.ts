import type { Result } from '#shared/result';
import type { ByteRange } from './vault-files';

/** A folder that a person chose, as main has sealed it; or the folder `safety` beside the vault. */
export type BackupPlace = string;

export type PlaceLook = {
  readonly isThere: boolean;
  /** The last part of the folder's name. */
  readonly name: string;
  /** The room that is left, where the system tells. */
  readonly freeBytes?: number | undefined;
  /** Whether the vault lies on the same disk, where the system tells. */
  readonly isOnThisDisk?: boolean | undefined;
};

/** A backup in its place. The name: `backup-<8 hex digits of the vault>-<YYYYMMDD>-<HHMMSS>[-incomplete].age`. */
export type PlacedBackup = { readonly name: string; readonly bytes: number };

/**
 * Backups in chosen places. A file is written under a temporary name and read back before it gets its own; whatever
 * breaks on the way leaves nothing under a name of a backup.
 *
 * A place that is away or not known any more fails with `backup/no-place`. Other failures are `storage/disk-full`,
 * `storage/not-written` and `storage/not-read`.
 */
export interface BackupPlaces {
  look(place: BackupPlace): Promise<Result<PlaceLook>>;
  list(place: BackupPlace): Promise<Result<readonly PlacedBackup[]>>;
  open(place: BackupPlace, name: string): Promise<Result<{ readonly file: string; readonly bytes: number }>>;
  /** Refuses the newest whole backup of a vault, except among the safety copies. */
  remove(place: BackupPlace, name: string): Promise<Result<void>>;
  /** @param room bytes that will be needed, as far as is known: less room fails with `storage/disk-full` at once */
  begin(place: BackupPlace, name: string, room?: number): Promise<Result<{ readonly file: string }>>;
  append(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<void>>;
  /** From the disk, also of what was just written. Shorter where the file ends. */
  read(file: string, range: ByteRange): Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Gives a begun file its name, durably; fails where the name is taken. */
  finish(file: string): Promise<Result<void>>;
  /** Lets go of a file; one that was begun and not finished is removed. */
  close(file: string): Promise<Result<void>>;
}
