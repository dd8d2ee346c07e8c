import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { findHeader } from './header/header';
import type { VaultStores } from './records/record-access';

/** `none` is said only where nothing of a vault is found: neither a file nor a record. */
export type StoredVaultStatus = 'none' | 'locked' | 'damaged';

/** What is on the disk. A header alone makes a vault, however empty the working set beside it is. */
export async function vaultStatus({ files, workingSet }: VaultStores): Promise<Result<StoredVaultStatus>> {
  const copies = await findHeader(files);
  if (!copies.ok) return copies;
  if (copies.value.some(({ copy }) => copy.state === 'whole' || copy.state === 'newer')) return succeed('locked');
  const listed = await files.list();
  if (!listed.ok) return listed;
  if (listed.value.length > 0) return succeed('damaged');
  const ids = await workingSet.ids();
  return succeed(!ids.ok || ids.value.length > 0 ? 'damaged' : 'none');
}
