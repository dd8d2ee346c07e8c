import type { Bytes } from '#app/vault/crypto/bytes';
import type { Failure } from '#shared/failure';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';

/**
 * What an age file holds, read from the front to the back. Each piece is known to be as it was written; that nothing is
 * missing is known only at the end.
 */
export class PlainText {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #most: number;
  readonly #whatWentWrong: () => Failure;
  #rest: Uint8Array = new Uint8Array(0);

  /** `most`: the size of the file, in which no longer part can be. */
  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, most: number, whatWentWrong: () => Failure) {
    this.#reader = reader;
    this.#most = most;
    this.#whatWentWrong = whatWentWrong;
  }

  /** Exactly so many bytes; fails with `backup/damaged` where there are fewer, before any memory is taken for more. */
  async take(length: number): Promise<Result<Bytes>> {
    if (length > this.#most) return fail({ code: 'backup/damaged' });
    const whole = new Uint8Array(length);
    for (let at = 0; at < length;) {
      const piece = await this.upTo(length - at);
      if (!piece.ok) return piece;
      if (piece.value.length === 0) return fail({ code: 'backup/damaged' });
      whole.set(piece.value, at);
      at += piece.value.length;
    }
    return succeed(whole);
  }

  /** What comes next, at most so many bytes; none at the end of a file that is whole. */
  async upTo(most: number): Promise<Result<Uint8Array>> {
    const more = await this.#more();
    if (!more.ok) return more;
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(piece.length);
    return succeed(piece);
  }

  /** Whether everything was taken, and the file is whole. */
  async isAtEnd(): Promise<Result<boolean>> {
    const more = await this.#more();
    return more.ok ? succeed(!more.value) : more;
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }

  /** Whether there is something to take, having fetched it where nothing was left. */
  async #more(): Promise<Result<boolean>> {
    try {
      while (this.#rest.length === 0) {
        const { done, value } = await this.#reader.read();
        if (done) return succeed(false);
        this.#rest = value;
      }
      return succeed(true);
    } catch {
      return fail(this.#whatWentWrong());
    }
  }
}
