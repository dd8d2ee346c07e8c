import type { Bridge } from '#shared/contract/bridge';
import type { VaultFiles } from '#app/ports/vault-files';
import type { Result } from '#shared/result';

/** Deletes the working set where the page cannot even open it any more. */
export function bridgeClearing(bridge: Bridge): () => Promise<Result<void>> {
  return () => bridge['working-set.clear']();
}

/** The files of the vault as the page reaches them: sealed bytes on their way between the worker and main. */
export function bridgeVaultFiles(bridge: Bridge): VaultFiles {
  return {
    list: () => bridge['vault-files.list'](),
    read: (name, range) => bridge['vault-files.read']({ name, ...(range && { range }) }),
    replace: (name, bytes) => bridge['vault-files.replace']({ name, bytes }),
    append: (name, bytes) => bridge['vault-files.append']({ name, bytes }),
    remove: (name) => bridge['vault-files.remove']({ name }),
  };
}
