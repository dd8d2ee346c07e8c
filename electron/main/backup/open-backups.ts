import { join } from 'node:path';
import { afterTime } from '../last-words';
import type { SettingsFile } from '../settings';
import { BackupFiles } from './backup-files';
import { PlaceWatch } from './place-watch';
import { openPlaces, type Places } from './places';

/** Backups as far as main has to do with them: places, files that the page has open, and waiting for a stick. */
export type Backups = {
  readonly places: Places;
  readonly files: BackupFiles;
  readonly watch: PlaceWatch;
  /** Ends whatever the page that is gone had begun. Never fails. */
  readonly pageGone: () => Promise<void>;
};

export function openBackups(dataFolder: string, settings: SettingsFile): Backups {
  const places = openPlaces({ data: dataFolder, safety: join(dataFolder, 'safety') }, settings);
  const files = new BackupFiles(places);
  const watch = new PlaceWatch(places.look, afterTime);
  return {
    places,
    files,
    watch,
    pageGone: async () => {
      watch.forget();
      await files.closeAll();
    },
  };
}
