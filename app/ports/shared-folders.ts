import type { Result } from '#shared/result';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file in the folder of a team. `changedAt` is in milliseconds since 1970, by the clock of whoever wrote it. */
export type SharedFile = { readonly name: string; readonly bytes: number; readonly changedAt: number };

/**
 * The folders of teams, which other programs carry from one laptop to the next: what lies there may be half there, there
 * twice under other names, older than it was, or gone. A folder is what main gave for the one that a person chose.
 * Fails as files do, with `exchange/no-folder` where main does not know the folder any more, and with
 * `exchange/folder-away` where it is not there or does not answer.
 */
export interface SharedFolders {
  /** `name` is the last part of the folder's name, for people. */
  look(folder: string): Promise<Result<{ readonly isThere: boolean; readonly name: string }>>;
  /** By name: see `isTeamFileName` for which files are seen at all. */
  list(folder: string): Promise<Result<readonly SharedFile[]>>;
  /** The whole file. One over `largestTeamFile` is not read: `exchange/too-large`. */
  read(folder: string, name: string): Promise<Result<Bytes>>;
  /** Durably, whole or not at all. Fails where the name is taken. The name must be one of `isOwnTeamFileName`. */
  write(folder: string, name: string, bytes: Bytes): Promise<Result<void>>;
  /** Only files of `isRemovableTeamFileName`. One that is not there any more is no failure. */
  remove(folder: string, name: string): Promise<Result<void>>;
}
