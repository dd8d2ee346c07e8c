import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFileName, VaultFiles } from '../../ports/vault-files';
import { equalBytes } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { parseHeader } from './header-format';
import type { Header, HeaderCopy } from './header-format';
import type { KdfPolicy } from '../crypto/kdf-policy';
import { isHeaderOf, slotKeyBinding, slotKeys, wrongSecret } from './slot';
import { deriveRingKeys, deriveVaultKeys, keptBinding, unwrapKey, unwrapKeyToRewrap } from '../crypto/vault-key';
import type { RingKeys, VaultKeys } from '../crypto/vault-key';

const copyNames = ['header-a.dcv', 'header-b.dcv'] as const satisfies readonly VaultFileName[];

type WholeCopy = Extract<HeaderCopy, { state: 'whole' }>;
type FoundCopy = { readonly name: (typeof copyNames)[number]; readonly copy: HeaderCopy };

type OpenedCopy = {
  readonly keys: VaultKeys;
  readonly ring: RingKeys;
  /** Of the ring key before, while the keyring may still be sealed with it. */
  readonly previousRing?: RingKeys;
  /** The key in the slot that was opened: the ring key, or in version 1 the vault key. For wrapping it anew. */
  readonly slotKey: CryptoKey;
  readonly header: Header;
  readonly bytes: Bytes;
};

export type OpenedHeader = OpenedCopy & {
  /** A copy was missing, damaged or older than it can have become, and has been written anew. */
  readonly repaired: boolean;
  /** Both copies are the one that was opened. */
  readonly isEverywhere: boolean;
};

/** Finds the copies of the header without opening them. */
export async function findHeader(files: VaultFiles): Promise<Result<readonly FoundCopy[]>> {
  const found: FoundCopy[] = [];
  for (const name of copyNames) {
    const bytes = await files.read(name);
    if (!bytes.ok) return bytes;
    found.push({ name, copy: await parseHeader(bytes.value) });
  }
  return succeed(found);
}

/**
 * Opens the newest whole copy with a secret and mends the other. An older copy is opened only where the newer one has
 * proved to be tampered with: after a change of the passphrase the old one must not open what is left of the old header.
 *
 * Fails with `vault/not-found`, `vault/header-damaged`, `vault/newer-format`, `vault/unsafe-parameters`,
 * `vault/wrong-passphrase`, `vault/wrong-recovery-key` or a failure of the files.
 */
export async function openHeader(files: VaultFiles, secret: Secret, policy: KdfPolicy): Promise<Result<OpenedHeader>> {
  const found = await findHeader(files);
  if (!found.ok) return found;
  const candidates = candidatesOf(found.value);
  if (!candidates.ok) return candidates;
  const opened = await openFirst(candidates.value, secret, policy);
  if (!opened.ok) return opened;
  return succeed({ ...opened.value, ...(await mend(files, found.value, opened.value)) });
}

/** Whether a secret opens the header, as `openHeader` would say. Nothing is written, not even to mend a copy. */
export async function checkSecret(files: VaultFiles, secret: Secret, policy: KdfPolicy): Promise<Result<void>> {
  const found = await findHeader(files);
  if (!found.ok) return found;
  const candidates = candidatesOf(found.value);
  if (!candidates.ok) return candidates;
  const opened = await openFirst(candidates.value, secret, policy);
  return opened.ok ? succeed(undefined) : opened;
}

/**
 * Writes both copies, the second only when the first is safe. Once one copy is written the new header is in force;
 * a second copy that could not be written is mended when the vault is next opened.
 */
export async function writeHeader(
  files: VaultFiles,
  bytes: Bytes,
): Promise<{ readonly inForce: Result<void>; readonly everywhere: Result<void> }> {
  const found = await findHeader(files);
  if (!found.ok) return { inForce: found, everywhere: found };
  const [first, second] =
    found.value[1]?.copy.state === 'whole' ? copyNames : ([...copyNames].reverse() as [VaultFileName, VaultFileName]);
  const inForce = await files.replace(first, bytes);
  return { inForce, everywhere: inForce.ok ? await files.replace(second, bytes) : inForce };
}

function candidatesOf(found: readonly FoundCopy[]): Result<readonly WholeCopy[]> {
  const copies = found.map(({ copy }) => copy);
  if (copies.every((copy) => copy.state === 'absent')) return fail({ code: 'vault/not-found' });
  const newer = copies.find((copy) => copy.state === 'newer');
  if (newer) return fail({ code: 'vault/newer-format', format: newer.format });
  const whole = copies.filter((copy) => copy.state === 'whole');
  if (whole.length === 0) return fail({ code: 'vault/header-damaged' });
  return succeed([...whole].sort((a, b) => b.header.epoch - a.header.epoch));
}

async function openFirst(
  [newest, other]: readonly WholeCopy[],
  secret: Secret,
  policy: KdfPolicy,
): Promise<Result<OpenedCopy>> {
  if (!newest) return fail({ code: 'vault/header-damaged' });
  const opened = await openCopy(newest, secret, policy);
  if (opened.ok || !other || equalBytes(newest.bytes, other.bytes)) return opened;
  const mayTryOther = opened.failure.code === 'vault/header-damaged' || newest.header.epoch === other.header.epoch;
  if (!mayTryOther) return opened;
  const openedOther = await openCopy(other, secret, policy);
  return openedOther.ok ? openedOther : opened;
}

async function openCopy(copy: WholeCopy, secret: Secret, policy: KdfPolicy): Promise<Result<OpenedCopy>> {
  const { header, bytes } = copy;
  const derived = await slotKeys(header, secret, policy);
  if (!derived.ok) return derived;
  const { slot, wrapping } = derived.value;
  const binding = slotKeyBinding(header, slot);
  const material = await unwrapKey(slot.key, wrapping, binding);
  const slotKey = await unwrapKeyToRewrap(slot.key, wrapping, binding);
  if (!material || !slotKey) return fail(wrongSecret(secret.kind));
  if (!(await isHeaderOf(derived.value, bytes))) return fail({ code: 'vault/header-damaged' });
  const ring = await deriveRingKeys(material, header.vaultId);
  const vaultKey = header.ring ? await openKept(header, 'vaultKey', ring) : material;
  if (!vaultKey) return fail({ code: 'vault/header-damaged' });
  const previous = await openKept(header, 'previous', ring);
  return succeed({
    keys: await deriveVaultKeys(vaultKey, header.vaultId),
    ring,
    ...(previous && { previousRing: await deriveRingKeys(previous, header.vaultId) }),
    slotKey,
    header,
    bytes,
  });
}

async function openKept(
  { vaultId, ring: part }: Header,
  which: 'vaultKey' | 'previous',
  ring: RingKeys,
): Promise<CryptoKey | undefined> {
  const kept = part?.[which];
  return part && kept && unwrapKey(kept, ring.kept, keptBinding(vaultId, which, part.epoch));
}

/**
 * A copy that cannot be mended now is no reason to keep the vault shut: it is tried again at the next opening. The second
 * copy is written last: where the program was ended between the two, it is whole and behind.
 */
async function mend(
  files: VaultFiles,
  found: readonly FoundCopy[],
  { header, bytes }: OpenedCopy,
): Promise<Pick<OpenedHeader, 'repaired' | 'isEverywhere'>> {
  const differing = found.filter(({ copy }) => copy.state !== 'whole' || !equalBytes(copy.bytes, bytes));
  let isEverywhere = true;
  for (const { name } of differing) isEverywhere = (await files.replace(name, bytes)).ok && isEverywhere;
  const repaired = differing.some(
    ({ name, copy }) => name !== copyNames[1] || copy.state !== 'whole' || copy.header.epoch >= header.epoch,
  );
  return { repaired, isEverywhere };
}
