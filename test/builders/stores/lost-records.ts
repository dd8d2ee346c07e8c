import type { Known } from '#app/vault/journal/catalogue';
import { openHeader } from '#app/vault/header/header';
import { openPlace } from '#app/vault/crypto/place';
import { expectValue } from '#shared/result';
import { testKdfPolicy, withPassphrase, type inMemoryStores } from '../a-vault';

type Stores = ReturnType<typeof inMemoryStores>;

/** Takes records out of the working set of a vault: those that are chosen of all in it, in the order of writing. */
export async function removeRecords(
  stores: Stores,
  choose: (records: readonly Known[]) => readonly Known[],
): Promise<void> {
  const { keys } = expectValue(await openHeader(stores.files, withPassphrase, testKdfPolicy));
  const ids = expectValue(await stores.workingSet.ids());
  const places = await Promise.all(ids.map(async (id) => ({ id, place: await openPlace(id, keys) })));
  const known = places.flatMap(({ id, place }) => (place ? [{ id, ...place }] : []));
  const remove = choose(known.toSorted((a, b) => a.order - b.order)).map(({ id }) => id);
  expectValue(await stores.workingSet.change({ put: [], remove }));
}

/** Removes the journal with all its snapshots: what the working set lacks is then nowhere. */
export function removeJournal({ files }: Stores): void {
  for (const name of files.contents.keys()) if (/^(journal|snapshot)-/.test(name)) files.contents.delete(name);
}
