/** Reads what Automerge packs, from the front to the back, without a copy. Reading past the end throws `RangeError`. */
export class PackedReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new RangeError('read past the end');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  byte(): number {
    const [byte] = this.take(1);
    if (byte === undefined) throw new RangeError('read past the end');
    return byte;
  }

  /** A whole number in LEB128, seven bits a byte. Beyond 2⁵³ it is not exact, but never small. */
  number(): number {
    return this.#leb128().value;
  }

  /** The same with a sign. */
  signed(): number {
    const { value, isNegative, scale } = this.#leb128();
    return isNegative ? value - scale : value;
  }

  /** Something that begins with its length. */
  measured(): Uint8Array {
    return this.take(this.number());
  }

  #leb128(): { readonly value: number; readonly isNegative: boolean; readonly scale: number } {
    let value = 0;
    let scale = 1;
    for (let length = 0; length < longest; length += 1) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
      if (byte < 0x80) return { value, isNegative: (byte & 0x40) !== 0, scale };
    }
    throw new RangeError('a number too long');
  }
}

/** How many bytes 64 bits take. */
const longest = 10;
