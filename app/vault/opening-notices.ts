import type { VaultNotice } from '#shared/contract/vault-api';
import type { Mark } from './journal/end-mark';
import { isInterruptedSave, type WorkingSetState } from './found-working-set';
import type { JournalState } from './journal/journal-reading';
import type { Mended } from './mending';
import type { Reconciliation } from './reconciliation';

/** What was found and mended while a vault was opened. */
type Repairs = Mended & {
  readonly headerRepaired: boolean;
  readonly keyringRepaired: boolean;
  readonly keyringEpoch: number;
  readonly mark: Mark | undefined;
  readonly journalState: JournalState;
  readonly workingSet: WorkingSetState;
  readonly reconciliation: Reconciliation;
  readonly missing: number;
};

/**
 * What the person must know of it. That nothing was lost is said only where it is proved; where something was mended
 * and it is not, that is said instead.
 */
export function noticesOf(repairs: Repairs): readonly VaultNotice[] {
  const { journalState: journal, reconciliation, workingSet, restored, adopted, lost, mark } = repairs;
  const notices: VaultNotice[] = [];
  const isInterrupted = workingSet === 'whole' && lost === 0 && isInterruptedSave({ mark, journal, reconciliation });
  const told = isInterrupted ? { restored: 0, adopted: 0, isTorn: false } : { ...journal, restored, adopted };
  if (repairs.headerRepaired) notices.push({ code: 'header-copy-repaired' });
  if (repairs.keyringRepaired) notices.push({ code: 'keyring-copy-repaired' });
  if (told.isTorn) notices.push({ code: 'journal-tail-cut' });
  if (workingSet === 'unreadable') notices.push({ code: 'working-set-unreadable' });
  if (told.restored > 0) notices.push({ code: 'working-set-rebuilt', count: Math.min(restored, repairs.missing) });
  if (told.adopted > 0)
    notices.push({ code: journal.isEmpty ? 'journal-rebuilt' : 'records-recovered', count: adopted });
  if (mark && mark.keyringEpoch > repairs.keyringEpoch) notices.push({ code: 'keyring-older' });
  if (!journal.isBeginningKnown && workingSet !== 'whole') notices.push({ code: 'beginning-lost' });
  const books = reconciliation.keylessBooks.size;
  if (books > 0) notices.push({ code: 'books-lost', count: books });
  if (lost > 0) notices.push({ code: 'records-lost', count: lost });
  if (notices.length === 0 || lost > 0 || books > 0) return notices;
  return [...notices, { code: isProved(repairs) ? 'nothing-lost' : 'not-proved' }];
}

/**
 * Two witnesses that do not depend on each other say where the vault ended: the mark and a store, or both stores.
 */
function isProved({ mark, journalState, reconciliation, keyringEpoch, workingSet }: Repairs): boolean {
  const isBeginningThere = journalState.isBeginningKnown || reconciliation.isGapless;
  if (!isBeginningThere || (mark && mark.keyringEpoch > keyringEpoch)) return false;
  if (mark?.isSettled === true) return mark.lastOrder === reconciliation.endOrder;
  const { isTorn, isBroken } = journalState;
  const { restore, adopt } = reconciliation;
  return workingSet === 'whole' && !isTorn && !isBroken && restore.length + adopt.length === 0;
}
