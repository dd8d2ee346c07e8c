import { join } from 'node:path';
import { afterTime, type Later } from '../outcry/last-words';
import type { SettingsFile } from '../settings/settings';
import { withinTime } from '../outcry/within-time';
import { BackupFiles } from './backup-files';
import { FolderTurns } from './folder-turns';
import { PlaceWatch } from './place-watch';
import { openPlaces, type Places } from './places';

/** Backups as far as main has to do with them: places, files that the page has open, and waiting for a stick. */
export type Backups = {
  readonly places: Places;
  readonly files: BackupFiles;
  readonly watch: PlaceWatch;
  /** Ends whatever the page that is gone had begun. Never fails, and does not wait for a stick that hangs. */
  readonly pageGone: () => Promise<void>;
};

/** So long it may take to let go of everything. What hangs is let go of when it answers. */
const leftAfter = { milliseconds: 2_000, otherwise: undefined };

export function openBackups(
  dataFolder: string,
  settings: Pick<SettingsFile, 'placeKey' | 'keepPlaceKey'>,
  later: Later = afterTime,
): Backups {
  const turns = new FolderTurns();
  const places = openPlaces({ data: dataFolder, safety: join(dataFolder, 'safety') }, settings, { turns, later });
  const files = new BackupFiles({ places, turns, later });
  const watch = new PlaceWatch(places.look, later);
  return {
    places,
    files,
    watch,
    pageGone: async () => {
      watch.forget();
      await withinTime(files.closeAll(), leftAfter, later);
    },
  };
}
