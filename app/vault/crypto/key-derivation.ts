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
  return deriveAesKey(material, hkdf(salt, utf8(info)), wrapUsages);
}

/** HKDF-SHA-256 to a key that seals bytes. */
export function deriveSealingKey(material: CryptoKey, salt: Bytes, info: string): Promise<CryptoKey> {
  return deriveAesKey(material, hkdf(salt, utf8(info)), sealUsages);
}

/** HKDF-SHA-256 to 32 bytes. */
export function deriveBytes(material: CryptoKey, salt: Bytes, info: string): Promise<Bytes> {
  return expand(material, salt, utf8(info), 32);
}

/** HKDF-SHA-256 (RFC 5869) to so many bytes. Throws for more than it can give, 255 times 32. */
export async function expand(material: CryptoKey, salt: Bytes, info: Bytes, size: number): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(salt, info), material, size * 8));
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

function hkdf(salt: Bytes, info: Bytes): HkdfParams {
  return { name: 'HKDF', hash, salt, info };
}
