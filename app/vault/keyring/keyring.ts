import { BookId } from '#shared/schema/ids';
import type { BookRole } from '../../ports/book-store';
import { associated, gcm, openWith, orUndefined, sealWith } from '../crypto/aead';
import { ByteReader, bigEndian, concat, equalBytes, fromHex, randomBytes, toHex, utf8 } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { pad, unpad } from '../crypto/padding';
import { wrapBinding } from '../crypto/vault-key';
import type { RingKeys, VaultKeys, WrappedKey } from '../crypto/vault-key';

/** A book of the vault and its wrapped key. */
export type KeyringBook = {
  /** Counts the books ever made; never used again. Books are listed by it. */
  readonly number: number;
  readonly id: BookId;
  readonly role: BookRole;
  readonly keyEpoch: number;
  readonly key: WrappedKey;
};

export type Keyring = {
  readonly epoch: number;
  readonly nextNumber: number;
  /** The order of the last record in the journal when this keyring was written: less than that is a loss. */
  readonly lastOrder: number;
  readonly books: readonly KeyringBook[];
};

export const emptyKeyring: Keyring = { epoch: 1, nextNumber: 1, lastOrder: 0, books: [] };

const version = 1;
const suite = 1;
const prefix = concat([utf8('DCKEYS\0\0'), bigEndian(version, 2), bigEndian(suite, 2)]);
const roles: readonly (BookRole | undefined)[] = [
  undefined,
  'case-book',
  'registers',
  'keeping',
  'kept',
  'exchange',
  'shared-copy',
  'manuscript',
];

export async function sealKeyring(keyring: Keyring, ring: RingKeys): Promise<Bytes> {
  const sealed = await sealWith(ring.keyring, pad(encodeKeyring(keyring)), keyringBinding(ring));
  return concat([prefix, sealed]);
}

/** The keyring of this vault and ring key; undefined for any other bytes. */
export async function openKeyring(bytes: Bytes, ring: RingKeys): Promise<Keyring | undefined> {
  if (!equalBytes(bytes.subarray(0, prefix.length), prefix)) return undefined;
  const padded = await openWith(ring.keyring, bytes.subarray(prefix.length), keyringBinding(ring));
  const plain = padded && unpad(padded);
  return plain && decodeKeyring(plain);
}

/** The keyring with new books of these ids at its end, each with a fresh key. The ids must be free. */
export async function withNewBooks(
  keyring: Keyring,
  role: BookRole,
  ids: readonly BookId[],
  lastOrder: number,
  keys: VaultKeys,
): Promise<Keyring> {
  const added = await Promise.all(
    ids.map((id, index) => newBook({ number: keyring.nextNumber + index, id, role }, keys)),
  );
  return {
    epoch: keyring.epoch + 1,
    nextNumber: keyring.nextNumber + ids.length,
    lastOrder,
    books: [...keyring.books, ...added],
  };
}

/** The keyring without some of its books. Their numbers stay used, so that what is left of them is known as erased. */
export function withoutBooks(keyring: Keyring, ids: ReadonlySet<BookId>, lastOrder: number): Keyring {
  const books = keyring.books.filter(({ id }) => !ids.has(id));
  return { ...keyring, epoch: keyring.epoch + 1, lastOrder, books };
}

/** The keyring with the next number given out, and no book under it yet: what is written of it counts as erased. */
export function withNumberReserved(keyring: Keyring, lastOrder: number): Keyring {
  return { ...keyring, epoch: keyring.epoch + 1, nextNumber: keyring.nextNumber + 1, lastOrder };
}

/** The keyring with another number and key for a book that it has, in the same place. */
export function withBookRenewed(keyring: Keyring, renewed: KeyringBook, lastOrder: number): Keyring {
  const books = keyring.books.map((book) => (book.id === renewed.id ? renewed : book));
  return { ...keyring, epoch: keyring.epoch + 1, lastOrder, books };
}

/** A book's key, which cannot be read out. Undefined when it was not wrapped for this book of this vault. */
export function unwrapBookKey(book: KeyringBook, keys: VaultKeys): Promise<CryptoKey | undefined> {
  const unwrapped = crypto.subtle.unwrapKey(
    'raw',
    book.key.wrapped,
    keys.wrap,
    gcm(book.key.nonce, bookBinding(book, keys)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );
  return orUndefined(unwrapped);
}

/** An id that no other book has. */
export function freshBookId(): BookId {
  return BookId.parse(toHex(randomBytes(16)));
}

/** A book of an id that is free, with a fresh key. */
export async function newBook(
  named: Pick<KeyringBook, 'number' | 'id' | 'role'>,
  keys: VaultKeys,
): Promise<KeyringBook> {
  const book = { ...named, keyEpoch: 1 };
  const nonce = randomBytes(12);
  const fresh = await crypto.subtle.importKey('raw', randomBytes(32), 'AES-GCM', true, ['encrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', fresh, keys.wrap, gcm(nonce, bookBinding(book, keys)));
  return { ...book, key: { nonce, wrapped: new Uint8Array(wrapped) } };
}

function bookBinding(book: Omit<KeyringBook, 'key'>, keys: VaultKeys): Bytes {
  return wrapBinding(keys.vaultId, fromHex(book.id), 'book-key', book.keyEpoch);
}

function keyringBinding({ vaultId }: RingKeys): Bytes {
  return associated('dc/keyring/1', bigEndian(version, 2), bigEndian(suite, 2), vaultId);
}

function encodeKeyring(keyring: Keyring): Bytes {
  return concat([
    bigEndian(keyring.epoch, 8),
    bigEndian(keyring.nextNumber, 4),
    bigEndian(keyring.lastOrder, 8),
    bigEndian(keyring.books.length, 4),
    ...keyring.books.map(encodeBook),
  ]);
}

function encodeBook(book: KeyringBook): Bytes {
  return concat([
    bigEndian(book.number, 4),
    fromHex(book.id),
    bigEndian(roles.indexOf(book.role), 1),
    bigEndian(book.keyEpoch, 2),
    book.key.nonce,
    book.key.wrapped,
  ]);
}

function decodeKeyring(bytes: Bytes): Keyring {
  const reader = new ByteReader(bytes);
  const epoch = reader.number(8);
  const nextNumber = reader.number(4);
  const lastOrder = reader.number(8);
  const count = reader.number(4);
  return { epoch, nextNumber, lastOrder, books: Array.from({ length: count }, () => decodeBook(reader)) };
}

function decodeBook(reader: ByteReader): KeyringBook {
  const number = reader.number(4);
  const id = BookId.parse(toHex(reader.take(16)));
  const role = roles[reader.number(1)];
  const keyEpoch = reader.number(2);
  if (!role) throw new Error('a book of an unknown role in an authentic keyring');
  return { number, id, role, keyEpoch, key: { nonce: reader.take(12), wrapped: reader.take(48) } };
}
