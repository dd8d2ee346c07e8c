import { fail, type Result } from '#shared/result';
import type { Machine } from './a-machine';
import { ProgramEnded } from './stores/ending-stores';

/** What becomes of a write. */
type Gate = <Value>(write: () => Promise<Result<Value>>) => Promise<Result<Value>>;

/** A machine on which the program ends at a write, of which the last one reaches the disk or does not. */
export function endingMachine(machine: Machine, after: number, lastReachesTheDisk: boolean): Machine {
  let writes = 0;
  let ended = false;
  return gatedMachine(machine, async (write) => {
    if (ended) throw new ProgramEnded();
    writes += 1;
    if (writes <= after) return write();
    ended = true;
    if (lastReachesTheDisk) await write();
    throw new ProgramEnded();
  });
}

/** A machine of which all disks are full after so many writes, until `free`. */
export function fillingMachine(machine: Machine, after: number): Machine & { readonly free: () => void } {
  let writes = 0;
  let isFreed = false;
  const gated = gatedMachine(machine, (write) => {
    writes += 1;
    return isFreed || writes <= after ? write() : Promise.resolve(fail({ code: 'storage/disk-full' }));
  });
  return {
    ...gated,
    free: () => {
      isFreed = true;
    },
  };
}

function gatedMachine({ stores: { files, workingSet }, changeOver, places }: Machine, gate: Gate): Machine {
  const gatedFiles = (of: Machine['stores']['files']): Machine['stores']['files'] => ({
    ...of,
    replace: (name, bytes) => gate(() => of.replace(name, bytes)),
    append: (name, bytes) => gate(() => of.append(name, bytes)),
    remove: (name) => gate(() => of.remove(name)),
  });
  return {
    stores: {
      files: gatedFiles(files),
      workingSet: {
        ...workingSet,
        change: (change) => gate(() => workingSet.change(change)),
        beginAnew: () => gate(() => workingSet.beginAnew()),
      },
    },
    changeOver: {
      next: gatedFiles(changeOver.next),
      takeOver: () => gate(() => changeOver.takeOver()),
      forgetOld: () => gate(() => changeOver.forgetOld()),
      discardNext: () => gate(() => changeOver.discardNext()),
    },
    places: {
      ...places,
      begin: (place, name, room) => gate(() => places.begin(place, name, room)),
      append: (file, bytes) => gate(() => places.append(file, bytes)),
      finish: (file) => gate(() => places.finish(file)),
      remove: (place, name) => gate(() => places.remove(place, name)),
    },
  };
}
