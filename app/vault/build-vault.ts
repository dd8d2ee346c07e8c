import type { Secret } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { BookRole, EntryKind } from '../ports/book-store';
import type { VaultFiles } from '../ports/vault-files';
import { BookKeys } from './keyring/book-keys';
import type { Bytes } from './crypto/bytes';
import { EndMark } from './journal/end-mark';
import { noTag } from './journal/frame';
import { makeHeader } from './header/header-making';
import { snapshotName } from './journal/journal-names';
import { productionKdfPolicy } from './crypto/kdf-policy';
import type { KdfPolicy } from './crypto/kdf-policy';
import { emptyKeyring, newBook, sealKeyring } from './keyring/keyring';
import type { Keyring, KeyringBook } from './keyring/keyring';
import { isDerived } from './crypto/place';
import { numberEntries, sealEntry } from './records/sealing';
import type { Orders } from './records/sealing';
import { SnapshotWriter, encodeDirectory } from './journal/snapshot-file';
import type { VaultKeys } from './crypto/vault-key';

/** A book as it is to be in a new vault: under its own id, with its entries in the order of writing. */
export type BookToBuild = {
  readonly id: BookId;
  readonly role: BookRole;
  readonly entries: readonly { readonly kind: EntryKind; readonly body: Bytes }[];
  /** So many entries have no whole copy left: the new vault goes on saying so. */
  readonly lost?: number;
};

const number = 1;
/** The place of an entry without its body. */
const missing = { kind: 'change', body: new Uint8Array() } as const;

/**
 * Makes a whole vault in an empty folder, with new keys throughout and a slot for each secret: first a snapshot with all
 * books, then keyring and header, the end mark last, so that what was broken off has none. Views and cards are left out;
 * they are made anew. Holds one book at a time. A failure leaves what was written so far.
 */
export async function buildVault(
  next: VaultFiles,
  secrets: readonly Secret[],
  books: AsyncIterable<Result<BookToBuild>>,
  policy: KdfPolicy = productionKdfPolicy,
): Promise<Result<void>> {
  const { keys, ring, bytes: header } = await makeHeader(secrets, policy);
  const written = await writeBooks(next, books, keys);
  if (!written.ok) return written;
  const keyring = written.value;
  const sealed = await sealKeyring(keyring, ring);
  for (const [name, bytes] of [
    ['keyring-a.dck', sealed],
    ['keyring-b.dck', sealed],
    ['header-a.dcv', header],
    ['header-b.dcv', header],
  ] as const) {
    const replaced = await next.replace(name, bytes);
    if (!replaced.ok) return replaced;
  }
  const { lastOrder, nextNumber, epoch: keyringEpoch } = keyring;
  return new EndMark(next, keys, undefined).settle({ lastOrder, nextNumber, keyringEpoch });
}

async function writeBooks(
  next: VaultFiles,
  books: AsyncIterable<Result<BookToBuild>>,
  keys: VaultKeys,
): Promise<Result<Keyring>> {
  const snapshot = new SnapshotWriter(next, snapshotName(number));
  const made: KeyringBook[] = [];
  let orders: Orders = { journaled: 0, derived: 0 };
  for await (const book of books) {
    if (!book.ok) return book;
    const { id, role, entries, lost = 0 } = book.value;
    const fresh = await newBook({ number: made.length + 1, id, role }, keys);
    made.push(fresh);
    const own = new BookKeys({ ...emptyKeyring, books: [fresh] }, keys);
    const kept = [...entries.filter(({ kind }) => !isDerived(kind)), ...Array.from({ length: lost }, () => missing)];
    const { numbered, orders: reached } = numberEntries(
      kept.map((entry) => ({ bookId: id, ...entry })),
      orders,
    );
    orders = reached;
    for (const { entry, order } of numbered) {
      const { known, sealed } = await sealEntry(entry, order, own, keys);
      const added = await snapshot.add(known, entry.body === missing.body ? missing.body : sealed.bytes);
      if (!added.ok) return added;
    }
  }
  const directory = await snapshot.finish();
  if (!directory.ok) return directory;
  const { journaled: lastOrder } = orders;
  const end = await encodeDirectory(number, { lastOrder, lastTag: noTag, records: directory.value }, keys);
  const ended = await next.append(snapshotName(number), end);
  return ended.ok ? succeed({ epoch: 1, nextNumber: made.length + 1, lastOrder, books: made }) : ended;
}
