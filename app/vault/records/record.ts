import type { RecordId, SealedBytes } from '../../ports/working-set';
import { associated, openWith, sealWith } from '../crypto/aead';
import { concat, equalBytes, utf8 } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { pad, unpad } from '../crypto/padding';
import { idBytes } from '../crypto/place';

const format = 1;
const suite = 1;
const prefix = concat([utf8('DC'), new Uint8Array([format, suite])]);

/** Seals a body under its book's key, bound to its vault and its id. Two sealings of the same body never look alike. */
export async function sealRecord(id: RecordId, body: Uint8Array, key: CryptoKey, vaultId: Bytes): Promise<SealedBytes> {
  const sealed = await sealWith(key, pad(body), recordBinding(id, vaultId));
  return concat([prefix, sealed]) as SealedBytes;
}

/** The body of a record; undefined when bytes, id, key or vault are not the ones it was sealed with. */
export async function openRecord(
  id: RecordId,
  bytes: Bytes,
  key: CryptoKey,
  vaultId: Bytes,
): Promise<Bytes | undefined> {
  if (!equalBytes(bytes.subarray(0, prefix.length), prefix)) return undefined;
  const padded = await openWith(key, bytes.subarray(prefix.length), recordBinding(id, vaultId));
  return padded && unpad(padded);
}

function recordBinding(id: RecordId, vaultId: Bytes): Bytes {
  return associated('dc/rec/1', new Uint8Array([format]), new Uint8Array([suite]), vaultId, idBytes(id) ?? utf8(id));
}
