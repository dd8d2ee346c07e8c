import { fail, succeed, type Result } from '#shared/result';
import type { FolderTurns } from '../backup/folder-turns';
import { isWithin, keyOf, nameOf } from '../backup/places';
import { openTicket, sealTicket, type ChosenFolder } from '../backup/tickets';
import { writeFailure } from '../files/atomic-write';
import type { Later } from '../outcry/last-words';
import { withinTime } from '../outcry/within-time';
import type { SettingsFile } from '../settings/settings';
import { hasMark, markTeamFolder } from './team-mark';

type Look = { readonly isThere: boolean; readonly name: string };

/** Which folders are those of teams: the ones that a person chose. */
export type TeamPlaces = {
  /** Takes a folder that a person has just chosen. */
  readonly take: (folder: string) => Promise<Result<{ readonly folder: string; readonly name: string }>>;
  /** Where a folder is. Asks no disk. */
  readonly pathOf: (ticket: string) => Result<string>;
  /** Where a folder is that is there and is the one that was chosen. */
  readonly find: (ticket: string) => Promise<Result<string>>;
  /** One that does not answer is away. */
  readonly look: (ticket: string) => Promise<Result<Look>>;
};

const purpose = 'dc/team-folder/1';

const answersWithinMilliseconds = 5_000;

const noFolder = fail({ code: 'exchange/no-folder' } as const);

type Parts = {
  readonly settings: Pick<SettingsFile, 'placeKey' | 'keepPlaceKey'>;
  readonly turns: FolderTurns;
  readonly later: Later;
};

export function openTeamPlaces(data: string, { settings, turns, later }: Parts): TeamPlaces {
  /** Looks that have not ended: one that hangs is not begun a second time. */
  const looks = new Map<string, Promise<boolean>>();

  function chosenBy(ticket: string): ChosenFolder | undefined {
    const key = settings.placeKey();
    return key && openTicket(key, ticket, purpose);
  }

  async function take(folder: string): ReturnType<TeamPlaces['take']> {
    if (await isWithin(data, folder)) return fail({ code: 'exchange/folder-within' });
    const key = await keyOf(settings);
    if (!key.ok) return key;
    try {
      const chosen = { folder, mark: await markTeamFolder(folder) };
      return succeed({ folder: sealTicket(key.value, chosen, purpose), name: nameOf(folder) });
    } catch (error) {
      return fail(writeFailure(error));
    }
  }

  function lookOnce({ folder, mark }: ChosenFolder): Promise<boolean> {
    const by = `${mark} ${folder}`;
    const look = looks.get(by) ?? hasMark(folder, mark).finally(() => looks.delete(by));
    looks.set(by, look);
    return look;
  }

  return {
    take: (folder) => turns.of(folder).run(() => take(folder)),
    pathOf: (ticket) => {
      const chosen = chosenBy(ticket);
      return chosen === undefined ? noFolder : succeed(chosen.folder);
    },
    find: async (ticket) => {
      const chosen = chosenBy(ticket);
      if (chosen === undefined) return noFolder;
      const isThere = await hasMark(chosen.folder, chosen.mark);
      return isThere ? succeed(chosen.folder) : fail({ code: 'exchange/folder-away' });
    },
    look: async (ticket) => {
      const chosen = chosenBy(ticket);
      if (chosen === undefined) return noFolder;
      const patience = { milliseconds: answersWithinMilliseconds, otherwise: false };
      const isThere = await withinTime(lookOnce(chosen), patience, later);
      return succeed({ isThere, name: nameOf(chosen.folder) });
    },
  };
}
