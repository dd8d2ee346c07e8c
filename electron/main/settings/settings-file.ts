import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf } from '#shared/schema/walk-schema';
import { clearUnfinished, writeWhole } from '../files/atomic-write';
import { type KeptSettings, settingsIn, type SettingsFile } from './settings';

const fileName = 'settings.json';

/** No settings are ever so large; a larger file is not ours. */
const largest = 1024 * 1024;

/**
 * `settings.json` in the data folder, read once and written whole. Settings are no reason not to open: a file that
 * cannot be read, is a folder or holds anything else counts as none.
 */
export function openSettings(folder: string): SettingsFile {
  const path = join(folder, fileName);
  const cleared = clearUnfinished(folder, (name) => name === fileName).catch(() => undefined);
  return settingsIn(readKept(path), async (kept) => {
    await cleared;
    return writeWhole(path, Buffer.from(JSON.stringify(kept, undefined, '\t')));
  });
}

function readKept(path: string): KeptSettings {
  try {
    const about = statSync(path);
    if (!about.isFile() || about.size > largest) return {};
    return fieldsOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
