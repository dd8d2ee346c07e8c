import type { BackupPlaces } from '../../ports/backup-places';
import type { BookStore } from '../../ports/book-store';
import type { Clock } from '../../ports/clock';
import type { Ids } from '../../ports/ids';
import type { Later } from '../../ports/later';
import type { SharedFolders } from '../../ports/shared-folders';
import type { VaultSecrets } from '../../vault/vault-door';

/** What a session is put together from. */
export type SessionParts = {
  /** Where backups and safety copies lie. */
  readonly backupPlaces: BackupPlaces;
  /** The shared folders of teams. */
  readonly teamFolders: SharedFolders;
  /** The version of this program; where it is given, a vault that another one wrote is copied first. */
  readonly version?: string;
  /** How much work the passphrase of a backup takes; absent for what age uses. */
  readonly workFactor?: number;
  readonly clock: Clock;
  /** For what is done after a pause; absent for the clock of the machine. */
  readonly later?: Later;
  readonly ids: Ids;
  /** Resolves when Automerge is ready; asked once, before the first vault is opened. */
  readonly ready: () => Promise<void>;
  /** Told of a bug that was caught, for a log without anything of a case in it. */
  readonly onBug?: (error: unknown) => void;
};

/** A vault that was opened. */
export type OpenDoor = { readonly store: BookStore; readonly secrets: VaultSecrets };
