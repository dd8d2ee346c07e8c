import type { BookId } from '#shared/schema/ids';
import type { BookRole } from '../../ports/book-store';
import { unwrapBookKey } from './keyring';
import type { Keyring, KeyringBook } from './keyring';
import type { VaultKeys } from '../crypto/vault-key';

const heldAtOnce = 16;

/** The books of the keyring, and the keys of the few that were used last. */
export class BookKeys {
  readonly #keys: VaultKeys;
  readonly #byId: ReadonlyMap<BookId, KeyringBook>;
  readonly #byNumber: ReadonlyMap<number, KeyringBook>;
  readonly #held = new Map<number, Promise<CryptoKey>>();
  readonly keyring: Keyring;

  constructor(keyring: Keyring, keys: VaultKeys) {
    this.keyring = keyring;
    this.#keys = keys;
    this.#byId = new Map(keyring.books.map((book) => [book.id, book]));
    this.#byNumber = new Map(keyring.books.map((book) => [book.number, book]));
  }

  book(id: BookId): KeyringBook | undefined {
    return this.#byId.get(id);
  }

  has(number: number): boolean {
    return this.#byNumber.has(number);
  }

  ofRole(role: BookRole): readonly KeyringBook[] {
    return this.keyring.books.filter((book) => book.role === role);
  }

  /** The key of a book of the keyring. */
  key(number: number): Promise<CryptoKey> {
    const key = this.#held.get(number) ?? this.#unwrap(number);
    this.#held.delete(number);
    this.#held.set(number, key);
    const [oldest] = this.#held.keys();
    if (this.#held.size > heldAtOnce && oldest !== undefined) this.#held.delete(oldest);
    return key;
  }

  async #unwrap(number: number): Promise<CryptoKey> {
    const book = this.#byNumber.get(number);
    const key = book && (await unwrapBookKey(book, this.#keys));
    if (!key) throw new Error('a book of an authentic keyring has no key');
    return key;
  }
}
