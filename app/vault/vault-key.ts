import { associated, gcm, orUndefined } from './aead';
import { bigEndian, randomBytes, utf8 } from './bytes';
import type { Bytes } from './bytes';
import { deriveBytes, deriveSealingKey, deriveWrappingKey, macKey } from './key-derivation';

/** What the vault key is for. None of these keys ever encrypts what a case book says. */
export type VaultKeys = {
  readonly vaultId: Bytes;
  /** Wraps the keys of the books. */
  readonly wrap: CryptoKey;
  /** Seals the keyring. */
  readonly keyring: CryptoKey;
  /** Seals where a record belongs, into its id. */
  readonly place: CryptoKey;
  /** Authenticates the frames of the journal. */
  readonly journal: CryptoKey;
  /** Seals the directory of a snapshot. */
  readonly directory: CryptoKey;
  /** Seals each slot's key for the header's authentication. */
  readonly slotMac: CryptoKey;
};

/** A vault key and the nonce under which it was wrapped. */
export type WrappedKey = { readonly nonce: Bytes; readonly wrapped: Bytes };

/** The vault key while a slot is made or replaced: the only time at which it can be wrapped again. */
export function newVaultKey(): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', randomBytes(32), 'AES-GCM', true, ['encrypt']);
}

export async function wrapVaultKey(vaultKey: CryptoKey, wrappingKey: CryptoKey, boundTo: Bytes): Promise<WrappedKey> {
  const nonce = randomBytes(12);
  const wrapped = await crypto.subtle.wrapKey('raw', vaultKey, wrappingKey, gcm(nonce, boundTo));
  return { nonce, wrapped: new Uint8Array(wrapped) };
}

/** The vault key as material for `deriveVaultKeys`; it cannot be read out again. Undefined when the key is wrong. */
export function unwrapVaultKey(
  from: WrappedKey,
  wrappingKey: CryptoKey,
  boundTo: Bytes,
): Promise<CryptoKey | undefined> {
  const unwrapped = crypto.subtle.unwrapKey('raw', from.wrapped, wrappingKey, gcm(from.nonce, boundTo), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  return orUndefined(unwrapped);
}

/** The vault key in a form that can be wrapped again, for a new slot. Undefined when the key is wrong. */
export function unwrapVaultKeyToRewrap(
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

export async function deriveVaultKeys(material: CryptoKey, vaultId: Bytes): Promise<VaultKeys> {
  const info = (purpose: string) => `dc/purpose/1/${purpose}`;
  const sealing = (purpose: string) => deriveSealingKey(material, vaultId, info(purpose));
  const [wrap, keyring, place, journal, directory, slotMac] = await Promise.all([
    deriveWrappingKey(material, vaultId, info('wrap')),
    sealing('keyring'),
    sealing('place'),
    deriveBytes(material, vaultId, info('journal')).then(macKey),
    sealing('directory'),
    sealing('slot-mac'),
  ]);
  return { vaultId, wrap, keyring, place, journal, directory, slotMac };
}

/** What a wrapped key is bound to: its vault, its owner (a slot's kind or a book's id), what it is, and its epoch. */
export function wrapBinding(vaultId: Bytes, owner: Bytes, what: string, epoch: number): Bytes {
  return associated('dc/wrap/1', vaultId, owner, utf8(what), bigEndian(epoch, 8));
}
