import type { Secret, VaultNotice } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { RecordId } from '../ports/working-set';
import { BookKeys } from './book-keys';
import type { Known } from './catalogue';
import { openHeader } from './header';
import { Journal } from './journal';
import type { JournalLength } from './journal';
import { readJournal } from './journal-reading';
import type { JournalState } from './journal-reading';
import { productionKdfPolicy } from './kdf-policy';
import type { KdfPolicy } from './kdf-policy';
import { emptyKeyring } from './keyring';
import type { Keyring } from './keyring';
import { readKeyring, writeKeyring } from './keyring-files';
import { mend } from './mending';
import type { Mended } from './mending';
import { openPlace } from './place';
import { reconcile } from './reconciliation';
import type { Reconciliation } from './reconciliation';
import { RecordAccess } from './record-access';
import type { VaultStores } from './record-access';
import { UnlockedVault, defaultCompactionThreshold } from './unlocked-vault';
import type { VaultKeys } from './vault-key';

export type OpenedVault = { readonly store: UnlockedVault; readonly notices: readonly VaultNotice[] };

export type OpeningOptions = { readonly policy?: KdfPolicy; readonly compactAfter?: JournalLength };

/**
 * Opens the vault with a secret and mends what can be mended: a copy of the header or the keyring from the other, the
 * working set from the journal, the journal from the working set. The notices say what was mended.
 *
 * Fails with `vault/not-found`, `vault/header-damaged` (also when no copy of the keyring opens), `vault/newer-format`,
 * `vault/unsafe-parameters`, `vault/wrong-passphrase`, `vault/wrong-recovery-key` or a failure of the stores.
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
  const found = await findRecords(stores, keys);
  if (!found.ok) return found;
  const { journalState, reconciliation } = found.value;
  const keyring = await raiseNumbers(found.value, stores, keys);
  const journal = new Journal(stores.files, keys, journalState);
  const access = new RecordAccess(stores, keys);
  const mended = await mend(reconciliation, { stores, access, journal, books: new BookKeys(keyring, keys) });
  const store = new UnlockedVault({
    stores,
    keys,
    keyring,
    catalogue: reconciliation.catalogue,
    journal,
    orders: { journaled: reconciliation.lastOrder, derived: reconciliation.lastDerivedOrder },
    compactAfter,
  });
  const lost = reconciliation.lost + mended.lost;
  // A whole snapshot takes the place of a broken journal, so that what was mended once is not found broken again.
  if (journalState.isBroken || lost > 0) await store.compact();
  return succeed({
    store,
    notices: noticesOf({ ...found.value, headerRepaired: header.value.repaired, ...mended, lost }),
  });
}

/**
 * A keyring of an earlier day would give numbers again that books made since have had. Where it cannot be written now,
 * the raised one holds in memory, and goes to the disk with the next book.
 */
async function raiseNumbers(
  { keyring, reconciliation }: FoundRecords,
  { files }: VaultStores,
  keys: VaultKeys,
): Promise<Keyring> {
  const { nextNumber } = keyring;
  if (reconciliation.highestBook < nextNumber) return keyring;
  const raised = { ...keyring, epoch: keyring.epoch + 1, nextNumber: reconciliation.highestBook + 1 };
  await writeKeyring(files, raised, keys);
  return raised;
}

type FoundRecords = {
  readonly keyring: Keyring;
  readonly keyringRepaired: boolean;
  readonly journalState: JournalState;
  readonly workingSetWasEmpty: boolean;
  readonly reconciliation: Reconciliation;
};

async function findRecords(stores: VaultStores, keys: VaultKeys): Promise<Result<FoundRecords>> {
  const found = await readKeyring(stores.files, keys);
  if (!found.ok) return found;
  const listed = await stores.files.list();
  if (!listed.ok) return listed;
  const journal = await readJournal(stores.files, listed.value, keys);
  if (!journal.ok) return journal;
  const ids = await stores.workingSet.ids();
  if (!ids.ok) return ids;
  const hasRecords = !journal.value.isEmpty || ids.value.length > 0;
  if (found.value.state === 'absent' && hasRecords) return fail({ code: 'vault/header-damaged' });
  const keyring = found.value.state === 'found' ? found.value.keyring : emptyKeyring;
  if (found.value.state === 'absent') await writeKeyring(stores.files, keyring, keys);
  const numbers = new Set(keyring.books.map(({ number }) => number));
  const reconciliation = reconcile({
    journal: journal.value,
    strays: await placesOfStrays(journal.value, ids.value, keys),
    workingSetIds: new Set(ids.value),
    isBook: (number) => numbers.has(number),
    isErased: (number) => number < keyring.nextNumber && !numbers.has(number),
    knownOrder: keyring.lastOrder,
  });
  return succeed({
    keyring,
    keyringRepaired: found.value.state === 'found' && found.value.repaired,
    journalState: journal.value,
    workingSetWasEmpty: ids.value.length === 0,
    reconciliation,
  });
}

/** The places of the records that only the working set has. An id that does not open is of another vault, and left. */
async function placesOfStrays(
  journal: JournalState,
  ids: readonly RecordId[],
  keys: VaultKeys,
): Promise<readonly Known[]> {
  const journaled = new Set(journal.records.map(({ id }) => id));
  const strays = ids.filter((id) => !journaled.has(id));
  const places = await Promise.all(
    strays.map(async (id) => {
      const place = await openPlace(id, keys);
      return place && { id, ...place };
    }),
  );
  return places.flatMap((known) => known ?? []);
}

type Mending = FoundRecords & Mended & { readonly headerRepaired: boolean };

function noticesOf(mending: Mending): readonly VaultNotice[] {
  const { journalState: journal, reconciliation, adopted, lost } = mending;
  const notices: VaultNotice[] = [];
  if (mending.headerRepaired) notices.push({ code: 'header-copy-repaired' });
  if (mending.keyringRepaired) notices.push({ code: 'keyring-copy-repaired' });
  if (journal.isTorn) notices.push({ code: 'journal-tail-cut' });
  if (isWorthTelling(mending)) notices.push({ code: 'working-set-rebuilt', count: mending.restored });
  if (adopted > 0) notices.push({ code: journal.isEmpty ? 'journal-rebuilt' : 'records-recovered', count: adopted });
  if (reconciliation.keylessBooks.size > 0) {
    notices.push({ code: 'books-lost', count: reconciliation.keylessBooks.size });
  }
  if (lost > 0) notices.push({ code: 'records-lost', count: lost });
  return notices;
}

/** The last save alone may be missing from the working set when the program was ended between the two stores. */
function isWorthTelling({ restored, workingSetWasEmpty, journalState, reconciliation }: Mending): boolean {
  if (restored === 0) return false;
  return workingSetWasEmpty || reconciliation.restore.some(({ order }) => order < journalState.lastFrameFrom);
}
