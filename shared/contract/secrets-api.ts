import type { Result } from '../result';

/** What opens a vault. */
export type Secret = {
  readonly kind: 'passphrase' | 'recovery-key';
  readonly text: string;
};

/** One of three shares of the recovery key, any two of which give it back. */
export type KeyShare = {
  /** 1, 2 or 3. */
  readonly number: number;
  /** By what shares that were made together are known: four hexadecimal digits. */
  readonly set: string;
  readonly words: readonly string[];
};

/**
 * What was typed as a recovery key. `unknown-words`: the places, from 1, of words that are not in the list; the last one is
 * not judged while it may still be typed. `damaged`: all words are in the list, and together they are no key: one of them is
 * another, or two are exchanged.
 */
export type KeyReading =
  | { readonly state: 'whole' }
  | { readonly state: 'unfinished'; readonly words: number; readonly of: number }
  | { readonly state: 'too-many'; readonly words: number; readonly of: number }
  | { readonly state: 'unknown-words'; readonly places: readonly number[] }
  | { readonly state: 'damaged' };

/** What was typed as a share, likewise. */
export type ShareReading =
  | { readonly state: 'whole'; readonly number: number; readonly set: string }
  | Exclude<KeyReading, { readonly state: 'whole' }>;

/** What a printed sheet says beside the words. */
export type RecoverySheet = {
  /** By what the vault is known: eight hexadecimal digits. */
  readonly vault: string;
  /** The identity for the stock age program, `AGE-SECRET-KEY-1…`: opens the backups that are shut for the recovery key. */
  readonly identity: string;
};

export type SecretsState = {
  /** Instant at which somebody last proved that the recovery key is at hand; absent until then. */
  readonly recoveryProvedAt?: string;
  /** A year has gone by since, or it never was. */
  readonly isProofDue: boolean;
  /** An old secret may still open backups made before this instant. */
  readonly olderMayBeReadSince?: string;
  /** Safety copies that an old secret may open are still on this computer; removing them is tried again at each unlocking. */
  readonly areCopiesLeft?: true;
};

/**
 * What opens the vault: changing it, proving it, keeping it on paper. All but `judgeRecoveryKey`, `readShare` and `joinShares`
 * need it open.
 */
export interface SecretsApi {
  secretsState(): Promise<Result<SecretsState>>;
  /**
   * Puts a passphrase in the place of the present one, with the present one or the recovery key. Fails as unlocking does,
   * and with `vault/weak-passphrase` or `vault/same-passphrase`; then the present one holds.
   */
  changePassphrase(current: Secret, passphrase: string): Promise<Result<void>>;
  /** 24 new words, kept nowhere. They open nothing until they are put in force. */
  suggestRecoveryKey(): Promise<Result<readonly string[]>>;
  /** Puts such words in force, after which the ones before open nothing. Fails as unlocking does. */
  changeRecoveryKey(current: Secret, words: string): Promise<Result<SecretsState>>;
  /**
   * Makes the whole vault anew under a new vault key, with a new passphrase and a new recovery key: a copy of the old
   * header opens nothing any more. Safety copies go, and older backups are warned about. Fails as unlocking does, with
   * `vault/weak-passphrase`, `vault/same-passphrase`, `vault/not-the-same`, `vault/unfinished` or a failure of the files, and changes nothing then.
   */
  renewVault(current: Secret, passphrase: string, words: string): Promise<Result<SecretsState>>;
  /**
   * Proves that the recovery key is at hand, and notes when; backups are shut for it from then on. A new vault and one that
   * was restored with a new key end with it. Fails with `vault/wrong-recovery-key`.
   */
  proveRecoveryKey(words: string): Promise<Result<SecretsState>>;
  /** Fails with `vault/wrong-recovery-key` where these are not the words that open this vault. */
  recoverySheet(words: string): Promise<Result<RecoverySheet>>;
  /** Three shares of the recovery key. Each call makes another set. Fails with `vault/wrong-recovery-key`. */
  shareRecoveryKey(words: string): Promise<Result<readonly KeyShare[]>>;
  /** Looks at what is typed as a recovery key. Whether it opens anything is for the vault and the backup to say. */
  judgeRecoveryKey(text: string): Promise<Result<KeyReading>>;
  /** Looks at what is typed as a share. */
  readShare(text: string): Promise<Result<ShareReading>>;
  /**
   * The words of the recovery key out of two shares. Fails with `vault/share-damaged`, `vault/same-share`,
   * `vault/shares-of-two-sets`.
   */
  joinShares(one: string, other: string): Promise<Result<string>>;
}
