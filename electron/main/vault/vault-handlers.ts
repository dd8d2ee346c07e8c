import type { VaultFiles } from '#app/ports/vault-files';
import type { Handlers } from '#shared/contract/bridge';
import { succeed } from '#shared/result';
import { fenceVaultFiles } from './vault-fence';
import type { VaultFolders } from './vault-folders';

type Of<Prefix extends string> = Omit<
  Pick<Handlers, Extract<keyof Handlers, `${Prefix}.${string}`>>,
  'vault.erase-everything'
>;

/** Answers the page's calls with the vault and the one that is being built beside it, both behind the fence. */
export function vaultHandlers({
  vault,
  changeOver,
}: Pick<VaultFolders, 'vault' | 'changeOver'>): Of<'vault-files'> & Of<'vault-next'> & Of<'vault'> {
  const present = filesHandlers(fenceVaultFiles(vault));
  // What was made in this run is known by name: with each new beginning the fence is a new one.
  let next = filesHandlers(fenceVaultFiles(changeOver.next));
  const renewed = async <T>(task: () => Promise<T>): Promise<T> => {
    const done = await task();
    next = filesHandlers(fenceVaultFiles(changeOver.next));
    return done;
  };
  return {
    'vault-files.list': present.list,
    'vault-files.read': present.read,
    'vault-files.replace': present.replace,
    'vault-files.append': present.append,
    'vault-files.remove': present.remove,
    'vault-next.list': () => next.list(undefined),
    'vault-next.read': (input) => next.read(input),
    'vault-next.replace': (input) => next.replace(input),
    'vault-next.append': (input) => next.append(input),
    'vault-next.remove': (input) => next.remove(input),
    'vault.take-over': () => renewed(() => changeOver.takeOver()),
    'vault.forget-old': () => changeOver.forgetOld(),
    'vault.discard-next': () => renewed(() => changeOver.discardNext()),
  };
}

type FilesHandlers = {
  readonly [Call in keyof VaultFiles]: Handlers[`vault-files.${Call}`];
};

function filesHandlers(files: VaultFiles): FilesHandlers {
  return {
    list: async () => {
      const listed = await files.list();
      return listed.ok ? succeed([...listed.value]) : listed;
    },
    read: ({ name, range }) => files.read(name, range),
    replace: ({ name, bytes }) => files.replace(name, bytes),
    append: ({ name, bytes }) => files.append(name, bytes),
    remove: ({ name }) => files.remove(name),
  };
}
