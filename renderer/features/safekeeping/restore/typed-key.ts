import type { BackupKey } from '#shared/contract/backup-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { succeed, type Result } from '#shared/result';
import { isSecretTyped, secretOf, type Typed } from '../../../secrets/typed-secret';

/** What opens a backup, as it is being typed: as the vault is opened, or a secret key of one's own. */
export type TypedKey = Typed | { readonly way: 'identity'; readonly text: string };

export const noIdentity: TypedKey = { way: 'identity', text: '' };

export function isKeyTyped(typed: TypedKey): boolean {
  return typed.way === 'identity' ? typed.text.trim() !== '' : isSecretTyped(typed);
}

/** What was typed, as a backup takes it; two shares are joined. Fails where they do not give a recovery key. */
export async function backupKeyOf(typed: TypedKey, vault: Pick<VaultApi, 'joinShares'>): Promise<Result<BackupKey>> {
  return typed.way === 'identity' ? succeed({ kind: 'identity', text: typed.text }) : secretOf(typed, vault);
}
