import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Handlers } from '#shared/contract/bridge';
import { createTranslator } from '#shared/i18n/translator';
import { fail, succeed } from '#shared/result';
import { openedPath } from '../dialogs/opened-path';
import type { RecentFiles } from '../dialogs/recent-files';
import type { Backups } from './open-backups';

const { say } = createTranslator('en');

/** Answers the page's calls about backups. As with all files: no path goes to the page, and none comes from it. */
export function backupHandlers(
  { places, files, watch }: Backups,
  currentWindow: () => BrowserWindow,
  recent: RecentFiles,
): Pick<Handlers, Extract<keyof Handlers, `backup.${string}`>> {
  return {
    'backup.choose-place': async () => {
      const folder = await choose(currentWindow(), 'folder');
      recent.forgetOurs();
      return folder === undefined ? succeed(null) : places.take(folder);
    },
    'backup.look-at': ({ place }) => watch.look(place),
    'backup.place-came': ({ place }) => (place === 'safety' ? fail({ code: 'contract/bad-input' }) : watch.came(place)),
    'backup.list': async ({ place }) => {
      const listed = await files.list(place);
      return listed.ok ? succeed([...listed.value]) : listed;
    },
    'backup.open': ({ place, name }) => files.open(place, name),
    'backup.remove': ({ place, name }) => files.remove(place, name),
    'backup.begin': ({ place, name, room }) => files.begin(place, name, room),
    'backup.append': ({ file, bytes }) => files.append(file, bytes),
    'backup.read': ({ file, range }) => files.read(file, range),
    'backup.finish': ({ file }) => files.finish(file),
    'backup.close': ({ file }) => files.close(file),
    'backup.choose-file': async () => {
      const path = await choose(currentWindow(), 'file');
      recent.forgetOurs();
      if (path === undefined) return succeed(null);
      const opened = await files.openChosen(path);
      return opened.ok ? succeed({ ...opened.value, name: basename(path) }) : opened;
    },
  };
}

function choose(window: BrowserWindow, what: 'folder' | 'file'): Promise<string | undefined> {
  return what === 'folder'
    ? openedPath(window, {
        title: say('backupPlace.chooseFolder'),
        buttonLabel: say('backupPlace.takeFolder'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      })
    : openedPath(window, {
        title: say('backupPlace.chooseFile'),
        buttonLabel: say('backupPlace.takeFile'),
        filters: [
          { name: say('backupPlace.backups'), extensions: ['age'] },
          { name: say('backupPlace.allFiles'), extensions: ['*'] },
        ],
        properties: ['openFile', 'dontAddToRecent'],
      });
}
