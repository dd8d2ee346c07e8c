import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFileName, VaultFiles } from '../ports/vault-files';
import { equalBytes, randomBytes } from './bytes';
import type { Bytes } from './bytes';
import { authenticatedPart, encodeHeader, parseHeader } from './header-format';
import type { Header, HeaderCopy } from './header-format';
import type { KdfPolicy } from './kdf-policy';
import { isHeaderOf, makeSlot, slotKeys, slotMacOf, vaultKeyBinding, wrongSecret } from './slot';
import { deriveVaultKeys, newVaultKey, unwrapVaultKey, unwrapVaultKeyToRewrap } from './vault-key';
import type { VaultKeys } from './vault-key';

const copyNames = ['header-a.dcv', 'header-b.dcv'] as const satisfies readonly VaultFileName[];

type WholeCopy = Extract<HeaderCopy, { state: 'whole' }>;
type FoundCopy = { readonly name: (typeof copyNames)[number]; readonly copy: HeaderCopy };

export type OpenedHeader = {
  readonly keys: VaultKeys;
  readonly header: Header;
  readonly bytes: Bytes;
  /** A copy was missing, damaged or old, and has been written anew. */
  readonly repaired: boolean;
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
  const repaired = await mend(files, found.value, opened.value.bytes);
  return succeed({ ...opened.value, repaired });
}

/** Makes a header for a new vault with a slot for each secret. */
export async function makeHeader(
  secrets: readonly Secret[],
  policy: KdfPolicy,
): Promise<{ readonly keys: VaultKeys; readonly header: Header; readonly bytes: Bytes }> {
  const vaultId = randomBytes(16);
  const vaultKey = await newVaultKey();
  const keys = await deriveVaultKeys(await asMaterial(vaultKey), vaultId);
  const slots = [];
  for (const secret of secrets)
    slots.push(await makeSlot({ vaultId, epoch: 1, slotMac: keys.slotMac }, vaultKey, secret, policy));
  const header = { vaultId, epoch: 1, slots };
  return { keys, header, bytes: await encodeWithMacs(header, keys) };
}

/** The header with one slot replaced by a slot for another secret of the same kind. Needs a secret that opens it now. */
export async function withSecret(
  opened: OpenedHeader,
  current: Secret,
  replacement: Secret,
  policy: KdfPolicy,
): Promise<Result<Bytes>> {
  const derived = await slotKeys(opened.header, current, policy);
  if (!derived.ok) return derived;
  const { slot, wrapping } = derived.value;
  const vaultKey = await unwrapVaultKeyToRewrap(slot.vaultKey, wrapping, vaultKeyBinding(opened.keys.vaultId, slot));
  if (!vaultKey) return fail(wrongSecret(current.kind));
  const epoch = opened.header.epoch + 1;
  const place = { vaultId: opened.keys.vaultId, epoch, slotMac: opened.keys.slotMac };
  const replaced = await makeSlot(place, vaultKey, replacement, policy);
  const others = opened.header.slots.filter((other) => other.kind !== replacement.kind);
  return succeed(await encodeWithMacs({ ...opened.header, epoch, slots: [...others, replaced] }, opened.keys));
}

/**
 * Writes both copies, the second only when the first is safe. Once one copy is written the new header is in force;
 * a second copy that could not be written is mended when the vault is next opened.
 */
export async function writeHeader(files: VaultFiles, bytes: Bytes): Promise<Result<void>> {
  const found = await findHeader(files);
  if (!found.ok) return found;
  const [first, second] =
    found.value[1]?.copy.state === 'whole' ? copyNames : ([...copyNames].reverse() as [VaultFileName, VaultFileName]);
  const written = await files.replace(first, bytes);
  if (written.ok) await files.replace(second, bytes);
  return written;
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
): Promise<Result<Omit<OpenedHeader, 'repaired'>>> {
  if (!newest) return fail({ code: 'vault/header-damaged' });
  const opened = await openCopy(newest, secret, policy);
  if (opened.ok || !other || equalBytes(newest.bytes, other.bytes)) return opened;
  const mayTryOther = opened.failure.code === 'vault/header-damaged' || newest.header.epoch === other.header.epoch;
  if (!mayTryOther) return opened;
  const openedOther = await openCopy(other, secret, policy);
  return openedOther.ok ? openedOther : opened;
}

async function openCopy(
  copy: WholeCopy,
  secret: Secret,
  policy: KdfPolicy,
): Promise<Result<Omit<OpenedHeader, 'repaired'>>> {
  const { header, bytes } = copy;
  const derived = await slotKeys(header, secret, policy);
  if (!derived.ok) return derived;
  const { slot, wrapping } = derived.value;
  const material = await unwrapVaultKey(slot.vaultKey, wrapping, vaultKeyBinding(header.vaultId, slot));
  if (!material) return fail(wrongSecret(secret.kind));
  if (!(await isHeaderOf(derived.value, bytes))) return fail({ code: 'vault/header-damaged' });
  return succeed({ keys: await deriveVaultKeys(material, header.vaultId), header, bytes });
}

/** A copy that cannot be mended now is no reason to keep the vault shut: it is tried again at the next opening. */
async function mend(files: VaultFiles, found: readonly FoundCopy[], bytes: Bytes): Promise<boolean> {
  const differing = found.filter(({ copy }) => copy.state !== 'whole' || !equalBytes(copy.bytes, bytes));
  for (const { name } of differing) await files.replace(name, bytes);
  return differing.length > 0;
}

async function encodeWithMacs(header: Header, keys: VaultKeys): Promise<Bytes> {
  const authenticated = authenticatedPart(await encodeHeader(header));
  const slots = await Promise.all(
    header.slots.map(async (slot) => ({ ...slot, mac: await slotMacOf(slot, authenticated, keys) })),
  );
  return encodeHeader({ ...header, slots });
}

async function asMaterial(vaultKey: CryptoKey): Promise<CryptoKey> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', vaultKey));
  const material = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey', 'deriveBits']);
  raw.fill(0);
  return material;
}
