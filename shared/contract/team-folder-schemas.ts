import * as z from 'zod';
import { Bytes } from './bytes';
import { isOwnTeamFileName, isRemovableTeamFileName, isTeamFileName } from './team-file-name';

const mebibyte = 1024 * 1024;

/** A shared copy may have 128 MiB; a packet adds what it is shut with. */
export const largestTeamFile = 129 * mebibyte;

/** A folder that a person chose for a team, as a ticket that only main can read. */
const Folder = z.string().regex(/^[\w-]{40,8192}$/);

const InFolder = z.strictObject({ folder: Folder });

const named = (isName: (name: string) => boolean) =>
  z.strictObject({ folder: Folder, name: z.string().refine(isName) });

const TeamFile = z.object({ name: z.string(), bytes: z.int().min(0), changedAt: z.int() });

const done = z.void();

/**
 * The folders of teams. No path goes to the page and none comes from it; a ticket for backups opens no folder here, nor
 * the other way round.
 *
 * A folder that is away fails with `exchange/folder-away`, one whose ticket main cannot read any more with
 * `exchange/no-folder`; everything else as files do: `storage/disk-full`, `storage/not-written`, `storage/not-read`.
 */
export const teamFolderSchemas = {
  /**
   * Lets the person choose a folder; null when they close the dialog. A folder without a mark of a team gets one. The
   * place of the program's own data is refused: `exchange/folder-within`.
   */
  'team-folder.choose': {
    input: z.undefined(),
    output: z.object({ folder: Folder, name: z.string() }).nullable(),
  },
  /** Whether the folder is there, with the last part of its name. */
  'team-folder.look-at': { input: InFolder, output: z.object({ isThere: z.boolean(), name: z.string() }) },
  /** Every file that may be read, by name, with its size and the time of its last change in milliseconds since 1970. */
  'team-folder.list': { input: InFolder, output: z.array(TeamFile) },
  /** The whole file. One over the limit is not read: `exchange/too-large`. */
  'team-folder.read': { input: named(isTeamFileName), output: Bytes },
  /** Writes a whole file or nothing, never over another: `storage/not-written` with `EEXIST`. */
  'team-folder.write': {
    input: z.strictObject({
      folder: Folder,
      name: z.string().refine(isOwnTeamFileName),
      bytes: Bytes.refine(({ length }) => length <= largestTeamFile),
    }),
    output: done,
  },
  /** Removes a file; one that is not there any more is no failure. */
  'team-folder.remove': { input: named(isRemovableTeamFileName), output: done },
} as const;
