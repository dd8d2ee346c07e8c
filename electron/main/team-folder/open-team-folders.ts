import type { SharedFolders } from '#app/ports/shared-folders';
import { FolderTurns } from '../backup/folder-turns';
import { afterTime, type Later } from '../outcry/last-words';
import type { SettingsFile } from '../settings/settings';
import { teamFiles } from './team-files';
import { openTeamPlaces, type TeamPlaces } from './team-places';

/** The folders of teams as far as main has to do with them. */
export type TeamFolders = Pick<TeamPlaces, 'take'> & SharedFolders;

export function openTeamFolders(
  data: string,
  settings: Pick<SettingsFile, 'placeKey' | 'keepPlaceKey'>,
  later: Later = afterTime,
): TeamFolders {
  const turns = new FolderTurns();
  const places = openTeamPlaces(data, { settings, turns, later });
  return { take: places.take, look: places.look, ...teamFiles({ places, turns, later, now: Date.now }) };
}
