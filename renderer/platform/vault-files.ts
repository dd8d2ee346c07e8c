import type { Bridge } from '#shared/contract/bridge';
import type { ChangeOver } from '#app/ports/change-over';
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

/** The vault that is built beside the present one, and the change to it, as the page reaches them. */
export function bridgeChangeOver(bridge: Bridge): ChangeOver {
  return {
    next: {
      list: () => bridge['vault-next.list'](),
      read: (name, range) => bridge['vault-next.read']({ name, ...(range && { range }) }),
      replace: (name, bytes) => bridge['vault-next.replace']({ name, bytes }),
      append: (name, bytes) => bridge['vault-next.append']({ name, bytes }),
      remove: (name) => bridge['vault-next.remove']({ name }),
    },
    takeOver: () => bridge['vault.take-over'](),
    forgetOld: () => bridge['vault.forget-old'](),
    discardNext: () => bridge['vault.discard-next'](),
  };
}
