import type { Secret } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { stretch } from '../crypto/argon2';
import { openWith, sealWith } from '../crypto/aead';
import { randomBytes, utf8 } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { authenticatedPart } from './header-format';
import type { Header, Slot, SlotKind } from './header-format';
import { isAllowed } from '../crypto/kdf-policy';
import type { KdfParameters, KdfPolicy } from '../crypto/kdf-policy';
import { deriveBytes, deriveWrappingKey, isMacOf, keyMaterial, mac, macKey } from '../crypto/key-derivation';
import { readRecoveryKey } from '../secrets/recovery-key';
import { wrapBinding, wrapKey } from '../crypto/vault-key';
import type { RingKeys } from '../crypto/vault-key';

/** What a slot's secret gives: the key that wraps the ring key, and the key for the header's MAC. */
export type SlotKeys = { readonly wrapping: CryptoKey; readonly mac: Bytes };

/** What was the slot's key for MACs in version 1: so a vault of version 1 holds the first secret of each of its slots. */
const firstSecretInfo = 'dc/slot-mac/1';

/** So often a slot's secret is replaced by the next one: as many steps must be gone at each opening. */
export const mostTurns = 4096;

/**
 * Derives the keys of the slot that a secret belongs to. Refuses parameters outside the policy before any stretching:
 * `vault/unsafe-parameters`. Whether the secret is right shows only when the ring key is unwrapped.
 */
export async function slotKeys(
  header: Header,
  secret: Secret,
  policy: KdfPolicy,
): Promise<Result<SlotKeys & { slot: Slot }>> {
  const slot = header.slots.find((candidate) => candidate.kind === secret.kind);
  if (!slot) return fail(wrongSecret(secret.kind));
  if (slot.turns > mostTurns) return fail({ code: 'vault/unsafe-parameters' });
  const keysOf = header.ring ? keysAfterTurns : keysOfVersion1;
  if (secret.kind === 'recovery-key') {
    if (slot.kdf) return fail({ code: 'vault/unsafe-parameters' });
    const entropy = readRecoveryKey(secret.text);
    return entropy ? succeed({ slot, ...(await keysOf(entropy, slot)) }) : fail(wrongSecret(secret.kind));
  }
  if (!slot.kdf || !isAllowed(slot.kdf, policy)) return fail({ code: 'vault/unsafe-parameters' });
  if (secret.text === '') return fail(wrongSecret(secret.kind));
  return succeed({ slot, ...(await keysOf(await stretch(secret.text, slot.salt, slot.kdf), slot)) });
}

/**
 * Whether the header is the one that was written with this slot's secret. AES-GCM does not commit to its key, and a
 * header carries parameters in clear: the MAC, under a key that comes from the secret itself, covers both.
 */
export async function isHeaderOf(keys: SlotKeys & { readonly slot: Slot }, headerBytes: Bytes): Promise<boolean> {
  return isMacOf(await macKey(keys.mac), keys.slot.mac, authenticatedPart(headerBytes));
}

/** Where a slot is to stand. */
export type SlotPlace = { readonly vaultId: Bytes; readonly epoch: number; readonly ring: RingKeys };

/** Makes a slot for a secret; its MAC is still empty. */
export async function makeSlot(place: SlotPlace, ringKey: CryptoKey, secret: Secret, policy: KdfPolicy): Promise<Slot> {
  const salt = randomBytes(32);
  const { bytes, kdf } = await newSecret(secret, salt, policy);
  const first = await firstSecret(bytes, salt);
  return wrapped(place, ringKey, { kind: secret.kind, ...(kdf && { kdf }), salt, turns: 0 }, first);
}

/**
 * The slot for the same passphrase or recovery key with another ring key, made without either. The slot's secret becomes
 * the next one, from which the one before cannot be found: what is in the vault now does not open an earlier header.
 */
export async function turnedSlot(place: SlotPlace, ringKey: CryptoKey, slot: Slot, secret: Bytes): Promise<Slot> {
  const { turns, salt } = slot;
  if (turns >= mostTurns) return wrapped(place, ringKey, slot, secret);
  return wrapped(place, ringKey, { ...slot, turns: turns + 1 }, await nextSecret(secret, salt));
}

/** A slot's secret as the ring key gives it back; undefined where the slot was made with another ring key. */
export function slotSecret(slot: Slot, ring: RingKeys): Promise<Bytes | undefined> {
  return openWith(ring.slots, slot.secret, slotBinding(ring.vaultId, slot, 'slot-mac'));
}

/** The MAC of one slot over a header. */
export async function slotMacOf(slot: Slot, secret: Bytes, authenticated: Bytes): Promise<Bytes> {
  const keys = await keysFrom(secret, slot.salt);
  return mac(await macKey(keys.mac), authenticated);
}

/** The keys of a slot of version 2 from its present secret. */
export async function keysFrom(secret: Bytes, salt: Bytes): Promise<SlotKeys> {
  return derived(secret.slice(), salt, 'dc/slot-key/2', 'dc/slot-mac/2');
}

/** What the key in a slot is bound to. */
export function slotKeyBinding(header: Header, slot: Slot): Bytes {
  return slotBinding(header.vaultId, slot, header.ring ? 'ring-key' : 'vault-key');
}

export function wrongSecret(kind: SlotKind): { readonly code: 'vault/wrong-passphrase' | 'vault/wrong-recovery-key' } {
  return { code: kind === 'passphrase' ? 'vault/wrong-passphrase' : 'vault/wrong-recovery-key' };
}

function slotBinding(vaultId: Bytes, { kind, epoch }: Pick<Slot, 'kind' | 'epoch'>, what: string): Bytes {
  return wrapBinding(vaultId, utf8(kind), what, epoch);
}

async function wrapped(
  { vaultId, epoch, ring }: SlotPlace,
  ringKey: CryptoKey,
  slot: Pick<Slot, 'kind' | 'kdf' | 'salt' | 'turns'>,
  secret: Bytes,
): Promise<Slot> {
  const { kind, kdf, salt, turns } = slot;
  const binding = (what: string) => slotBinding(vaultId, { kind, epoch }, what);
  const { wrapping } = await keysFrom(secret, salt);
  return {
    kind,
    ...(kdf && { kdf }),
    epoch,
    salt,
    turns,
    key: await wrapKey(ringKey, wrapping, binding('ring-key')),
    secret: await sealWith(ring.slots, secret, binding('slot-mac')),
    mac: new Uint8Array(32),
  };
}

async function newSecret(
  secret: Secret,
  salt: Bytes,
  policy: KdfPolicy,
): Promise<{ readonly bytes: Bytes; readonly kdf?: KdfParameters }> {
  if (secret.kind === 'recovery-key') {
    const entropy = readRecoveryKey(secret.text);
    if (!entropy) throw new Error('a slot was to be made for words that are no recovery key');
    return { bytes: entropy };
  }
  return stretchAsAffordable(secret.text, salt, policy.create);
}

async function stretchAsAffordable(
  passphrase: string,
  salt: Bytes,
  [kdf, ...cheaper]: readonly KdfParameters[],
): Promise<{ readonly bytes: Bytes; readonly kdf: KdfParameters }> {
  if (!kdf) throw new RangeError('not enough memory for any of the parameters');
  try {
    return { bytes: await stretch(passphrase, salt, kdf), kdf };
  } catch (error) {
    if (!(error instanceof RangeError) || cheaper.length === 0) throw error;
    return stretchAsAffordable(passphrase, salt, cheaper);
  }
}

async function keysOfVersion1(bytes: Bytes, { salt }: Slot): Promise<SlotKeys> {
  return derived(bytes, salt, 'dc/slot-key/1', firstSecretInfo);
}

async function keysAfterTurns(bytes: Bytes, { salt, turns }: Slot): Promise<SlotKeys> {
  let secret = await firstSecret(bytes, salt);
  for (let turn = 0; turn < turns; turn += 1) secret = await nextSecret(secret, salt);
  return keysFrom(secret, salt);
}

async function firstSecret(bytes: Bytes, salt: Bytes): Promise<Bytes> {
  return deriveBytes(await keyMaterial(bytes), salt, firstSecretInfo);
}

async function nextSecret(secret: Bytes, salt: Bytes): Promise<Bytes> {
  return deriveBytes(await keyMaterial(secret), salt, 'dc/slot-turn/2');
}

async function derived(secret: Bytes, salt: Bytes, keyInfo: string, macInfo: string): Promise<SlotKeys> {
  const material = await keyMaterial(secret);
  const [wrapping, macBytes] = await Promise.all([
    deriveWrappingKey(material, salt, keyInfo),
    deriveBytes(material, salt, macInfo),
  ]);
  return { wrapping, mac: macBytes };
}
