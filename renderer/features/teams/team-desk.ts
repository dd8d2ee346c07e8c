import type { BookMerge } from '#shared/contract/exchange-api';
import type { Team, TeamApi, TeamExchange, TeamFolder, TeamInvitation } from '#shared/contract/team-api';
import type { VaultApi } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import type { Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';

/** What came from a team by itself or because somebody asked: in which case books, and by whom as far as they say. */
export type TeamNews = {
  readonly team: string;
  readonly books: readonly BookId[];
  readonly by: readonly string[];
};

/** What is known of the teams of the open vault. */
export type Teams = {
  /** Absent until the first answer. */
  readonly all?: readonly Team[] | undefined;
  /** Why the teams could not be read. */
  readonly failure?: Failure | undefined;
  /** The teams that are exchanged with now. */
  readonly exchanging: ReadonlySet<string>;
  /** Why the last exchange with a team did not succeed, by the team. */
  readonly failures: ReadonlyMap<string, Failure>;
  /** What came last, until it is read. */
  readonly news?: TeamNews | undefined;
};

/** What can be asked about teams; one desk for the whole window, so that every place tells the same. */
export type TeamDesk = {
  readonly read: () => Teams;
  readonly subscribe: (listener: () => void) => () => void;
  readonly refresh: () => Promise<void>;
  /** Writes what was typed last, changes a team, and exchanges with it afterwards, so that the others hear of it. */
  readonly change: (task: (vault: TeamApi) => Promise<Result<Team>>) => Promise<Result<Team>>;
  /** Exchanges a last time before. */
  readonly leave: (id: string) => Promise<Result<readonly Team[]>>;
  readonly invitations: (folder: TeamFolder) => Promise<Result<readonly TeamInvitation[]>>;
  /** Never two at once with a team: whoever asks meanwhile is answered by the one that runs. */
  readonly exchange: (id: string) => Promise<Result<TeamExchange>>;
  /** Exchanges with each team that has a folder, one after the other. */
  readonly exchangeWithAll: () => Promise<void>;
  readonly readNews: () => void;
};

export type TeamDeskParts = {
  readonly vault: TeamApi & Pick<VaultApi, 'merges'>;
  /** Writes what was typed last, so that it goes too. */
  readonly write: () => Promise<unknown>;
  /** Something came into these case books below the window: it is read again before anybody is told. */
  readonly readArrived: (books: readonly BookId[]) => Promise<void>;
};

/** Keeps what is known of the teams, changes it, and exchanges with them. */
export function createTeamDesk({ vault, write, readArrived }: TeamDeskParts): TeamDesk {
  const kept = keptTeams();
  const { read, tell, take } = kept;
  const running = new Map<string, Promise<Result<TeamExchange>>>();
  const refresh = async (): Promise<void> => {
    const answer = await vault.teams();
    tell(answer.ok ? { all: answer.value, failure: undefined } : { failure: answer.failure });
  };
  const arrived = async ({ team, arrived: books }: TeamExchange): Promise<void> => {
    if (books.length === 0) return;
    await readArrived(books);
    tell({ news: { team: team.name, books, by: await writersIn(vault, books) } });
  };
  const exchangeNow = async (id: string): Promise<Result<TeamExchange>> => {
    await write();
    const done = await vault.exchangeWithTeam(id);
    if (done.ok) take(done.value.team);
    else await refresh();
    tell({ failures: withFailure(read().failures, id, done.ok ? undefined : done.failure) });
    if (done.ok) await arrived(done.value);
    return done;
  };
  const exchange = (id: string): Promise<Result<TeamExchange>> => {
    const known = running.get(id);
    if (known !== undefined) return known;
    const run = exchangeNow(id).finally(() => {
      running.delete(id);
      tell({ exchanging: new Set(running.keys()) });
    });
    running.set(id, run);
    tell({ exchanging: new Set(running.keys()) });
    return run;
  };
  /** One that runs already may have begun before what is to go. */
  const exchangeAfresh = async (id: string): Promise<void> => {
    await running.get(id);
    await exchange(id);
  };
  return {
    read,
    subscribe: kept.subscribe,
    refresh,
    change: async (task) => {
      await write();
      const changed = await task(vault);
      if (changed.ok) {
        take(changed.value);
        if (canExchange(changed.value)) void exchangeAfresh(changed.value.id);
      }
      return changed;
    },
    leave: async (id) => {
      const team = read().all?.find((each) => each.id === id);
      if (team !== undefined && canExchange(team)) await exchangeAfresh(id);
      const left = await vault.leaveTeam(id);
      if (left.ok) tell({ all: left.value, failures: withFailure(read().failures, id, undefined) });
      return left;
    },
    invitations: (folder) => vault.teamInvitations(folder),
    exchange,
    exchangeWithAll: async () => {
      if (read().all === undefined) await refresh();
      for (const team of read().all ?? []) if (canExchange(team)) await exchange(team.id);
    },
    readNews: () => {
      tell({ news: undefined });
    },
  };
}

/** What is known, and who is told when it changes. */
function keptTeams() {
  const listeners = new Set<() => void>();
  let teams: Teams = { exchanging: new Set(), failures: new Map() };
  const tell = (change: Partial<Teams>): void => {
    teams = { ...teams, ...change };
    for (const listener of listeners) listener();
  };
  return {
    read: () => teams,
    tell,
    take: (team: Team): void => {
      const { all = [] } = teams;
      const isKnown = all.some(({ id }) => id === team.id);
      tell({ all: isKnown ? all.map((each) => (each.id === team.id ? team : each)) : [...all, team] });
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function canExchange({ folderName, isOut }: Team): boolean {
  return folderName !== undefined && !isOut;
}

function withFailure(
  failures: Teams['failures'],
  id: string,
  failure: Failure | undefined,
): ReadonlyMap<string, Failure> {
  const others = [...failures].filter(([each]) => each !== id);
  return new Map(failure === undefined ? others : [...others, [id, failure]]);
}

/** Whose changes the newest merge of each case book brought. A new case book has none. */
async function writersIn(vault: Pick<VaultApi, 'merges'>, books: readonly BookId[]): Promise<readonly string[]> {
  const answers = await Promise.all(books.map((book) => vault.merges(book)));
  const newest = answers.flatMap((answer): readonly BookMerge[] => (answer.ok ? answer.value.slice(0, 1) : []));
  return [...new Set(newest.map(({ by }) => by).filter((by) => by !== ''))];
}
