import type { BackupFile } from '#shared/contract/backup-api';
import type { Result } from '#shared/result';
import type { ByteRange } from './vault-files';

/** The folder for safety copies in the data folder of the program. Every other place is a folder that a person chose. */
export const safetyPlace = 'safety';

/**
 * Whether the folder of a place can be reached, what it is called; how much room is left and whether the vault lies on
 * the same disk, where that is known.
 */
export type PlaceLook = {
  readonly isThere: boolean;
  readonly name: string;
  readonly freeBytes?: number | undefined;
  readonly isOnThisDisk?: boolean | undefined;
};

export type BackupInPlace = { readonly name: string; readonly bytes: number };

/**
 * Backups as files in a folder. A place is what main gave for the folder; a file is a handle, good for this run. A file
 * that is begun has a temporary name until it is finished. Fails as files do, with `backup/no-place` where main does not
 * know the place any more, and with `backup/place-away` where its folder is not there.
 */
export interface BackupPlaces {
  look(place: string): Promise<Result<PlaceLook>>;
  /** The backups in a place, of whatever vault. */
  list(place: string): Promise<Result<readonly BackupInPlace[]>>;
  open(place: string, name: string): Promise<Result<BackupFile>>;
  /** Refuses the newest whole backup of a vault, except among the safety copies. */
  remove(place: string, name: string): Promise<Result<void>>;
  /**
   * Begins a file that is to have a name once it is finished. Where it is known that less than `room` bytes are left:
   * `storage/disk-full`.
   */
  begin(place: string, name: string, room?: number): Promise<Result<{ readonly file: string }>>;
  append(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<void>>;
  /** A part of a file that was begun or opened, from the disk; shorter where the file ends. */
  read(file: string, range: ByteRange): Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Gives the file its name, durably. Fails where the name is taken. */
  finish(file: string): Promise<Result<void>>;
  /** Lets go of a file. One that was begun and not finished is removed. */
  close(file: string): Promise<Result<void>>;
}
