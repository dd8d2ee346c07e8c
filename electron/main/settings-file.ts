import Store from 'electron-store';
import { settingsIn, type SettingsFile } from './settings';

/** `settings.json` in the data folder, written atomically. A file that cannot be read starts anew. */
export function openSettings(folder: string): SettingsFile {
  const store = new Store<Record<string, unknown>>({
    name: 'settings',
    cwd: folder,
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  });
  return settingsIn({
    get: (key) => store.get(key),
    set: (key, value) => {
      store.set(key, value);
    },
  });
}
