import type { VaultFileName, VaultFiles } from '#app/ports/vault-files';
import { fail, type Result } from '#shared/result';
import { isKeyFile } from './vault-files';

const isGrowing = (name: VaultFileName): boolean => /^(?:journal|snapshot)-/.test(name);

/**
 * What the page may do to the files of the vault, which is less than the files can: header and keyring are replaced and
 * never removed, the journal and its snapshots grow and are never replaced. A vault that could not be made whole in
 * this run, before anything was written into it, may be taken back.
 */
export function fenceVaultFiles(files: VaultFiles): VaultFiles {
  const madeInThisRun = new Set<VaultFileName>();

  async function mayGo(name: VaultFileName): Promise<boolean> {
    if (!isKeyFile(name)) return true;
    const listed = await files.list();
    return madeInThisRun.has(name) && listed.ok && !listed.value.some((file) => isGrowing(file.name));
  }

  return {
    list: () => files.list(),
    read: (name, range) => files.read(name, range),
    replace: async (name, bytes) => {
      if (isGrowing(name)) return refused();
      const listed = await files.list();
      if (listed.ok && !listed.value.some((file) => file.name === name)) madeInThisRun.add(name);
      return files.replace(name, bytes);
    },
    append: async (name, bytes) => (isKeyFile(name) ? refused() : files.append(name, bytes)),
    remove: async (name) => ((await mayGo(name)) ? files.remove(name) : refused()),
  };
}

function refused(): Result<void> {
  return fail({ code: 'contract/bad-input' });
}
