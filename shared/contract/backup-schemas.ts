import * as z from 'zod';
import { Bytes } from './bytes';

/** A folder that a person chose, as a ticket that only main can read; or the folder of the safety copies. */
const Place = z.string().regex(/^(?:safety|[\w-]{40,8192})$/);

/** Backups are named for their vault (eight hex digits), day and time; an incomplete one says so. */
const BackupName = z.string().regex(/^backup-[0-9a-f]{8}-\d{8}-\d{6}(?:-incomplete)?\.age$/);

/** A file that main holds open for this page. */
const File = z.string().regex(/^[0-9a-f]{32}$/);

const mebibyte = 1024 * 1024;
const Size = z.int().min(0);
const Range = z.strictObject({ from: Size, length: Size.max(16 * mebibyte) });
const Chunk = Bytes.refine((bytes) => bytes.length <= 16 * mebibyte);

const nothing = z.undefined();
const done = z.void();

/**
 * Backups in places that a person chose. No path goes to the page and none comes from it. What the page has open is
 * closed when its process ends, and what was not finished is removed.
 *
 * A place that is away fails with `backup/place-away`, one whose ticket main cannot read any more with
 * `backup/no-place`; everything else as files do: `storage/disk-full`, `storage/not-written`, `storage/not-read`.
 */
export const backupSchemas = {
  /**
   * Lets the person choose a folder; null when they close the dialog. Leaves a small file in it by which the place is
   * known again. The place of the program's own data is refused: `backup/place-within`.
   */
  'backup.choose-place': { input: nothing, output: z.object({ place: Place, name: z.string() }).nullable() },
  /** Whether the place is there, with the last part of its name, the room that is left, and whether the vault lies on the same disk. */
  'backup.look-at': {
    input: z.strictObject({ place: Place }),
    output: z.object({
      isThere: z.boolean(),
      name: z.string(),
      freeBytes: z.number().optional(),
      isOnThisDisk: z.boolean().optional(),
    }),
  },
  /** Answers when a place that was away is there again, at the latest told by `backup.look-at`. Ends with the page. */
  'backup.place-came': { input: z.strictObject({ place: Place }), output: done },
  /** Every backup in the place, of whatever vault. */
  'backup.list': {
    input: z.strictObject({ place: Place }),
    output: z.array(z.object({ name: BackupName, bytes: Size })),
  },
  'backup.open': {
    input: z.strictObject({ place: Place, name: BackupName }),
    output: z.object({ file: File, bytes: Size }),
  },
  /** Refuses the newest whole backup of a vault in a chosen place: `contract/bad-input`. */
  'backup.remove': { input: z.strictObject({ place: Place, name: BackupName }), output: done },
  /** Begins a file under a temporary name. Where it is told how much room is needed and there is less: `storage/disk-full`. */
  'backup.begin': {
    input: z.strictObject({ place: Place, name: BackupName, room: Size.optional() }),
    output: z.object({ file: File }),
  },
  'backup.append': { input: z.strictObject({ file: File, bytes: Chunk }), output: done },
  /** A part of what was begun, opened or chosen, shorter where the file ends; what was written is forced to the disk first. */
  'backup.read': { input: z.strictObject({ file: File, range: Range }), output: Bytes },
  /** Forces what was begun to the disk and gives it its name; fails where the name is taken, and removes it then. */
  'backup.finish': { input: z.strictObject({ file: File }), output: done },
  /** Lets go of a file; one that was begun and not finished is removed. */
  'backup.close': { input: z.strictObject({ file: File }), output: done },
  /** Lets the person choose a file to read, of whatever name; null when they close the dialog. */
  'backup.choose-file': {
    input: nothing,
    output: z.object({ file: File, name: z.string(), bytes: Size }).nullable(),
  },
} as const;
