import type { VaultStores } from '#app/vault/records/record-access';
import { succeed } from '#shared/result';
import type { Result } from '#shared/result';

/** The program was ended here. */
export class ProgramEnded extends Error {}

/** Whether a step was finished; every error but the end of the program is one. */
export async function isThrough(step: Promise<unknown>): Promise<boolean> {
  try {
    await step;
    return true;
  } catch (error) {
    if (error instanceof ProgramEnded) return false;
    throw error;
  }
}

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

  /** Done as a whole or not at all. */
  const whole = (write: () => Promise<Result<void>>) =>
    writing((part) => (part === 'all' ? write() : Promise.resolve(succeed(undefined))));

  const { files, workingSet } = stores;
  return {
    writes: () => writes,
    files: {
      list: () => reading(() => files.list()),
      read: (name, range) => reading(() => files.read(name, range)),
      replace: (name, bytes) => whole(() => files.replace(name, bytes)),
      append: (name, bytes) =>
        writing((part) => files.append(name, part === 'all' ? bytes : bytes.slice(0, bytes.length / 2))),
      remove: (name) => whole(() => files.remove(name)),
    },
    workingSet: {
      ids: () => reading(() => workingSet.ids()),
      get: (ids) => reading(() => workingSet.get(ids)),
      change: (change) => whole(() => workingSet.change(change)),
      beginAnew: () => whole(() => workingSet.beginAnew()),
    },
  };
}
