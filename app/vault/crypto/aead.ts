import { bigEndian, concat, randomBytes, utf8 } from './bytes';
import type { Bytes } from './bytes';

/** Bytes of an AES-GCM nonce, drawn at random for each sealing. */
export const nonceSize = 12;
/** Bytes of an AES-GCM tag, at the end of the cipher text. */
export const tagSize = 16;

/**
 * What a sealed thing is bound to, as bytes: each part with its length in front, so that no two lists of parts
 * give the same bytes.
 */
export function associated(label: string, ...parts: readonly Uint8Array[]): Bytes {
  return concat([utf8(label), ...parts].flatMap((part) => [bigEndian(part.length, 4), part]));
}

/** AES-256-GCM under a fresh nonce: nonce, cipher text, tag. */
export async function sealWith(key: CryptoKey, plain: Bytes, boundTo: Bytes): Promise<Bytes> {
  const nonce = randomBytes(nonceSize);
  const sealed = await crypto.subtle.encrypt(gcm(nonce, boundTo), key, plain);
  return concat([nonce, new Uint8Array(sealed)]);
}

/** Undoes `sealWith`. Undefined when key, bytes or binding are not the ones it was sealed with. */
export async function openWith(key: CryptoKey, sealed: Bytes, boundTo: Bytes): Promise<Bytes | undefined> {
  if (sealed.length < nonceSize + tagSize) return undefined;
  const opened = crypto.subtle.decrypt(gcm(sealed.subarray(0, nonceSize), boundTo), key, sealed.subarray(nonceSize));
  return orUndefined(opened.then((plain) => new Uint8Array(plain)));
}

export function gcm(nonce: Bytes, boundTo: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: boundTo };
}

/** WebCrypto says that an authentication failed with an `OperationError`; every other rejection is a bug. */
export async function orUndefined<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}
