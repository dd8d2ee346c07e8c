import type { SharedFolders } from '#app/ports/shared-folders';
import type { Handlers } from '#shared/contract/bridge';
import { succeed } from '#shared/result';

/** What the page may ask of folders of teams that were chosen before. */
export function teamFolderCalls(
  folders: SharedFolders,
): Omit<Pick<Handlers, Extract<keyof Handlers, `team-folder.${string}`>>, 'team-folder.choose'> {
  return {
    'team-folder.look-at': ({ folder }) => folders.look(folder),
    'team-folder.list': async ({ folder }) => {
      const listed = await folders.list(folder);
      return listed.ok ? succeed([...listed.value]) : listed;
    },
    'team-folder.read': ({ folder, name }) => folders.read(folder, name),
    'team-folder.write': ({ folder, name, bytes }) => folders.write(folder, name, bytes),
    'team-folder.remove': ({ folder, name }) => folders.remove(folder, name),
  };
}
