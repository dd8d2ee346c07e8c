import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFileName, VaultFiles } from '../../ports/vault-files';
import type { Bytes } from '../crypto/bytes';
import { openKeyring, sealKeyring } from './keyring';
import type { Keyring } from './keyring';
import type { RingKeys } from '../crypto/vault-key';

const copyNames = ['keyring-a.dck', 'keyring-b.dck'] as const satisfies readonly VaultFileName[];

export type FoundKeyring =
  | { readonly state: 'absent' }
  | {
      readonly state: 'found';
      readonly keyring: Keyring;
      /** A copy was damaged, missing or older than it can have become, and has been written anew. */
      readonly repaired: boolean;
      /** Both copies are sealed with the first of the ring keys. */
      readonly isSettled: boolean;
    };

/**
 * Reads the newest copy that opens with one of the ring keys, and writes anew what is not sealed with the first of them
 * or is behind. Fails with `vault/keyring-unreadable` when no copy opens.
 */
export async function readKeyring(
  files: VaultFiles,
  [ring, ...others]: readonly [RingKeys, ...RingKeys[]],
): Promise<Result<FoundKeyring>> {
  const copies = [];
  for (const name of copyNames) {
    const bytes = await files.read(name);
    if (!bytes.ok) return bytes;
    copies.push({ name, bytes: bytes.value, ...(await openWithOneOf(bytes.value, [ring, ...others])) });
  }
  if (copies.every(({ bytes }) => bytes === undefined)) return succeed({ state: 'absent' });
  const keyring = copies.flatMap((copy) => copy.keyring ?? []).sort((a, b) => b.epoch - a.epoch)[0];
  if (!keyring) return fail({ code: 'vault/keyring-unreadable' });
  const behind = copies.filter((copy) => copy.keyring?.epoch !== keyring.epoch);
  let isSettled = true;
  for (const copy of copies.filter((each) => each.ring !== ring || behind.includes(each))) {
    const written = await files.replace(copy.name, await sealKeyring(keyring, ring));
    isSettled &&= written.ok;
  }
  // The second copy is written last: where the program was ended between the two, it is whole and behind.
  const repaired = behind.some((copy) => copy.keyring === undefined || copy.name !== copyNames[1]);
  return succeed({ state: 'found', keyring, repaired, isSettled });
}

async function openWithOneOf(
  bytes: Bytes | undefined,
  rings: readonly RingKeys[],
): Promise<{ readonly keyring?: Keyring; readonly ring?: RingKeys }> {
  for (const ring of bytes ? rings : []) {
    const keyring = bytes && (await openKeyring(bytes, ring));
    if (keyring) return { keyring, ring };
  }
  return {};
}

/**
 * Puts a keyring with fewer keys in the place of the present one. Where the second copy cannot be written, the first
 * one is put back under a higher epoch, so that a book is never gone here and there again at the next opening.
 */
export async function writeSmallerKeyring(
  files: VaultFiles,
  smaller: Keyring,
  present: Keyring,
  ring: RingKeys,
): Promise<Result<void>> {
  const written = await writeKeyring(files, smaller, ring);
  if (written.ok) return written;
  await files.replace(copyNames[0], await sealKeyring({ ...present, epoch: smaller.epoch + 1 }, ring));
  return written;
}

/** Writes both copies one after the other; resolves when both are safe. */
export async function writeKeyring(files: VaultFiles, keyring: Keyring, ring: RingKeys): Promise<Result<void>> {
  const bytes = await sealKeyring(keyring, ring);
  for (const name of copyNames) {
    const written = await files.replace(name, bytes);
    if (!written.ok) return written;
  }
  return succeed(undefined);
}
