import type { VaultStores } from '#app/vault/records/record-access';
import { ProgramEnded } from './ending-stores';

const sectorSize = 512;

/**
 * Stores whose power is cut at a write. What was answered before is on the disk. Of what is under way at the cut each
 * store keeps what chance leaves: a replaced file is the old or the new one, as its rename was forced to the disk or not; an
 * append may be there in part, in any of its sectors, with zeros between; a change of the working set as a whole or not.
 * After the cut nothing answers.
 */
export function cutStores(stores: VaultStores, after: number, random: () => number): VaultStores {
  const { files, workingSet } = stores;
  let writes = 0;
  let isCut = false;

  async function writing<T>(write: () => Promise<T>, inPart: () => Promise<unknown>): Promise<T> {
    if (isCut) throw new ProgramEnded();
    writes += 1;
    if (writes < after) {
      const answer = await write();
      // The other store's write may have been the last one meanwhile: this one is on the disk, and nobody is told.
      if (stopped()) throw new ProgramEnded();
      return answer;
    }
    isCut = true;
    await inPart();
    throw new ProgramEnded();
  }

  const stopped = (): boolean => isCut;
  const perhaps = (write: () => Promise<unknown>) => async () => {
    if (random() < 0.5) await write();
  };
  const reading = <T>(read: () => Promise<T>): Promise<T> => (isCut ? Promise.reject(new ProgramEnded()) : read());
  const whole = <T>(write: () => Promise<T>) => writing(write, perhaps(write));
  return {
    files: {
      list: () => reading(() => files.list()),
      read: (name, range) => reading(() => files.read(name, range)),
      replace: (name, bytes) => whole(() => files.replace(name, bytes)),
      append: (name, bytes) =>
        writing(
          () => files.append(name, bytes),
          perhaps(() => files.append(name, sectorsOf(bytes, random))),
        ),
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

/** What reached the disk of an append: some sectors up to somewhere, and zeros where one did not. */
function sectorsOf(bytes: Uint8Array<ArrayBuffer>, random: () => number): Uint8Array<ArrayBuffer> {
  const kept = bytes.slice(0, Math.ceil(random() * bytes.length));
  for (let at = 0; at < kept.length; at += sectorSize) if (random() < 0.3) kept.fill(0, at, at + sectorSize);
  return kept;
}
