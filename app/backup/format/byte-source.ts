import type { ByteRange } from '#app/ports/vault-files';
import type { Bytes } from '#app/vault/crypto/bytes';
import type { Result } from '#shared/result';

/** A file that is read piece by piece. A read past its end gives fewer bytes. */
export type ByteSource = {
  readonly size: number;
  read(range: ByteRange): Promise<Result<Bytes>>;
};

/** Bytes that are in memory already. */
export function bytesAsSource(bytes: Bytes): ByteSource {
  return {
    size: bytes.length,
    read: ({ from, length }) => Promise.resolve({ ok: true, value: bytes.slice(from, from + length) }),
  };
}
