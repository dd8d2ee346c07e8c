import { join } from 'node:path';
import { nativeTheme, type Session } from 'electron';
import type { SettingsFile } from '../settings/settings';
import type { Beside } from './erasing';

/** What Chromium and the settings keep of a vault, as far as it can be taken away while the program runs. */
export function besideVault(session: Session, settings: SettingsFile): Beside {
  const storage = session.getStoragePath();
  return {
    databases: storage === null ? undefined : join(storage, 'IndexedDB'),
    clearDatabases: async () => {
      await session.clearStorageData();
      await session.clearCache();
      await session.clearCodeCaches({});
    },
    forgetSettings: async () => {
      await settings.forgetAll();
      nativeTheme.themeSource = settings.read().theme;
    },
  };
}
