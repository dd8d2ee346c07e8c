import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { BookKeys } from './keyring/book-keys';
import type { Catalogue } from './journal/catalogue';
import type { SnapshotPlan } from './records/compaction';
import type { EndMark } from './journal/end-mark';
import type { Journal, JournalLength } from './journal/journal';
import type { Keyring } from './keyring/keyring';
import { writeKeyring } from './keyring/keyring-files';
import { isDerived } from './crypto/place';
import { RecordAccess } from './records/record-access';
import type { VaultStores } from './records/record-access';
import type { Orders } from './records/sealing';
import type { RingKeys, VaultKeys } from './crypto/vault-key';
import { Writer } from './records/writer';

/** What an unlocked vault is put together from. */
export type UnlockedVaultParts = {
  readonly stores: VaultStores;
  readonly keys: VaultKeys;
  readonly ring: RingKeys;
  readonly keyring: Keyring;
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  readonly orders: Orders;
  readonly compactAfter: JournalLength;
  readonly mark: EndMark;
  /** The number of the first snapshot that holds nothing of what was erased. */
  readonly sweepBelow: number;
  readonly lostAtOpening: number;
};

/** What a vault knows while it is open. */
export type Open = Omit<UnlockedVaultParts, 'keyring' | 'orders' | 'ring' | 'sweepBelow' | 'lostAtOpening'> & {
  ring: RingKeys;
  sweepBelow: number;
  readonly writer: Writer;
  readonly access: RecordAccess;
  books: BookKeys;
  /** To be written before anything else: what has become of the keyring on the disk is not known. */
  owedKeyring: Keyring | undefined;
  /** Nothing may be written any more: another vault may lie in its place. */
  isClosed: boolean;
};

/** The vault with all that is known of it, from what it is put together from. */
export function openState(parts: UnlockedVaultParts): Open {
  const { stores, keys, keyring, catalogue, journal, orders } = parts;
  const access = new RecordAccess(stores, keys);
  return {
    ...parts,
    access,
    books: new BookKeys(keyring, keys),
    owedKeyring: undefined,
    isClosed: false,
    writer: new Writer({ keys, catalogue, journal, stores, access, orders }),
  };
}

/**
 * Of a keyring that could not be written everywhere a copy may have reached the disk, without a book that stays, or with
 * one that was not made. Saving into that book must not go on until the keyring that holds is on the disk again.
 */
export async function settleKeyring(open: Open): Promise<Result<void>> {
  const { owedKeyring } = open;
  if (!owedKeyring) return succeed(undefined);
  const written = await writeKeyring(open.stores.files, owedKeyring, open.ring);
  if (!written.ok) return written;
  open.books = new BookKeys(owedKeyring, open.keys);
  open.owedKeyring = undefined;
  return written;
}

/** Saves what waits, once the mark on the disk says that something may follow it. */
export async function commitMarked(open: Open): Promise<void> {
  if (open.isClosed) {
    open.writer.refuse(locked());
    return;
  }
  const settled = await settleKeyring(open);
  if (!settled.ok) {
    open.writer.refuse(settled);
    return;
  }
  const begun = await open.mark.begin();
  if (begun.ok) await open.writer.commit(open.books);
  else open.writer.refuse(begun);
  open.mark.saved(reachedBy(open));
}

/** How far the vault has come. */
export function reachedBy({ writer, books }: Open) {
  const { nextNumber, epoch } = books.keyring;
  return { lastOrder: writer.lastOrder, nextNumber, keyringEpoch: epoch };
}

/** Turns the journal over, and says what the snapshot below it is to hold. */
export function beginSnapshot({ journal, catalogue, writer }: Open): { plan: SnapshotPlan; before: JournalLength } {
  const before = journal.length;
  journal.turnOver();
  const { segment, tag } = journal.position;
  const records = catalogue.all().filter(({ kind }) => !isDerived(kind));
  return { plan: { number: segment, lastOrder: writer.lastOrder, lastTag: tag, records }, before };
}

/** What every method of a vault answers that is not open any more. */
export function locked(): Result<never> {
  return fail({ code: 'vault/locked' });
}
