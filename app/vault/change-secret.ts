import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../ports/vault-files';
import { openHeader, withSecret, writeHeader } from './header';
import { productionKdfPolicy } from './kdf-policy';
import type { KdfPolicy } from './kdf-policy';
import { estimateStrength, leastBits } from './passphrase-strength';
import { newRecoveryKey } from './recovery-key';

/**
 * Sets a new passphrase, with the present one or the recovery key. The vault key stays, so nothing else is written
 * anew: whoever has a copy of the old header and the old passphrase can still open that copy.
 * Fails as opening does, and with `vault/weak-passphrase`.
 */
export async function changePassphrase(
  files: VaultFiles,
  current: Secret,
  passphrase: string,
  policy: KdfPolicy = productionKdfPolicy,
): Promise<Result<void>> {
  if (estimateStrength(passphrase).bits < leastBits) return fail({ code: 'vault/weak-passphrase' });
  return replaceSecret(files, current, { kind: 'passphrase', text: passphrase }, policy);
}

/** Makes a new recovery key, after which the old one opens nothing. Fails as opening does. */
export async function replaceRecoveryKey(
  files: VaultFiles,
  current: Secret,
  policy: KdfPolicy = productionKdfPolicy,
): Promise<Result<readonly string[]>> {
  const words = newRecoveryKey();
  const replaced = await replaceSecret(files, current, { kind: 'recovery-key', text: words.join(' ') }, policy);
  return replaced.ok ? succeed(words) : replaced;
}

async function replaceSecret(
  files: VaultFiles,
  current: Secret,
  replacement: Secret,
  policy: KdfPolicy,
): Promise<Result<void>> {
  const opened = await openHeader(files, current, policy);
  if (!opened.ok) return opened;
  const header = await withSecret(opened.value, current, replacement, policy);
  return header.ok ? writeHeader(files, header.value) : header;
}
