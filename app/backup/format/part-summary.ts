import { toHex } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import { sha256 } from '#app/vault/crypto/key-derivation';
import type { BackedUpPart } from './manifest';

/** Name, size and hash of a part. */
export async function summaryOf(name: string, body: Bytes): Promise<BackedUpPart> {
  return { name, bytes: body.length, sha256: toHex(await sha256(body)) };
}
