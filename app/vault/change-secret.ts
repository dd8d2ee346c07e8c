import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../ports/vault-files';
import { openHeader, writeHeader } from './header/header';
import type { OpenedHeader } from './header/header';
import { withSecret } from './header/header-making';
import type { KdfPolicy } from './crypto/kdf-policy';
import type { Keyring } from './keyring/keyring';
import { readKeyring, writeKeyring } from './keyring/keyring-files';
import { freshRing, hasRing, ringInForce, turnRing } from './keyring/ring-turning';
import type { RingKeys } from './crypto/vault-key';

/**
 * Puts a passphrase or recovery key in the place of the present one, with either of the present two. The vault key stays,
 * so that nothing else is written anew; the ring key is replaced by `turnAfterChange`, or when the vault is next opened.
 * Whoever has a copy of the old header and the old secret can still open that copy. Answers with the ring keys in force;
 * fails as opening does.
 */
export async function replaceSecret(
  files: VaultFiles,
  current: Secret,
  replacement: Secret,
  policy: KdfPolicy,
): Promise<Result<RingKeys>> {
  const opened = await openUpToDate(files, current, policy);
  if (!opened.ok) return opened;
  const { header } = opened.value;
  if (!hasRing(header)) return fail({ code: 'storage/not-written', reason: 'old-format' });
  const { inForce } = await writeHeader(files, await withSecret(opened.value, header, replacement, policy));
  return inForce.ok ? succeed(ringInForce(opened.value)) : inForce;
}

/** Lets an old header with the old secret open no keyring that is written from now on. Answers with the ring in force. */
export async function turnAfterChange(files: VaultFiles, ring: RingKeys, present: Keyring): Promise<RingKeys> {
  const turned = await turnRing(files, ring, { present, write: (fresh) => writeKeyring(files, present, fresh) });
  return turned.ring;
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
