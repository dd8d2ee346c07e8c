import { fail, succeed, type Result } from '#shared/result';
import type { RecordId } from '../ports/working-set';
import type { Known } from './journal/catalogue';
import type { Mark } from './journal/end-mark';
import { isWholeUpTo, type JournalState } from './journal/journal-reading';
import { areWhole, type OpeningParts } from './mending';
import { openPlace } from './crypto/place';
import type { Reconciliation } from './reconciliation';
import type { VaultStores } from './records/record-access';
import type { VaultKeys } from './crypto/vault-key';

/** `unreadable`: it could not be listed, and was begun anew. `whole`: it has records, whether or not some are missing. */
export type WorkingSetState = 'whole' | 'empty' | 'unreadable';

type FoundIds = { readonly ids: readonly RecordId[]; readonly state: WorkingSetState };

/**
 * A working set that cannot be listed is an empty one: it is begun anew, and filled from the journal. Where the journal
 * lacks something too, nothing is touched that somebody may yet be able to read; and nothing while the disk is full or
 * gives no answer, which passes.
 */
export async function idsOrEmptied(
  { workingSet }: VaultStores,
  journal: JournalState,
  knownOrder: number,
): Promise<Result<FoundIds>> {
  const listed = await workingSet.ids();
  if (listed.ok) return succeed({ ids: listed.value, state: listed.value.length > 0 ? 'whole' : 'empty' });
  if (listed.failure.code !== 'storage/not-read') return listed;
  if (!isWholeUpTo(journal, knownOrder)) return fail({ code: 'vault/working-set-unreadable' });
  const begun = await workingSet.beginAnew();
  return begun.ok ? succeed({ ids: [], state: 'unreadable' }) : begun;
}

/** The places of the records that only the working set has. An id that does not open is of another vault, and left. */
export async function placesOfStrays(
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

/** Saves that wait together are written together; a person's are few. */
const mostInterrupted = 16;

type Interruption = {
  readonly mark: Mark | undefined;
  readonly journal: JournalState;
  readonly reconciliation: Reconciliation;
};

/**
 * The program was ended while it saved, and one store has what the other has not yet, or the journal a part of it. It
 * had not been shown as saved, and there is nothing to tell.
 */
export function isInterruptedSave({ mark, journal, reconciliation }: Interruption): boolean {
  const { restore, adopt, differAtTheEnd } = reconciliation;
  if (mark?.isSettled === true || journal.isEmpty) return false;
  const isOneFrame = restore.every(({ order }) => order >= journal.lastFrameFrom) && adopt.length === 0;
  return differAtTheEnd && (isOneFrame || restore.length + adopt.length <= mostInterrupted);
}

type Compared = Interruption & { readonly knownOrder: number };

/**
 * Whether a working set lacks what it once had, while the journal names everything. Its database is damaged then:
 * Chromium writes on behind the damage in the same file, and passes over what stands there when it is next read.
 */
export function hasLostRecords({ reconciliation, journal, knownOrder, mark }: Compared): boolean {
  if (reconciliation.restore.length === 0 || reconciliation.adopt.length > 0) return false;
  return isWholeUpTo(journal, knownOrder) && !isInterruptedSave({ mark, journal, reconciliation });
}

/**
 * Begins a damaged working set anew, and gives back what is to be done with it then. Undefined where it stays: it was
 * begun already, cannot be, or holds a record of which the journal has no whole copy.
 */
export async function begunAnew(
  withNothing: Reconciliation,
  state: WorkingSetState,
  parts: OpeningParts,
): Promise<Reconciliation | undefined> {
  if (state === 'unreadable') return undefined;
  if (state === 'whole' && !(await areWhole(withNothing.restore, parts))) return undefined;
  return (await parts.stores.workingSet.beginAnew()).ok ? withNothing : undefined;
}
