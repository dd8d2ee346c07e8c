import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFileName, VaultFiles } from '../ports/vault-files';
import { Catalogue } from './journal/catalogue';
import { noTag } from './journal/frame';
import { EndMark } from './journal/end-mark';
import { makeHeader } from './header/header-making';
import { Journal } from './journal/journal';
import { productionKdfPolicy } from './crypto/kdf-policy';
import type { KdfPolicy } from './crypto/kdf-policy';
import { emptyKeyring, sealKeyring } from './keyring/keyring';
import { estimateStrength, leastBits } from './secrets/passphrase-strength';
import type { VaultStores } from './records/record-access';
import { newRecoveryKey } from './secrets/recovery-key';
import { UnlockedVault, defaultCompactionThreshold } from './unlocked-vault';
import { vaultStatus } from './vault-status';

export type CreatedVault = {
  readonly store: UnlockedVault;
  /** The 24 words that open the vault when the passphrase is lost. They are kept nowhere. */
  readonly recoveryKey: readonly string[];
};

/**
 * Makes an empty vault with a slot for the passphrase and one for a new recovery key, and opens it.
 * Fails with `vault/already-exists` when anything of a vault is found, readable or not, with `vault/weak-passphrase`,
 * or with a failure of the stores; then nothing of it stays.
 */
export async function createVault(
  stores: VaultStores,
  passphrase: string,
  policy: KdfPolicy = productionKdfPolicy,
): Promise<Result<CreatedVault>> {
  const status = await vaultStatus(stores);
  if (!status.ok) return status;
  if (status.value !== 'none') return fail({ code: 'vault/already-exists' });
  if (estimateStrength(passphrase).bits < leastBits) return fail({ code: 'vault/weak-passphrase' });
  const recoveryKey = newRecoveryKey();
  const secrets: readonly Secret[] = [
    { kind: 'passphrase', text: passphrase },
    { kind: 'recovery-key', text: recoveryKey.join(' ') },
  ];
  const { keys, ring, bytes } = await makeHeader(secrets, policy);
  const sealedKeyring = await sealKeyring(emptyKeyring, ring);
  // The header first: with it the vault is there, and a keyring that is missing beside it is an empty one.
  const written = await writeAll(stores.files, [
    ['header-a.dcv', bytes],
    ['header-b.dcv', bytes],
    ['keyring-a.dck', sealedKeyring],
    ['keyring-b.dck', sealedKeyring],
  ]);
  if (!written.ok) return written;
  const start = { position: { segment: 1, index: 0, size: 0, tag: noTag }, framedRecords: 0, bytes: 0 };
  const store = new UnlockedVault({
    stores,
    keys,
    ring,
    keyring: emptyKeyring,
    catalogue: new Catalogue(),
    journal: new Journal(stores.files, keys, start),
    orders: { journaled: 0, derived: 0 },
    compactAfter: defaultCompactionThreshold,
    mark: new EndMark(stores.files, keys, undefined),
    sweepBelow: 0,
    lostAtOpening: 0,
  });
  return succeed({ store, recoveryKey });
}

async function writeAll(
  files: VaultFiles,
  contents: readonly (readonly [VaultFileName, Uint8Array<ArrayBuffer>])[],
): Promise<Result<void>> {
  for (const [name, bytes] of contents) {
    const written = await files.replace(name, bytes);
    if (written.ok) continue;
    for (const [begun] of contents) await files.remove(begun);
    return written;
  }
  return succeed(undefined);
}
