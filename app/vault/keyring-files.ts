import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFileName, VaultFiles } from '../ports/vault-files';
import { openKeyring, sealKeyring } from './keyring';
import type { Keyring } from './keyring';
import type { VaultKeys } from './vault-key';

const copyNames = ['keyring-a.dck', 'keyring-b.dck'] as const satisfies readonly VaultFileName[];

export type FoundKeyring =
  | { readonly state: 'absent' }
  /** `repaired`: a copy was damaged, missing or older than it can have become, and has been written anew. */
  | { readonly state: 'found'; readonly keyring: Keyring; readonly repaired: boolean };

/** Reads the newest copy that opens and mends the other. Fails with `vault/header-damaged` when no copy opens. */
export async function readKeyring(files: VaultFiles, keys: VaultKeys): Promise<Result<FoundKeyring>> {
  const copies = [];
  for (const name of copyNames) {
    const bytes = await files.read(name);
    if (!bytes.ok) return bytes;
    copies.push({ name, bytes: bytes.value, keyring: bytes.value && (await openKeyring(bytes.value, keys)) });
  }
  if (copies.every(({ bytes }) => bytes === undefined)) return succeed({ state: 'absent' });
  const keyring = copies.flatMap((copy) => copy.keyring ?? []).sort((a, b) => b.epoch - a.epoch)[0];
  if (!keyring) return fail({ code: 'vault/header-damaged' });
  const behind = copies.filter((copy) => copy.keyring?.epoch !== keyring.epoch);
  for (const { name } of behind) await files.replace(name, await sealKeyring(keyring, keys));
  // The second copy is written last: where the program was ended between the two, it is whole and behind.
  const repaired = behind.some((copy) => copy.keyring === undefined || copy.name !== copyNames[1]);
  return succeed({ state: 'found', keyring, repaired });
}

/**
 * Puts a keyring with fewer keys in the place of the present one. Where the second copy cannot be written, the first
 * one is put back under a higher epoch, so that a book is never gone here and there again at the next opening.
 */
export async function writeSmallerKeyring(
  files: VaultFiles,
  smaller: Keyring,
  present: Keyring,
  keys: VaultKeys,
): Promise<Result<void>> {
  const written = await writeKeyring(files, smaller, keys);
  if (written.ok) return written;
  await files.replace(copyNames[0], await sealKeyring({ ...present, epoch: smaller.epoch + 1 }, keys));
  return written;
}

/** Writes both copies one after the other; resolves when both are safe. */
export async function writeKeyring(files: VaultFiles, keyring: Keyring, keys: VaultKeys): Promise<Result<void>> {
  const bytes = await sealKeyring(keyring, keys);
  for (const name of copyNames) {
    const written = await files.replace(name, bytes);
    if (!written.ok) return written;
  }
  return succeed(undefined);
}
