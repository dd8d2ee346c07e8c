import { argon2id } from 'hash-wasm';
import { utf8 } from './bytes';
import type { Bytes } from './bytes';
import type { KdfParameters } from './kdf-policy';

const outputSize = 64;

/**
 * Argon2id (version 1.3) over a passphrase in NFKC, so that the same keys pressed on another keyboard or system
 * give the same bytes. 64 bytes. Throws `RangeError` when the memory cannot be had.
 */
export async function stretch(passphrase: string, salt: Bytes, parameters: KdfParameters): Promise<Bytes> {
  const stretched = await argon2id({
    password: utf8(passphrase.normalize('NFKC')),
    salt,
    memorySize: parameters.memoryKiB,
    iterations: parameters.passes,
    parallelism: parameters.lanes,
    hashLength: outputSize,
    outputType: 'binary',
  });
  return new Uint8Array(stretched);
}
