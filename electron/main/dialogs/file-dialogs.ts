import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { Handlers, Input } from '#shared/contract/bridge';
import type { OpenedFile } from '#shared/contract/schemas';
import { succeed, type Result } from '#shared/result';
import { readLimited, withExtension } from './chosen-file';
import { writeToChosenPlace } from './chosen-place';
import type { RecentFiles } from './recent-files';

/**
 * Files that the person names in a dialog of the system. The page never gives a path, never learns one, and nothing
 * here remembers one: no list of recent files, no last folder.
 */
export function fileHandlers(
  currentWindow: () => BrowserWindow,
  recent: RecentFiles,
): Pick<Handlers, 'file.choose-to-open' | 'file.save'> {
  return {
    'file.choose-to-open': async (input) => {
      const opened = await chooseToOpen(currentWindow(), input);
      recent.forgetOurs();
      return opened;
    },
    'file.save': async (input) => {
      const saved = await save(currentWindow(), input);
      recent.forgetOurs();
      return saved;
    },
  };
}

async function chooseToOpen(
  window: BrowserWindow,
  { filters, limitBytes }: Input<'file.choose-to-open'>,
): Promise<Result<OpenedFile | null>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters,
    properties: ['openFile', 'dontAddToRecent'],
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return succeed(null);
  return readLimited(path, limitBytes);
}

async function save(
  window: BrowserWindow,
  { suggestedName, filters, bytes }: Input<'file.save'>,
): Promise<Result<{ saved: true; name: string } | { saved: false }>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters,
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  });
  if (canceled || filePath === '') return succeed({ saved: false });
  const path = await withExtension(filePath, filters[0]?.extensions[0]);
  const written = await writeToChosenPlace(path, bytes);
  return written.ok ? succeed({ saved: true, name: basename(path) }) : written;
}
