import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../ports/vault-files';
import { openHeader, writeHeader } from './header';
import type { OpenedHeader } from './header';
import { withSecret } from './header-making';
import { productionKdfPolicy } from './kdf-policy';
import type { KdfPolicy } from './kdf-policy';
import { estimateStrength, leastBits } from './passphrase-strength';
import { readKeyring } from './keyring-files';
import { newRecoveryKey } from './recovery-key';
import { freshRing, hasRing } from './ring-turning';

/**
 * Sets a new passphrase, with the present one or the recovery key. The vault key stays, so that nothing else is written
 * anew; the ring key is replaced when the vault is next opened. Whoever has a copy of the old header and the old
 * passphrase can still open that copy. Fails as opening does, and with `vault/weak-passphrase`.
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
  const opened = await openUpToDate(files, current, policy);
  if (!opened.ok) return opened;
  const { header } = opened.value;
  if (!hasRing(header)) return fail({ code: 'storage/not-written', reason: 'old-format' });
  const { inForce } = await writeHeader(files, await withSecret(opened.value, header, replacement, policy));
  return inForce;
}

/** Opens the header, and gives one of version 1 the form in which headers are written. */
async function openUpToDate(files: VaultFiles, current: Secret, policy: KdfPolicy): Promise<Result<OpenedHeader>> {
  const opened = await openHeader(files, current, policy);
  if (!opened.ok || hasRing(opened.value.header)) return opened;
  const found = await readKeyring(files, [opened.value.ring]);
  if (!found.ok) return found;
  if (found.value.state === 'absent') return fail({ code: 'vault/keyring-unreadable' });
  const { keyring: present, isSettled } = found.value;
  await freshRing(files, opened.value, { present, isSettled });
  return openHeader(files, current, policy);
}
