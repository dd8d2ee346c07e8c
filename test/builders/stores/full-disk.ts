import type { TimeLimit } from '#app/vault/time-limit';
import type { VaultStores } from '#app/vault/records/record-access';
import type { Failure } from '#shared/failure';
import { fail } from '#shared/result';
import type { Result } from '#shared/result';
import { Turn } from '#shared/turn';

/**
 * What a full disk does to a write: nothing of it, half of an append, all of it though it says that it failed; or it
 * answers nothing, and does what it was asked for once there is room.
 */
export type Trouble = 'refuses' | 'halves' | 'denies' | 'stalls';

/** Which of the two stores is on the full disk. */
export type Where = 'files' | 'working set' | 'both';

/** A clock that stands still until something stalls; then every time limit is over. */
export function standingClock(): TimeLimit & { readonly pass: () => void } {
  let waiting: (() => void)[] = [];
  return {
    milliseconds: 1,
    later: (run) => {
      waiting.push(run);
      return () => {
        waiting = waiting.filter((other) => other !== run);
      };
    },
    pass: () => {
      for (const run of waiting.splice(0)) run();
    },
  };
}

type Disk = { readonly trouble: Trouble; readonly where: Where; readonly after: number; readonly onStall: () => void };

/** Stores on a disk that is full after so many writes, until `free`. */
export function onFullDisk(
  { files, workingSet }: VaultStores,
  { trouble, where, after, onStall }: Disk,
): VaultStores & { readonly free: () => void } {
  let writes = 0;
  let isFreed = false;
  let open: () => void = () => undefined;
  const freed = new Promise<void>((resolve) => {
    open = resolve;
  });
  const isFull = () => writes > after && !isFreed;
  const stores = { files: new Turn(), 'working set': new Turn() };

  const isOn = (store: keyof typeof stores) => where === 'both' || where === store;

  /** One after the other, as the main process and IndexedDB do it: what stalls holds up whatever comes behind. */
  function inTurn<T>(store: keyof typeof stores, task: () => Promise<Result<T>>): Promise<Result<T>> {
    const isStalled = trouble === 'stalls' && isFull() && isOn(store);
    if (isStalled) setTimeout(onStall);
    return stores[store].run(async () => {
      if (isStalled) await freed;
      return task();
    });
  }

  function writing(
    store: keyof typeof stores,
    write: () => Promise<Result<void>>,
    half?: () => Promise<Result<void>>,
  ): Promise<Result<void>> {
    writes += 1;
    return inTurn(store, async () => {
      if (!isFull() || !isOn(store)) return write();
      if (trouble === 'denies') await write();
      if (trouble === 'halves') await half?.();
      return fail(diskIsFull);
    });
  }

  return {
    files: {
      list: () => inTurn('files', () => files.list()),
      read: (name, range) => inTurn('files', () => files.read(name, range)),
      replace: (name, bytes) => writing('files', () => files.replace(name, bytes)),
      remove: (name) => writing('files', () => files.remove(name)),
      append: (name, bytes) =>
        writing(
          'files',
          () => files.append(name, bytes),
          () => files.append(name, bytes.slice(0, bytes.length / 2)),
        ),
    },
    workingSet: {
      ids: () => inTurn('working set', () => workingSet.ids()),
      get: (ids) => inTurn('working set', () => workingSet.get(ids)),
      change: (change) => writing('working set', () => workingSet.change(change)),
      beginAnew: () => writing('working set', () => workingSet.beginAnew()),
    },
    free: () => {
      isFreed = true;
      open();
    },
  };
}

const diskIsFull: Failure = { code: 'storage/disk-full' };
