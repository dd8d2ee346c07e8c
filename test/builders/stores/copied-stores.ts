import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import type { WorkingSet } from '#app/ports/working-set';
import { expectValue } from '#shared/result';

type Files = ReturnType<typeof inMemoryVaultFiles>;

/** The vault's files as they are now, on a disk of their own. */
export function copyOfFiles({ contents }: Files): Files {
  return inMemoryVaultFiles(new Map([...contents].map(([name, bytes]) => [name, bytes.slice()])));
}

/** The working set as it is now. */
export async function copyOfRecords(workingSet: WorkingSet): Promise<WorkingSet> {
  const copy = inMemoryWorkingSet();
  const ids = expectValue(await workingSet.ids());
  const bodies = expectValue(await workingSet.get(ids));
  const put = ids.flatMap((id, at) => (bodies[at] ? [{ id, bytes: bodies[at] }] : []));
  expectValue(await copy.change({ put, remove: [] }));
  return copy;
}
