import type { BrowserWindow } from 'electron';
import type { Handlers } from '#shared/contract/bridge';
import { createTranslator } from '#shared/i18n/translator';
import { succeed } from '#shared/result';
import { openedPath } from '../dialogs/opened-path';
import type { RecentFiles } from '../dialogs/recent-files';
import type { TeamFolders } from './open-team-folders';
import { teamFolderCalls } from './team-folder-calls';

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
    ...teamFolderCalls(folders),
  };
}

function choose(window: BrowserWindow): Promise<string | undefined> {
  return openedPath(window, {
    title: say('teamFolder.choose'),
    buttonLabel: say('teamFolder.take'),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
}
