import type { VaultStores } from '#app/vault/records/record-access';
import type { Failure } from '#shared/failure';
import { fail } from '#shared/result';

export const diskFull: Failure = { code: 'storage/disk-full' };

type Writes = 'append' | 'replace' | 'remove' | 'change';

/** Stores of which some writes fail while they are in `failing`. A failed append leaves half of its bytes behind. */
export function failingStores(stores: VaultStores): VaultStores & { readonly failing: Set<Writes> } {
  const failing = new Set<Writes>();
  const { files, workingSet } = stores;
  return {
    failing,
    files: {
      ...files,
      replace: (name, bytes) => (failing.has('replace') ? refused() : files.replace(name, bytes)),
      remove: (name) => (failing.has('remove') ? refused() : files.remove(name)),
      append: async (name, bytes) => {
        if (!failing.has('append')) return files.append(name, bytes);
        await files.append(name, bytes.slice(0, bytes.length / 2));
        return refused();
      },
    },
    workingSet: {
      ...workingSet,
      change: (change) => (failing.has('change') ? refused() : workingSet.change(change)),
    },
  };
}

function refused(): Promise<{ readonly ok: false; readonly failure: Failure }> {
  return Promise.resolve(fail(diskFull));
}
