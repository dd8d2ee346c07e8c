import { associated, gcm, orUndefined } from './aead';
import { bigEndian, randomBytes, utf8 } from './bytes';
import type { Bytes } from './bytes';
import { deriveBytes, deriveSealingKey, deriveWrappingKey, keyMaterial, macKey } from './key-derivation';

/** What the vault key is for. None of these keys ever encrypts what a case book says. */
export type VaultKeys = {
  readonly vaultId: Bytes;
  /** Wraps the keys of the books. */
  readonly wrap: CryptoKey;
  /** Seals where a record belongs, into its id. */
  readonly place: CryptoKey;
  /** Authenticates the frames of the journal. */
  readonly journal: CryptoKey;
  /** Seals the directory of a snapshot. */
  readonly directory: CryptoKey;
  /** Seals the mark of how far the vault had come. */
  readonly mark: CryptoKey;
};

/**
 * What the ring key is for. It changes whenever something is erased and after each change of a secret, so that a keyring
 * of an earlier day does not open with the keys of today. In a vault of version 1 the vault key takes its place.
 */
export type RingKeys = {
  readonly vaultId: Bytes;
  /** Seals the keyring. */
  readonly keyring: CryptoKey;
  /** Seals the secret of each slot, so that the next ring key can be wrapped for it. */
  readonly slots: CryptoKey;
  /** Wraps the vault key and, while the keyring changes over, the ring key before. */
  readonly kept: CryptoKey;
};

/** A vault key and the nonce under which it was wrapped. */
export type WrappedKey = { readonly nonce: Bytes; readonly wrapped: Bytes };

/** A vault key or ring key while it is made: the only time at which it can be wrapped. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', randomBytes(32), 'AES-GCM', true, ['encrypt']);
}

export async function wrapKey(key: CryptoKey, wrappingKey: CryptoKey, boundTo: Bytes): Promise<WrappedKey> {
  const nonce = randomBytes(12);
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrappingKey, gcm(nonce, boundTo));
  return { nonce, wrapped: new Uint8Array(wrapped) };
}

/** A key as material to derive others from; it cannot be read out again. Undefined when the wrapping key is wrong. */
export function unwrapKey(from: WrappedKey, wrappingKey: CryptoKey, boundTo: Bytes): Promise<CryptoKey | undefined> {
  const unwrapped = crypto.subtle.unwrapKey('raw', from.wrapped, wrappingKey, gcm(from.nonce, boundTo), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  return orUndefined(unwrapped);
}

/** A key in a form that can be wrapped again. Undefined when the wrapping key is wrong. */
export function unwrapKeyToRewrap(
  from: WrappedKey,
  wrappingKey: CryptoKey,
  boundTo: Bytes,
): Promise<CryptoKey | undefined> {
  const unwrapped = crypto.subtle.unwrapKey(
    'raw',
    from.wrapped,
    wrappingKey,
    gcm(from.nonce, boundTo),
    'AES-GCM',
    true,
    ['encrypt'],
  );
  return orUndefined(unwrapped);
}

/** A key that was just made, as material to derive others from. */
export async function asMaterial(key: CryptoKey): Promise<CryptoKey> {
  return keyMaterial(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

export async function deriveVaultKeys(material: CryptoKey, vaultId: Bytes): Promise<VaultKeys> {
  const [wrap, place, journal, directory, mark] = await Promise.all([
    deriveWrappingKey(material, vaultId, purpose('wrap')),
    deriveSealingKey(material, vaultId, purpose('place')),
    deriveBytes(material, vaultId, purpose('journal')).then(macKey),
    deriveSealingKey(material, vaultId, purpose('directory')),
    deriveSealingKey(material, vaultId, purpose('mark')),
  ]);
  return { vaultId, wrap, place, journal, directory, mark };
}

export async function deriveRingKeys(material: CryptoKey, vaultId: Bytes): Promise<RingKeys> {
  const [keyring, slots, kept] = await Promise.all([
    deriveSealingKey(material, vaultId, purpose('keyring')),
    deriveSealingKey(material, vaultId, purpose('slot-mac')),
    deriveWrappingKey(material, vaultId, purpose('kept')),
  ]);
  return { vaultId, keyring, slots, kept };
}

function purpose(name: string): string {
  return `dc/purpose/1/${name}`;
}

/** What a wrapped key is bound to: its vault, its owner (a slot's kind or a book's id), what it is, and its epoch. */
export function wrapBinding(vaultId: Bytes, owner: Bytes, what: string, epoch: number): Bytes {
  return associated('dc/wrap/1', vaultId, owner, utf8(what), bigEndian(epoch, 8));
}

/** What a key is bound to that the header keeps beside the slots. */
export function keptBinding(vaultId: Bytes, which: 'vaultKey' | 'previous', epoch: number): Bytes {
  return wrapBinding(vaultId, utf8('ring'), which === 'vaultKey' ? 'vault-key' : 'ring-key', epoch);
}
