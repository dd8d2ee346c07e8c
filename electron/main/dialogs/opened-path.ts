import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';

/** Lets the person choose a file or a folder; undefined when they close the dialog. */
export async function openedPath(window: BrowserWindow, options: OpenDialogOptions): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return canceled ? undefined : filePaths[0];
}
