import type { BookId } from '../schema/ids';
import type { Result } from '../result';

/**
 * How a backup is shut. With a passphrase it is typed for each backup and kept nowhere; with recipients (`age1…`, the
 * one of the recovery key among them) nobody has to type anything.
 */
export type BackupLock =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What opens a backup. `recovery-key`: its 24 words. `identity`: `AGE-SECRET-KEY-1…`. */
export type BackupKey = {
  readonly kind: 'passphrase' | 'recovery-key' | 'identity';
  readonly text: string;
};

/** Somebody else who is to be able to open the backups, by the public key that they gave. */
export type BackupRecipient = { readonly name: string; readonly recipient: string };

/** Where and how backups are made; sealed in the vault. */
export type BackupPlan = {
  /** What main gave for the folder that the person chose: opaque, of use on this computer only. */
  readonly place?: string;
  /** The last part of the folder's name, to be shown. */
  readonly placeName?: string;
  /** The public half of a key that is derived from the recovery key; absent until somebody showed that they have that. */
  readonly recoveryRecipient?: string;
  readonly recipients: readonly BackupRecipient[];
  /** By itself after unlocking when one is due, and when the place comes back. Needs the recovery key's recipient. */
  readonly isAutomatic: boolean;
};

/** A backup that was written and proved. */
export type BackupRecord = {
  /** Its name in its place. */
  readonly name: string;
  /** Empty for the backup that the vault was restored from: its file was chosen. */
  readonly placeName: string;
  /** Instant at which it was made, and at which it was last opened and counted; ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly testedAt: string;
  readonly caseBooks: number;
  readonly records: number;
  readonly bytes: number;
  /** So many entries had no whole copy left when it was made: it is incomplete, and took the place of no whole one. */
  readonly lost?: number;
};

/** What is known of a backup that was written and proved. */
export type NotedBackup = Pick<BackupRecord, 'name' | 'bytes' | 'testedAt' | 'lost'> & {
  /** Absent where that is not known. `others`: the keys of so many colleagues. */
  readonly opensWith?: 'passphrase' | { readonly recovery: 'in-force' | 'earlier' | 'none'; readonly others: number };
};

export type BackupState = {
  readonly plan: BackupPlan;
  /** The last one that is complete, of those that are not known to be missing. */
  readonly last?: BackupRecord;
  /** The last one, where that is incomplete and newer. */
  readonly lastIncomplete?: BackupRecord;
  /**
   * The last one of all or the last whole one, where its folder is there and its file is not (`gone`), or is of another
   * size than it was made with (`altered`).
   */
  readonly missing?: Pick<BackupRecord, 'madeAt' | 'placeName'> & { readonly is: 'gone' | 'altered' };
  /** Those that are remembered, the newest last. */
  readonly noted: readonly NotedBackup[];
  /** Something was saved since the last whole one, or there is none. */
  readonly isChanged: boolean;
  /**
   * Something was saved since the newest one of either kind, and that is a day old; or it opens with an old recovery key
   * only; or there is none, or the last is missing and nothing was made after it.
   */
  readonly isDue: boolean;
  /** The same where the place was away and has come back: then ten minutes are as good as a day. */
  readonly isDueOnReturn: boolean;
  /** The newest one of either kind opens with a recovery key that is no longer in force, and not with the present one. */
  readonly isForOldKey: boolean;
  /** Instant at which somebody last proved that the recovery key is at hand; absent until then. */
  readonly recoveryProvedAt?: string;
  /**
   * An old secret may still open backups made before this instant: a passphrase or recovery key that someone may know. Stays
   * until somebody says that they are destroyed.
   */
  readonly olderMayBeReadSince?: string;
  /**
   * So many entries opening the vault found lost. For them every backup is incomplete, until they are back or somebody
   * goes on without them.
   */
  readonly lostAtOpening?: number;
  /** What the names of backups of this vault say that they are of: its own name, and those of vaults that it came from. */
  readonly vaults: readonly string[];
};

/** A case book in a backup, against what is here. `other`: the same book is here in another state. */
export type BackedUpBook = {
  readonly id: BookId;
  readonly title: string;
  readonly records: number;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly changedAt: string;
  readonly lost: number;
  /** So many things are half-typed in it: fields, and records that lack what they must have. */
  readonly unfinished: number;
  readonly here: 'absent' | 'same' | 'other';
  /** Of one that is here in another state: the instant at which that was changed last, where it can be told. */
  readonly hereChangedAt?: string;
};

/** A submission in a backup, against what is here. `other`: one of this id is here in another state. */
export type BackedUpSubmission = {
  readonly id: string;
  readonly title: string;
  readonly here: 'absent' | 'same' | 'other';
};

/** The registers in a backup: how many entries, how many of them are not here, and how much is half-typed in them and not here. */
export type BackedUpRegisters = { readonly entries: number; readonly absent: number; readonly unfinished: number };

/** A backup that opened and is whole: every part of it was read and counted. */
export type BackupPreview = {
  /** Given back to the restoring; good until it is let go of, until the next preview, until something was restored, or until the lock. */
  readonly token: string;
  readonly madeAt: string;
  readonly madeWith: string;
  readonly caseBooks: readonly BackedUpBook[];
  readonly submissions: readonly BackedUpSubmission[];
  readonly registers: BackedUpRegisters;
  /** How many documents that a person writes in. They come with their case books. */
  readonly manuscripts: number;
  /** Of the case books, the submissions, the registers and what this program does not know. */
  readonly records: number;
  /** Parts of kinds that this program does not know. They are kept and go into the next backup. */
  readonly unknown: number;
  readonly lost: number;
};

/** What became of a case book that was to come out of a backup. */
export type RestoredBook = {
  /** Its id in the backup, and the one that it has here. */
  readonly from: BookId;
  readonly id: BookId;
  /** `same`: it was here already with the same content, and nothing was changed. */
  readonly outcome: 'brought' | 'same';
};

/** What comes out of a backup besides case books. */
export type BesideBooks = {
  readonly submissions: readonly string[];
  /** All entries of the registers that are not here, and what is half-typed in them; without it those that the rest uses. */
  readonly registers: boolean;
};

/** What became of what was to come out of a backup. */
export type BroughtOut = {
  readonly caseBooks: readonly RestoredBook[];
  /** So many submissions and entries of the registers were added, and half-typed things in the registers. */
  readonly submissions: number;
  readonly entries: number;
  readonly unfinished: number;
};

/** A file that main has opened for reading: its handle and its size in bytes. */
export type BackupFile = { readonly file: string; readonly bytes: number };

/** A copy of everything that was made on this computer before something that changes much. */
export type SafetyCopy = {
  readonly name: string;
  /** Instant, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly before: 'import' | 'merge' | 'restore' | 'update' | 'going-back';
  /** The file or version that it was made before, as the person knows it. */
  readonly of?: string;
  readonly caseBooks: number;
  readonly records: number;
};

/** Where one backup goes, whatever the plan says: the ticket of a place, and how the person knows it. */
export type PlaceForOnce = { readonly place: string; readonly placeName: string };

/** Keeping, finding and bringing back all that a vault holds. Everything but `restoreVault` and `previewBackup` needs it open. */
export interface BackupApi {
  backupState(): Promise<Result<BackupState>>;
  changeBackupPlan(change: Partial<BackupPlan>): Promise<Result<BackupState>>;
  /** Derives and keeps the recovery key's recipient; fails with `vault/wrong-recovery-key`. Counts as a proof of the key. */
  useRecoveryKeyForBackups(words: string): Promise<Result<BackupState>>;
  /**
   * Writes a backup into the place of the plan, reads it back, opens it and counts; only then it has its name, and older
   * ones go by rotation. Fails with `backup/no-place`, `backup/no-lock`, `backup/no-room`, `backup/not-proved`, a
   * failure of the files, and leaves nothing then. Without a lock it is shut for the recipients of the plan, the
   * recovery key's among them. With a place it goes there, this once, and the plan keeps its own.
   */
  makeBackup(lock?: BackupLock, into?: PlaceForOnce): Promise<Result<BackupRecord>>;
  /**
   * Stops the backup that is being made: making it fails with `backup/stopped`, and what was written of it is removed.
   * Too late for one that is getting its name; nothing where none is made.
   */
  stopBackup(): Promise<Result<void>>;

  /**
   * Removes from the place of the plan the backups of this vault that an old secret may open, once a whole one that was made
   * since is there too; none before. Fails as files do, and with `backup/no-place`.
   */
  removeOlderBackups(): Promise<Result<BackupState>>;
  /** Somebody goes on without what opening the vault found lost: the backups to come are whole without it. */
  goOnWithoutLost(): Promise<Result<BackupState>>;
  /** Somebody says that the backups made before this instant are destroyed, wherever they were: no more is said of them. */
  olderBackupsAreDestroyed(since: string): Promise<Result<BackupState>>;

  /** What a file asks for: a passphrase, or a key. Fails with `backup/not-a-backup`. */
  backupLockOf(file: BackupFile): Promise<Result<'passphrase' | 'recipients'>>;
  /**
   * Opens a backup and reads all of it, writing nothing. Fails with `backup/not-a-backup`, `backup/wrong-key`,
   * `backup/damaged` (cut or altered), `backup/newer-format`.
   */
  previewBackup(file: BackupFile, key: BackupKey): Promise<Result<BackupPreview>>;
  /**
   * On a computer without a vault: makes one with everything that the previewed backup holds, and opens it. The recovery
   * key that opened the backup stays in force and counts as proved; otherwise a new one is given back, for which backups are
   * not shut before it was proved.
   */
  restoreVault(token: string, passphrase: string): Promise<Result<{ readonly recoveryKey?: readonly string[] }>>;
  /**
   * Brings case books of the previewed backup into the open vault, and what else is chosen; what is here in another state
   * stays beside them. Without a choice only the entries of the registers come that the case books use. Documents that tell of nothing but
   * case books that come under their own ids come with them, where they are not here.
   */
  restoreCaseBooks(token: string, ids: readonly BookId[], beside?: BesideBooks): Promise<Result<BroughtOut>>;
  /**
   * Lets go of the key and the file of a preview that is not needed any more. What is being restored from it goes on to its
   * end. Does nothing for any token but that of the last look.
   */
  letGoOfPreview(token: string): Promise<Result<void>>;

  /**
   * What came of the safety copy that another version of the program makes before it writes into a vault for the first time;
   * answers when that is known. Where it failed the vault is open all the same, and the next unlocking tries again.
   */
  copyBeforeUpdate(): Promise<Result<void>>;
  safetyCopies(): Promise<Result<readonly SafetyCopy[]>>;
  /**
   * Sets everything back to a safety copy; a copy of the present state is made first. Changes nothing where it fails, but
   * for two failures. `backup/going-back-unfinished`: it broke off, and is gone on with before the next change and after the
   * next unlocking. `backup/going-back-broken`: the copy could not be read to its end; what was set back stays so.
   */
  goBackTo(name: string): Promise<Result<void>>;
}
