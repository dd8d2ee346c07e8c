import type { Secret, VaultNotice } from '#shared/contract/vault-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { RecordId } from '../ports/working-set';
import { BookKeys } from './book-keys';
import type { Known } from './catalogue';
import { isSweepDue } from './compaction';
import { openHeader } from './header';
import type { OpenedHeader } from './header';
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
import { freshRing, ringInForce, ringsOf } from './ring-turning';
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
  const found = await findRecords(stores, header.value);
  if (!found.ok) return found;
  const ring = await freshRing(stores.files, header.value, {
    present: found.value.keyring,
    isSettled: found.value.keyringIsSettled,
  });
  const { keyring, journalState, reconciliation } = found.value;
  const journal = new Journal(stores.files, keys, journalState);
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
    sweepBelow: sweepBelowIn(header.value),
  });
  const lost = reconciliation.lost + mended.lost;
  // A whole snapshot takes the place of a broken journal, so that what was mended once is not found broken again.
  if (journalState.isBroken || lost > 0) await store.compact();
  if (found.value.sweepIsDue) await store.sweep();
  return succeed({
    store,
    notices: noticesOf({ ...found.value, headerRepaired: header.value.repaired, ...mended, lost }),
  });
}

type FoundRecords = {
  readonly keyring: Keyring;
  readonly keyringRepaired: boolean;
  readonly keyringIsSettled: boolean;
  readonly sweepIsDue: boolean;
  readonly journalState: JournalState;
  readonly workingSetWasEmpty: boolean;
  readonly reconciliation: Reconciliation;
};

async function findRecords(stores: VaultStores, header: OpenedHeader): Promise<Result<FoundRecords>> {
  const { keys } = header;
  const found = await readKeyring(stores.files, ringsOf(header));
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
  if (found.value.state === 'absent') await writeKeyring(stores.files, keyring, ringInForce(header));
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
    keyringIsSettled: found.value.state === 'found' && found.value.isSettled,
    sweepIsDue: isSweepDue(listed.value, sweepBelowIn(header)),
    journalState: journal.value,
    workingSetWasEmpty: ids.value.length === 0,
    reconciliation,
  });
}

function sweepBelowIn({ header }: OpenedHeader): number {
  return header.ring?.sweepBelow ?? 0;
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
  const { journalState: journal, adopted, lost } = mending;
  const notices: VaultNotice[] = [];
  if (mending.headerRepaired) notices.push({ code: 'header-copy-repaired' });
  if (mending.keyringRepaired) notices.push({ code: 'keyring-copy-repaired' });
  if (journal.isTorn) notices.push({ code: 'journal-tail-cut' });
  if (isWorthTelling(mending)) notices.push({ code: 'working-set-rebuilt', count: mending.restored });
  if (adopted > 0) notices.push({ code: journal.isEmpty ? 'journal-rebuilt' : 'records-recovered', count: adopted });
  if (lost > 0) notices.push({ code: 'records-lost', count: lost });
  return notices;
}

/** The last save alone may be missing from the working set when the program was ended between the two stores. */
function isWorthTelling({ restored, workingSetWasEmpty, journalState, reconciliation }: Mending): boolean {
  if (restored === 0) return false;
  return workingSetWasEmpty || reconciliation.restore.some(({ order }) => order < journalState.lastFrameFrom);
}
