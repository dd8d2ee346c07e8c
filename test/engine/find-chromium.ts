import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium-headless-shell', 'chromium'];

/**
 * The Chromium to try the page in: what `DEFENDER_CASEBOOK_CHROMIUM` says, or the one that the system has. Without one
 * these tests fail, for an engine that nobody has looked at must not look as if somebody had.
 */
export function findChromium(): string {
  const given = process.env['DEFENDER_CASEBOOK_CHROMIUM'];
  if (given !== undefined && given !== '') return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found === undefined) throw new Error(missing);
  return found;
}

const missing =
  'Chromium is missing: these tests need the engine that users get. Install the package `chromium-headless-shell` or ' +
  '`chromium`, or name its executable in DEFENDER_CASEBOOK_CHROMIUM.';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
