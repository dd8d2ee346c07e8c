import { utf8 } from './bytes';
import type { Bytes } from './bytes';

const hash = 'SHA-256';
const wrapUsages: readonly KeyUsage[] = ['wrapKey', 'unwrapKey'];
const sealUsages: readonly KeyUsage[] = ['encrypt', 'decrypt'];

/** Secret bytes from which keys are derived; they are wiped here once WebCrypto holds them. */
export async function keyMaterial(secret: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  secret.fill(0);
  return key;
}

/** HKDF-SHA-256 to a key that wraps other keys. */
export function deriveWrappingKey(material: CryptoKey, salt: Bytes, info: string): Promise<CryptoKey> {
  return deriveAesKey(material, hkdf(salt, info), wrapUsages);
}

/** HKDF-SHA-256 to a key that seals bytes. */
export function deriveSealingKey(material: CryptoKey, salt: Bytes, info: string): Promise<CryptoKey> {
  return deriveAesKey(material, hkdf(salt, info), sealUsages);
}

/** HKDF-SHA-256 to 32 bytes. */
export async function deriveBytes(material: CryptoKey, salt: Bytes, info: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(salt, info), material, 256));
}

export function macKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign', 'verify']);
}

export async function mac(key: CryptoKey, message: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
}

export function isMacOf(key: CryptoKey, tag: Bytes, message: Bytes): Promise<boolean> {
  return crypto.subtle.verify('HMAC', key, tag, message);
}

export async function sha256(message: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, message));
}

function deriveAesKey(material: CryptoKey, from: HkdfParams, usages: readonly KeyUsage[]): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(from, material, { name: 'AES-GCM', length: 256 }, false, [...usages]);
}

function hkdf(salt: Bytes, info: string): HkdfParams {
  return { name: 'HKDF', hash, salt, info: utf8(info) };
}
