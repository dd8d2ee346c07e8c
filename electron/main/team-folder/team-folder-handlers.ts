import { dialog, type BrowserWindow } from 'electron';
import type { Handlers } from '#shared/contract/bridge';
import { createTranslator } from '#shared/i18n/translator';
import { succeed } from '#shared/result';
import type { RecentFiles } from '../dialogs/recent-files';
import type { TeamFolders } from './open-team-folders';

const { say } = createTranslator('en');

/** Answers the page's calls about the folders of teams. No path goes to the page, and none comes from it. */
export function teamFolderHandlers(
  folders: TeamFolders,
  currentWindow: () => BrowserWindow,
  recent: RecentFiles,
): Pick<Handlers, Extract<keyof Handlers, `team-folder.${string}`>> {
  return {
    'team-folder.choose': async () => {
      const path = await choose(currentWindow());
      recent.forgetOurs();
      return path === undefined ? succeed(null) : folders.take(path);
    },
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

async function choose(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('teamFolder.choose'),
    buttonLabel: say('teamFolder.take'),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? undefined : filePaths[0];
}
