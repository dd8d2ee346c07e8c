import type { Secret, VaultNotice } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { RecordId } from '../ports/working-set';
import { BookKeys } from './keyring/book-keys';
import { EndMark, readMark } from './journal/end-mark';
import type { Mark } from './journal/end-mark';
import { isSweepDue } from './records/compaction';
import { openHeader } from './header/header';
import type { OpenedHeader } from './header/header';
import { Journal } from './journal/journal';
import type { JournalLength } from './journal/journal';
import { readJournal } from './journal/journal-reading';
import type { JournalState } from './journal/journal-reading';
import { productionKdfPolicy } from './crypto/kdf-policy';
import type { KdfPolicy } from './crypto/kdf-policy';
import { begunAnew, hasLostRecords, idsOrEmptied, placesOfStrays, type WorkingSetState } from './found-working-set';
import { emptyKeyring } from './keyring/keyring';
import type { Keyring } from './keyring/keyring';
import { readKeyring, writeKeyring } from './keyring/keyring-files';
import { mend } from './mending';
import { noticesOf } from './opening-notices';
import { reconcile } from './reconciliation';
import type { Reconciliation } from './reconciliation';
import { RecordAccess } from './records/record-access';
import { freshRing, ringInForce, ringsOf } from './keyring/ring-turning';
import type { VaultStores } from './records/record-access';
import { UnlockedVault, defaultCompactionThreshold } from './unlocked-vault';
import type { RingKeys } from './crypto/vault-key';

export type OpenedVault = { readonly store: UnlockedVault; readonly notices: readonly VaultNotice[] };

export type OpeningOptions = { readonly policy?: KdfPolicy; readonly compactAfter?: JournalLength };

/**
 * Opens the vault with a secret and mends what can be mended: a copy of the header or the keyring from the other, the
 * working set from the journal, the journal from the working set. The notices say what was mended, and what is lost.
 *
 * Fails with `vault/not-found`, `vault/header-damaged`, `vault/keyring-unreadable`, `vault/newer-format`,
 * `vault/unsafe-parameters`, `vault/wrong-passphrase`, `vault/wrong-recovery-key`, `vault/working-set-unreadable` where
 * the journal is not whole either, or a failure of the stores.
 * A failure leaves the vault as it was found.
 */
export async function openVault(
  stores: VaultStores,
  secret: Secret,
  { policy = productionKdfPolicy, compactAfter = defaultCompactionThreshold }: OpeningOptions = {},
): Promise<Result<OpenedVault>> {
  const header = await openHeader(stores.files, secret, policy);
  if (!header.ok) return header;
  const { keys } = header.value;
  const found = await findRecords(stores, header.value);
  if (!found.ok) return found;
  const { journalState, reconciliation } = found.value;
  const ring = await freshRing(stores.files, header.value, {
    present: found.value.keyring,
    isSettled: found.value.keyringIsSettled,
  });
  const keyring = await raiseNumbers(found.value, stores, ring);
  const journal = new Journal(stores.files, keys, journalState);
  const sweepBelow = sweepBelowIn(header.value);
  // What is numbered below it is removed when this is swept; a journal of an earlier day, or saves that failed, end there.
  if (journal.position.segment < sweepBelow) journal.goOnAbove(sweepBelow - 1);
  const access = new RecordAccess(stores, keys);
  const mended = await mend(reconciliation, { stores, access, journal, books: new BookKeys(keyring, keys) });
  const store = new UnlockedVault({
    stores,
    keys,
    ring,
    keyring,
    catalogue: reconciliation.catalogue,
    journal,
    orders: { journaled: reconciliation.lastOrder, derived: reconciliation.lastDerivedOrder },
    compactAfter,
    mark: new EndMark(stores.files, keys, found.value.mark),
    sweepBelow,
    lostAtOpening: lostWithoutPlace(found.value),
  });
  const lost = reconciliation.lost + mended.lost;
  // A whole snapshot takes the place of a broken journal, so that what was mended once is not found broken again.
  if (journalState.isBroken || lost > 0) await store.compact();
  if (found.value.sweepIsDue) await store.sweep();
  const repairs = { ...found.value, ...mended, headerRepaired: header.value.repaired, lost };
  return succeed({ store, notices: noticesOf({ ...repairs, keyringEpoch: found.value.keyring.epoch }) });
}

/** Where the beginning is gone nobody knows how many: one at least. */
function lostWithoutPlace({ journalState, workingSet, reconciliation }: FoundRecords): number {
  const isBeginningLost = !journalState.isBeginningKnown && workingSet !== 'whole';
  return Math.max(reconciliation.lost, isBeginningLost ? 1 : 0);
}

/**
 * A keyring of an earlier day would give numbers again that books made since have had. Where it cannot be written now,
 * the raised one holds in memory, and goes to the disk with the next book.
 */
async function raiseNumbers(
  { keyring, reconciliation, mark }: FoundRecords,
  { files }: VaultStores,
  ring: RingKeys,
): Promise<Keyring> {
  const nextNumber = Math.max(keyring.nextNumber, reconciliation.highestBook + 1, mark?.nextNumber ?? 0);
  const newestEpoch = Math.max(keyring.epoch, mark?.keyringEpoch ?? 0);
  if (nextNumber === keyring.nextNumber && newestEpoch === keyring.epoch) return keyring;
  const raised = { ...keyring, epoch: newestEpoch + 1, nextNumber };
  await writeKeyring(files, raised, ring);
  return raised;
}

type FoundRecords = {
  readonly keyring: Keyring;
  readonly keyringRepaired: boolean;
  readonly mark: Mark | undefined;
  readonly keyringIsSettled: boolean;
  readonly sweepIsDue: boolean;
  readonly journalState: JournalState;
  readonly workingSet: WorkingSetState;
  readonly reconciliation: Reconciliation;
  /** How many records of the journal the working set lacked as it was found. */
  readonly missing: number;
};

async function findRecords(stores: VaultStores, header: OpenedHeader): Promise<Result<FoundRecords>> {
  const { keys } = header;
  const found = await readKeyring(stores.files, ringsOf(header));
  if (!found.ok) return found;
  const listed = await stores.files.list();
  if (!listed.ok) return listed;
  const journal = await readJournal(stores.files, listed.value, keys);
  if (!journal.ok) return journal;
  const mark = await readMark(stores.files, keys);
  if (!mark.ok) return mark;
  const fromKeyring = found.value.state === 'found' ? found.value.keyring.lastOrder : 0;
  const knownOrder = Math.max(fromKeyring, mark.value?.lastOrder ?? 0);
  const listedIds = await idsOrEmptied(stores, journal.value, knownOrder);
  if (!listedIds.ok) return listedIds;
  const { ids, state } = listedIds.value;
  const hasRecords = !journal.value.isEmpty || ids.length > 0;
  if (found.value.state === 'absent' && hasRecords) return fail({ code: 'vault/keyring-unreadable' });
  const keyring = found.value.state === 'found' ? found.value.keyring : emptyKeyring;
  if (found.value.state === 'absent') await writeKeyring(stores.files, keyring, ringInForce(header));
  const numbers = new Set(keyring.books.map(({ number }) => number));
  const compare = async (idsThere: readonly RecordId[]): Promise<Reconciliation> =>
    reconcile({
      journal: journal.value,
      strays: await placesOfStrays(journal.value, idsThere, keys),
      workingSetIds: new Set(idsThere),
      isBook: (number) => numbers.has(number),
      isErased: (number) => number < keyring.nextNumber && !numbers.has(number),
      knownOrder,
    });
  const asFound = await compare(ids);
  const mendingParts = { stores, access: new RecordAccess(stores, keys), books: new BookKeys(keyring, keys) };
  const isDamaged = hasLostRecords({ reconciliation: asFound, journal: journal.value, knownOrder, mark: mark.value });
  const anew = isDamaged ? await begunAnew(await compare([]), state, mendingParts) : undefined;
  return succeed({
    keyring,
    keyringRepaired: found.value.state === 'found' && found.value.repaired,
    keyringIsSettled: found.value.state === 'found' && found.value.isSettled,
    sweepIsDue: isSweepDue(listed.value, sweepBelowIn(header)),
    journalState: journal.value,
    workingSet: state,
    mark: mark.value,
    reconciliation: anew ?? asFound,
    missing: asFound.restore.length,
  });
}

function sweepBelowIn({ header }: OpenedHeader): number {
  return header.ring?.sweepBelow ?? 0;
}
