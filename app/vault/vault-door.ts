import type { Secret, VaultNotice } from '#shared/contract/vault-api';
import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { ChangeOver } from '../ports/change-over';
import type { BookToBuild } from './build-vault';
import { createVault } from './create-vault';
import { buildFirstVault } from './first-vault';
import { checkSecret } from './header/header';
import { productionKdfPolicy } from './crypto/kdf-policy';
import type { KdfPolicy } from './crypto/kdf-policy';
import { openVault } from './open-vault';
import type { VaultStores } from './records/record-access';
import { renewVault } from './renew-vault';
import type { Renewal, RenewalRequest } from './renew-vault';
import type { UnlockedVault } from './unlocked-vault';
import { vaultStatus } from './vault-status';
import type { StoredVaultStatus } from './vault-status';

/** What can be done with the secrets of an open vault. */
export type VaultSecrets = {
  /** Whether a secret opens it. Writes nothing. */
  readonly prove: (secret: Secret) => Promise<Result<void>>;
  /** Puts a secret in the place of the present one of its kind, with either of the present two. */
  readonly change: (current: Secret, replacement: Secret) => Promise<Result<void>>;
  /** Puts a vault under other keys in its place; `now` is the one that is open afterwards. */
  readonly renew: (request: RenewalRequest) => Promise<{
    readonly outcome: Result<void>;
    readonly now: 'unchanged' | 'closed' | EnteredVault;
  }>;
};

/** An open vault. */
export type EnteredVault = { readonly store: UnlockedVault; readonly secrets: VaultSecrets };

/** The way into the vault of this computer. */
export type VaultEntrance = {
  readonly status: () => Promise<Result<StoredVaultStatus>>;
  readonly create: (passphrase: string) => Promise<Result<EnteredVault & { readonly recoveryKey: readonly string[] }>>;
  readonly open: (secret: Secret) => Promise<Result<EnteredVault & { readonly notices: readonly VaultNotice[] }>>;
  readonly check: (secret: Secret) => Promise<Result<void>>;
  readonly build: (secrets: readonly Secret[], books: AsyncIterable<Result<BookToBuild>>) => Promise<Result<void>>;
};

/** Opens and makes the vault, and forgets one that was there before when this one has been opened. */
export function vaultEntrance(
  stores: VaultStores,
  changeOver: ChangeOver,
  policy: KdfPolicy = productionKdfPolicy,
): VaultEntrance {
  const entered = (store: UnlockedVault): EnteredVault => ({
    store,
    secrets: {
      prove: (secret) => checkSecret(stores.files, secret, policy),
      change: (current, replacement) => store.changeSecret(current, replacement, policy),
      renew: async (request) => {
        const { outcome, now } = await renewVault(store, { stores, changeOver, policy }, request);
        return { outcome, now: isOpened(now) ? entered(now.store) : now };
      },
    },
  });
  return {
    status: () => vaultStatus(stores),
    create: async (passphrase) => {
      const created = await createVault(stores, passphrase, policy);
      return created.ok
        ? succeed({ ...entered(created.value.store), recoveryKey: created.value.recoveryKey })
        : created;
    },
    check: (secret) => checkSecret(stores.files, secret, policy),
    build: (secrets, books) => buildFirstVault(stores, changeOver, secrets, books, policy),
    open: async (secret) => {
      const opened = await openVault(stores, secret, { policy });
      if (!opened.ok) return opened;
      // It may take a while, and what cannot be removed now is removed after the next opening.
      void changeOver.forgetOld().catch(() => undefined);
      return succeed({ ...entered(opened.value.store), notices: opened.value.notices });
    },
  };
}

function isOpened(now: Renewal['now']): now is Exclude<Renewal['now'], string> {
  return typeof now !== 'string';
}
