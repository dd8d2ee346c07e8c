import { expose, transfer } from 'comlink';
import type { SealedRecords } from '#app/ports/working-set';
import { dexieWorkingSet } from './dexie-working-set';

/**
 * IndexedDB in a worker of its own, which handles sealed bytes only. When Chromium has closed a database because the
 * disk was full, whoever had it open waits for ever at the next opening; a new worker does not.
 */
const workingSet = dexieWorkingSet('vault', async () => {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
});

/** What the vault worker sees of this one. */
export type RecordsWorker = SealedRecords;

expose({
  ids: () => workingSet.ids(),
  get: async (ids) => {
    const found = await workingSet.get(ids);
    if (!found.ok) return found;
    return transfer(
      found,
      found.value.flatMap((bytes) => bytes?.buffer ?? []),
    );
  },
  change: (change) => workingSet.change(change),
} satisfies RecordsWorker);
