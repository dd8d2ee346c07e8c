import type { RecordId } from '../../ports/working-set';
import type { BookEntry, EntryKind } from '../../ports/book-store';
import { associated, openWith, sealWith } from './aead';
import { ByteReader, bigEndian, concat } from './bytes';
import type { Bytes } from './bytes';
import type { VaultKeys } from './vault-key';

/** What a record is. `draft-end` says that a draft is gone; it has no body worth reading. */
export type RecordKind = EntryKind | 'draft-end';

/** Where a record belongs. */
export type Place = {
  /** The book's number in the keyring. */
  readonly book: number;
  /** Which of the book's keys the record is sealed with. */
  readonly keyEpoch: number;
  readonly kind: RecordKind;
  /** Counts the records of the vault: whole multiples of `orderStep` in the journal, views and cards between them. */
  readonly order: number;
};

/** The distance between two records of the journal; up to so many views and cards fit between them. */
export const orderStep = 2 ** 24;

const kindNumbers = { change: 1, snapshot: 2, view: 3, card: 4, draft: 5, 'draft-end': 6 } as const;
const kinds: readonly (RecordKind | undefined)[] = [
  undefined,
  'change',
  'snapshot',
  'view',
  'card',
  'draft',
  'draft-end',
];

/** Bytes of a sealed place: nonce, cipher text of 16 bytes, tag. */
export const idSize = 44;

export function kindOf(entry: BookEntry): RecordKind {
  return entry.kind === 'draft' && entry.body.length === 0 ? 'draft-end' : entry.kind;
}

/** Views and cards are made from the rest and are in the working set only. */
export function isDerived(kind: RecordKind): boolean {
  return kind === 'view' || kind === 'card';
}

/** A new record's id: its place, sealed. Nothing about the record shows without the vault key. */
export async function sealPlace(place: Place, keys: VaultKeys): Promise<RecordId> {
  return idText(await sealWith(keys.place, encodePlace(place), placeBinding(keys)));
}

/** The place of a record of this vault; undefined for any other text. */
export async function openPlace(id: RecordId, keys: VaultKeys): Promise<Place | undefined> {
  const sealed = idBytes(id);
  const opened = sealed && (await openWith(keys.place, sealed, placeBinding(keys)));
  return opened && decodePlace(opened);
}

export function encodePlace(place: Place): Bytes {
  return concat([
    bigEndian(place.book, 4),
    bigEndian(place.keyEpoch, 2),
    bigEndian(kindNumbers[place.kind], 1),
    bigEndian(0, 1),
    bigEndian(place.order, 8),
  ]);
}

export function decodePlace(bytes: Bytes): Place | undefined {
  const reader = new ByteReader(bytes);
  const book = reader.number(4);
  const keyEpoch = reader.number(2);
  const kind = kinds[reader.number(1)];
  reader.take(1);
  const order = reader.number(8);
  return kind && { book, keyEpoch, kind, order };
}

/** An id as text: base64url without padding. */
export function idText(bytes: Bytes): RecordId {
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return text as RecordId;
}

/** The bytes of an id; undefined for a text that is none. */
export function idBytes(id: RecordId): Bytes | undefined {
  if (!/^[\w-]{59}$/u.test(id)) return undefined;
  const binary = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

function placeBinding(keys: VaultKeys): Bytes {
  return associated('dc/place/1', keys.vaultId);
}
