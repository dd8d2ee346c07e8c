import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed, type Result } from '#shared/result';
import type { ChangeOver } from '../ports/change-over';
import { buildVault, type BookToBuild } from './build-vault';
import { productionKdfPolicy, type KdfPolicy } from './crypto/kdf-policy';
import { estimateStrength, leastBits } from './secrets/passphrase-strength';
import type { VaultStores } from './records/record-access';
import { vaultStatus } from './vault-status';

/**
 * Makes the vault of a computer that has none out of books from elsewhere: beside, and then in one step in its place. Fails
 * with `vault/already-exists`, `vault/weak-passphrase`, with what a book failed with, or a failure of the files; then
 * there is no vault.
 */
export async function buildFirstVault(
  stores: VaultStores,
  changeOver: ChangeOver,
  secrets: readonly Secret[],
  books: AsyncIterable<Result<BookToBuild>>,
  policy: KdfPolicy = productionKdfPolicy,
): Promise<Result<void>> {
  const status = await vaultStatus(stores);
  if (!status.ok) return status;
  if (status.value !== 'none') return fail({ code: 'vault/already-exists' });
  if (secrets.some(({ kind, text }) => kind === 'passphrase' && estimateStrength(text).bits < leastBits)) {
    return fail({ code: 'vault/weak-passphrase' });
  }
  const cleared = await changeOver.discardNext();
  if (!cleared.ok) return cleared;
  const built = await buildVault(changeOver.next, secrets, books, policy);
  const taken = built.ok ? await changeOver.takeOver() : built;
  if (taken.ok) return succeed(undefined);
  await changeOver.discardNext();
  return taken;
}
