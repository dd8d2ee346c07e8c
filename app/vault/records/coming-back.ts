import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { RecordId } from '../../ports/working-set';
import type { BookKeys } from '../keyring/book-keys';
import type { Catalogue } from '../journal/catalogue';
import type { Journal } from '../journal/journal';
import { journalFiles } from '../journal/journal-names';
import type { RecordAccess, VaultStores } from './record-access';

export type ComingBack = {
  readonly stores: VaultStores;
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  readonly access: RecordAccess;
  readonly books: BookKeys;
  /** Whether no append failed: then the journal goes on where it is. */
  readonly isJournalInStep: boolean;
  /** What writes that failed may have left in the working set. */
  readonly doubtful: readonly RecordId[];
};

/**
 * Reads the stores again after a write that failed, and brings them to what was confirmed last: the journal, where an
 * append failed, goes on behind the last confirmed frame, above every segment that is there; what was never confirmed
 * leaves the working set, and what it has lost is put back. Resolves as a failure while a store still cannot be read or
 * written.
 */
export async function comeIntoStep({ stores, books, doubtful, ...parts }: ComingBack): Promise<Result<void>> {
  const { files, workingSet } = stores;
  const ready = parts.isJournalInStep ? succeed(undefined) : await goOnAboveAll(files, parts.journal);
  if (!ready.ok) return ready;
  const removed = await workingSet.change({ put: [], remove: doubtful });
  if (!removed.ok) return removed;
  const ids = await workingSet.ids();
  if (!ids.ok) return ids;
  const there = new Set(ids.value);
  const missing = parts.catalogue.all().filter(({ id, location }) => location !== undefined && !there.has(id));
  const recovered = await parts.access.recover(missing, books);
  // What is nowhere whole is told by whoever reads it; it is no reason to take nothing more.
  return recovered.ok ? succeed(undefined) : recovered;
}

async function goOnAboveAll(files: VaultStores['files'], journal: Journal): Promise<Result<void>> {
  const listed = await files.list();
  if (!listed.ok) return listed;
  const { segments } = journalFiles(listed.value);
  journal.goOnAbove(segments.at(-1)?.number ?? 0);
  // On a full disk each try leaves an empty file.
  for (const { name } of segments.filter(({ size }) => size === 0)) await files.remove(name);
  return succeed(undefined);
}
