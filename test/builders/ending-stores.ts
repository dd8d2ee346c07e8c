import type { VaultFiles } from '#app/ports/vault-files';
import type { WorkingSet } from '#app/ports/working-set';
import type { VaultStores } from '#app/vault/record-access';

/** The program was ended here. */
export class ProgramEnded extends Error {}

/** How much of the write at which the program ends reaches the disk. Only an append can get there by half. */
export type LastWrite = 'nothing' | 'half' | 'all';

/**
 * Stores that end the program at a write: so many writes go through, the next one only as far as said, and everything
 * after it throws. `writes` counts those asked for.
 */
export function endingStores(
  stores: VaultStores,
  after: number,
  lastWrite: LastWrite,
): VaultStores & { readonly writes: () => number } {
  let writes = 0;
  let ended = false;

  async function writing<T>(write: (part: LastWrite) => Promise<T>): Promise<T> {
    if (ended) throw new ProgramEnded();
    writes += 1;
    if (writes <= after) return write('all');
    ended = true;
    if (lastWrite !== 'nothing') await write(lastWrite);
    throw new ProgramEnded();
  }

  function reading<T>(read: () => Promise<T>): Promise<T> {
    return ended ? Promise.reject(new ProgramEnded()) : read();
  }

  const { files, workingSet } = stores;
  return {
    writes: () => writes,
    files: {
      list: () => reading(() => files.list()),
      read: (name, range) => reading(() => files.read(name, range)),
      replace: (name, bytes) =>
        writing((part) => (part === 'all' ? files.replace(name, bytes) : files.list())).then(done),
      append: (name, bytes) =>
        writing((part) => files.append(name, part === 'all' ? bytes : bytes.slice(0, bytes.length / 2))),
      remove: (name) => writing((part) => (part === 'all' ? files.remove(name) : files.list())).then(done),
    } satisfies VaultFiles,
    workingSet: {
      ids: () => reading(() => workingSet.ids()),
      get: (ids) => reading(() => workingSet.get(ids)),
      change: (change) => writing((part) => (part === 'all' ? workingSet.change(change) : workingSet.ids())).then(done),
    } satisfies WorkingSet,
  };
}

function done(): { readonly ok: true; readonly value: undefined } {
  return { ok: true, value: undefined };
}
