import * as z from 'zod';
import { Settings, SettingsChange } from './settings';
import { backupSchemas } from './backup-schemas';
import { Bytes } from './bytes';
import type { Channel } from './channels';
import { teamFolderSchemas } from './team-folder-schemas';

/** A bare file name: no folder, no drive, nothing a file system could read as a way out. */
const FileName = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u)
  .regex(/^[^.]/u);

const FileFilters = z
  .array(
    z.object({ name: z.string().min(1).max(80), extensions: z.array(z.string().regex(/^[a-z0-9]{1,12}$/)).min(1) }),
  )
  .max(8);

const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  /** The day on which this line of Electron was first released; absent where it is not known. */
  electronSince: z.iso.date().optional(),
  /** Where the vault lies, to be shown to the person; the window never sends a path back. */
  dataFolder: z.string(),
  /** `development` is a binary that must not be given to users. */
  binary: z.enum(['release', 'development']),
  /** Whether the program is told when the screen of the system is locked, and then locks too. */
  screenLock: z.enum(['heard', 'not-heard']),
});
export type AppInfo = z.infer<typeof AppInfo>;

const OpenedFile = z.object({ name: z.string(), bytes: Bytes });
export type OpenedFile = z.infer<typeof OpenedFile>;

const IdleLockNews = z.object({
  /** The number of the news: other news have another one. */
  turn: z.int(),
  /** Until the window locks because nobody is there; only in the last half minute. */
  lockSeconds: z.int().optional(),
  /** Until hearing mode ends by itself; only while it is on. */
  hearingSeconds: z.int().optional(),
});
/** When the window locks by itself, as far as the person is to see it. */
export type IdleLockNews = z.infer<typeof IdleLockNews>;

const EightDigits = z.string().regex(/^\d{8}$/);

/** The files of the vault, all in one folder: no name leads out of it. */
const VaultFileName = z.union([
  z.literal(['header-a.dcv', 'header-b.dcv', 'keyring-a.dck', 'keyring-b.dck', 'mark-a.dcm', 'mark-b.dcm']),
  z.templateLiteral(['journal-', EightDigits, '.log']),
  z.templateLiteral(['snapshot-', EightDigits, '.dcs']),
]);

const nothing = z.undefined();
const done = z.void();

/** The calls on the files of a vault. */
const vaultCalls = {
  list: { input: nothing, output: z.array(z.object({ name: VaultFileName, size: z.int() })) },
  read: {
    input: z.object({
      name: VaultFileName,
      range: z.object({ from: z.int().min(0), length: z.int().min(0) }).optional(),
    }),
    output: Bytes.optional(),
  },
  replace: { input: z.object({ name: VaultFileName, bytes: Bytes }), output: done },
  append: { input: z.object({ name: VaultFileName, bytes: Bytes }), output: done },
  remove: { input: z.object({ name: VaultFileName }), output: done },
} as const;

/** What each channel takes and gives. A name in `channels.ts` without a line here does not compile. */
export const schemas = {
  'app.info': { input: nothing, output: AppInfo },
  /** How many bytes the data folder holds. */
  'app.data-sizes': {
    input: nothing,
    output: z.object({ vault: z.int().min(0), safety: z.int().min(0), other: z.int().min(0) }),
  },
  'settings.read': { input: nothing, output: Settings },
  /** Changes the given settings and answers with all of them. */
  'settings.change': { input: SettingsChange, output: Settings },
  /** Ends this renderer and shows the lock screen in a new one. The answer never arrives. */
  'window.lock': { input: nothing, output: nothing },
  /**
   * Answers when the person wants to lock by key or to close the window. The page then writes what was just typed and
   * calls `window.lock`; two seconds later it is locked or closed without. Waiting again when asked says that the person
   * must decide; without a sign of them for fifteen seconds, or asked once more, it is locked or closed all the same.
   */
  'window.lock-wanted': { input: nothing, output: done },
  /** The button: does what the lock key does. */
  'window.want-lock': { input: nothing, output: nothing },
  /**
   * Answers with the news of the idle lock as soon as they are other ones than those of this number; -1 for an answer at
   * once. The page counts the seconds.
   */
  'idle-lock.follow': { input: z.object({ after: z.int() }), output: IdleLockNews },
  /**
   * For so many hours nobody has to be there. Ends by itself, with the lock and with sleep; the lock of the system's
   * screen still locks.
   */
  'hearing.begin': { input: z.object({ hours: z.literal([1, 2, 4]) }), output: done },
  'hearing.end': { input: nothing, output: done },
  /** Copies a secret. It is cleared after so many seconds, with the lock and with the end, if it still lies there. */
  'clipboard.copy-for-a-while': {
    input: z.object({ text: z.string().min(1).max(1_000) }),
    output: z.object({ seconds: z.int() }),
  },
  /**
   * Lets the person choose a file; null when they close the dialog. A file over the limit is not read:
   * `interchange/too-large`. Fails with `storage/not-read`.
   */
  'file.choose-to-open': {
    input: z.object({
      filters: FileFilters,
      limitBytes: z
        .int()
        .min(1)
        .max(512 * 1024 * 1024),
    }),
    output: OpenedFile.nullable(),
  },
  /**
   * Lets the person choose where to write, then writes the whole file or nothing. `saved: false` when they close the
   * dialog; otherwise the name they chose. Fails with `storage/disk-full` or `storage/not-written`.
   */
  'file.save': {
    input: z.object({ suggestedName: FileName, filters: FileFilters, bytes: Bytes }),
    output: z.discriminatedUnion('saved', [
      z.object({ saved: z.literal(true), name: z.string() }),
      z.object({ saved: z.literal(false) }),
    ]),
  },
  /** Every file of the vault that is there. Fails with `storage/not-read`, as reading does. */
  'vault-files.list': vaultCalls.list,
  /** The whole file or a part, shorter where the file ends; undefined when there is no such file. */
  'vault-files.read': vaultCalls.read,
  /** Puts a whole file in the place of an earlier one, or nothing. Writing fails as `file.save` does. */
  'vault-files.replace': vaultCalls.replace,
  /** Adds to the end of a file. The answer comes when the bytes are safely on the disk. */
  'vault-files.append': vaultCalls.append,
  /** Refuses header and keyring of a vault that holds anything: `contract/bad-input`. */
  'vault-files.remove': vaultCalls.remove,
  /** The same calls for the vault that is being built beside the present one. */
  'vault-next.list': vaultCalls.list,
  'vault-next.read': vaultCalls.read,
  'vault-next.replace': vaultCalls.replace,
  'vault-next.append': vaultCalls.append,
  'vault-next.remove': vaultCalls.remove,
  /** Puts the vault that was built in the place of the present one. Fails with `vault/unfinished`. */
  'vault.take-over': { input: nothing, output: done },
  /** Writes over and removes the vault that was there before. Fails with `vault/unfinished` where no other is in force. */
  'vault.forget-old': { input: nothing, output: done },
  /** Writes over and removes what was built beside. */
  'vault.discard-next': { input: nothing, output: done },
  /** Deletes the window's databases, readable or not: the page itself cannot, once Chromium cannot open them. */
  'working-set.clear': { input: nothing, output: done },
  ...backupSchemas,
  ...teamFolderSchemas,
  /**
   * Travel mode: erases the vault and everything beside it. Only where a backup was finished since the vault was opened,
   * in a place that a person chose, and was read to its end from there: `travel/not-proved`. Otherwise the answer never
   * arrives: this renderer is ended, and a window opens that looks newly installed.
   */
  'vault.erase-everything': { input: nothing, output: nothing },
} as const satisfies Record<Channel, { readonly input: z.ZodType; readonly output: z.ZodType }>;
