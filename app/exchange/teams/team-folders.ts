import type { TeamFolder } from '#shared/contract/team-api';
import { fail, succeed, type Result } from '#shared/result';
import type { KeepingBook } from '../../keeping/keeping-book';

/** Which folder each team has on this computer. */
export class TeamFolders {
  readonly #keeping: KeepingBook;

  constructor(keeping: KeepingBook) {
    this.#keeping = keeping;
  }

  /** Undefined where none is chosen. */
  async find(team: string): Promise<Result<TeamFolder | undefined>> {
    const kept = await this.#keeping.read();
    if (!kept.ok) return kept;
    const found = kept.value.teamFolders?.find((each) => each.team === team);
    return succeed(found && { folder: found.folder, folderName: found.folderName });
  }

  /** Fails with `exchange/no-folder` where none is chosen. */
  async of(team: string): Promise<Result<TeamFolder>> {
    const found = await this.find(team);
    if (!found.ok) return found;
    return found.value ? succeed(found.value) : fail({ code: 'exchange/no-folder' });
  }

  /** Without a folder, the one of the team is forgotten. */
  async keep(team: string, folder: TeamFolder | undefined): Promise<Result<void>> {
    const kept = await this.#keeping.change((now) => {
      const others = (now.teamFolders ?? []).filter((each) => each.team !== team);
      return { ...now, teamFolders: folder ? [...others, { team, ...folder }] : others };
    });
    return kept.ok ? succeed(undefined) : kept;
  }
}
