import type { Bytes } from '#app/vault/crypto/bytes';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { limits } from './limits';
import type { PlainText } from './plain-text';
import { blockSize, paddingOf, readTarHeader } from './tar';

const damaged: Result<never> = fail({ code: 'backup/damaged' });

/** Reads the parts of a backup one after the other. The name of the next one is known before it is read. */
export class PartReader {
  readonly #plain: PlainText;
  #next: { readonly name: string; readonly size: number } | undefined;

  constructor(plain: PlainText) {
    this.#plain = plain;
  }

  get next(): string | undefined {
    return this.#next?.name;
  }

  /** Goes to the first part. Fails with `backup/not-a-backup` when it is not the one that a backup begins with. */
  async begin(name: string): Promise<Result<void>> {
    const header = await this.#plain.take(blockSize);
    if (header.ok) this.#next = readTarHeader(header.value);
    if (this.#next?.name === name) return succeed(undefined);
    const isAtEnd = await this.#plain.isAtEnd();
    return isAtEnd.ok ? fail({ code: 'backup/not-a-backup' }) : isAtEnd;
  }

  /** Reads the header of the next part; undefined is the end of the archive. */
  async #advance(): Promise<Result<string | undefined>> {
    const header = await this.#plain.take(blockSize);
    if (!header.ok) return header;
    this.#next = readTarHeader(header.value);
    if (!this.#next && header.value.some((byte) => byte !== 0)) return damaged;
    return succeed(this.#next?.name);
  }

  /** The body of the part that is next, of which no more than so much is taken, and goes on to the one after it. */
  async take(most: number = limits.partBytes): Promise<Result<Bytes>> {
    if (!this.#next || this.#next.size > most) return damaged;
    const body = await this.#plain.take(this.#next.size);
    if (!body.ok) return body;
    const padding = await this.#plain.take(paddingOf(this.#next.size));
    if (!padding.ok) return padding;
    if (padding.value.some((byte) => byte !== 0)) return damaged;
    const advanced = await this.#advance();
    return advanced.ok ? body : advanced;
  }

  /** Succeeds when the archive has ended as it must: the second block of zeros, and nothing after it. */
  async end(): Promise<Result<void>> {
    if (this.#next) return damaged;
    const block = await this.#plain.take(blockSize);
    if (!block.ok) return block;
    const isAtEnd = await this.#plain.isAtEnd();
    if (!isAtEnd.ok) return isAtEnd;
    return isAtEnd.value && block.value.every((byte) => byte === 0) ? succeed(undefined) : damaged;
  }
}
