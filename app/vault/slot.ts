import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { stretch } from './argon2';
import { openWith, sealWith } from './aead';
import { randomBytes, utf8 } from './bytes';
import type { Bytes } from './bytes';
import { authenticatedPart } from './header-format';
import type { Header, Slot, SlotKind } from './header-format';
import { isAllowed } from './kdf-policy';
import type { KdfParameters, KdfPolicy } from './kdf-policy';
import { deriveBytes, deriveWrappingKey, isMacOf, keyMaterial, mac, macKey } from './key-derivation';
import { readRecoveryKey } from './recovery-key';
import { wrapBinding, wrapVaultKey } from './vault-key';
import type { VaultKeys } from './vault-key';

/** What a secret gives for one slot: the key that wraps the vault key, and the slot's key for the header's MAC. */
type SlotKeys = { readonly wrapping: CryptoKey; readonly mac: Bytes };

/**
 * Derives the keys of the slot that a secret belongs to. Refuses parameters outside the policy before any stretching:
 * `vault/unsafe-parameters`. Whether the secret is right shows only when the vault key is unwrapped.
 */
export async function slotKeys(
  header: Header,
  secret: Secret,
  policy: KdfPolicy,
): Promise<Result<SlotKeys & { slot: Slot }>> {
  const slot = header.slots.find((candidate) => candidate.kind === secret.kind);
  if (!slot) return fail(wrongSecret(secret.kind));
  if (secret.kind === 'recovery-key') {
    if (slot.kdf) return fail({ code: 'vault/unsafe-parameters' });
    const entropy = readRecoveryKey(secret.text);
    return entropy ? succeed({ slot, ...(await keysFrom(entropy, slot.salt)) }) : fail(wrongSecret(secret.kind));
  }
  if (!slot.kdf || !isAllowed(slot.kdf, policy)) return fail({ code: 'vault/unsafe-parameters' });
  if (secret.text === '') return fail(wrongSecret(secret.kind));
  return succeed({ slot, ...(await keysFrom(await stretch(secret.text, slot.salt, slot.kdf), slot.salt)) });
}

/**
 * Whether the header is the one that was written with this slot's secret. AES-GCM does not commit to its key, and a
 * header carries parameters in clear: the MAC, under a key that comes from the secret itself, covers both.
 */
export async function isHeaderOf(keys: SlotKeys & { readonly slot: Slot }, headerBytes: Bytes): Promise<boolean> {
  return isMacOf(await macKey(keys.mac), keys.slot.mac, authenticatedPart(headerBytes));
}

/** Makes a slot for a secret; its MAC is still empty (see `withMacs`). */
export async function makeSlot(
  place: { readonly vaultId: Bytes; readonly epoch: number; readonly slotMac: CryptoKey },
  vaultKey: CryptoKey,
  secret: Secret,
  policy: KdfPolicy,
): Promise<Slot> {
  const salt = randomBytes(32);
  const { keys, kdf } = await newSlotKeys(secret, salt, policy);
  const binding = (what: string) => wrapBinding(place.vaultId, slotOwner(secret.kind), what, place.epoch);
  return {
    kind: secret.kind,
    ...(kdf && { kdf }),
    epoch: place.epoch,
    salt,
    vaultKey: await wrapVaultKey(vaultKey, keys.wrapping, binding('vault-key')),
    macKey: await sealWith(place.slotMac, keys.mac, binding('slot-mac')),
    mac: new Uint8Array(32),
  };
}

/** The MAC of one slot over a header, with the slot's key as the vault key gives it back. */
export async function slotMacOf(slot: Slot, authenticated: Bytes, keys: VaultKeys): Promise<Bytes> {
  const binding = wrapBinding(keys.vaultId, slotOwner(slot.kind), 'slot-mac', slot.epoch);
  const opened = await openWith(keys.slotMac, slot.macKey, binding);
  if (!opened) throw new Error('the header is authentic, yet a slot in it does not open');
  return mac(await macKey(opened), authenticated);
}

export function vaultKeyBinding(vaultId: Bytes, slot: Slot): Bytes {
  return wrapBinding(vaultId, slotOwner(slot.kind), 'vault-key', slot.epoch);
}

export function wrongSecret(kind: SlotKind): { readonly code: 'vault/wrong-passphrase' | 'vault/wrong-recovery-key' } {
  return { code: kind === 'passphrase' ? 'vault/wrong-passphrase' : 'vault/wrong-recovery-key' };
}

function slotOwner(kind: SlotKind): Bytes {
  return utf8(kind);
}

async function newSlotKeys(
  secret: Secret,
  salt: Bytes,
  policy: KdfPolicy,
): Promise<{ readonly keys: SlotKeys; readonly kdf?: KdfParameters }> {
  if (secret.kind === 'recovery-key') {
    const entropy = readRecoveryKey(secret.text);
    if (!entropy) throw new Error('a slot was to be made for words that are no recovery key');
    return { keys: await keysFrom(entropy, salt) };
  }
  const { stretched, kdf } = await stretchAsAffordable(secret.text, salt, policy.create);
  return { keys: await keysFrom(stretched, salt), kdf };
}

async function stretchAsAffordable(
  passphrase: string,
  salt: Bytes,
  [kdf, ...cheaper]: readonly KdfParameters[],
): Promise<{ readonly stretched: Bytes; readonly kdf: KdfParameters }> {
  if (!kdf) throw new RangeError('not enough memory for any of the parameters');
  try {
    return { stretched: await stretch(passphrase, salt, kdf), kdf };
  } catch (error) {
    if (!(error instanceof RangeError) || cheaper.length === 0) throw error;
    return stretchAsAffordable(passphrase, salt, cheaper);
  }
}

async function keysFrom(secret: Bytes, salt: Bytes): Promise<SlotKeys> {
  const material = await keyMaterial(secret);
  const [wrapping, macBytes] = await Promise.all([
    deriveWrappingKey(material, salt, 'dc/slot-key/1'),
    deriveBytes(material, salt, 'dc/slot-mac/1'),
  ]);
  return { wrapping, mac: macBytes };
}
