import type { Result } from '#shared/result';
import { fail, succeed } from '#shared/result';
import { emptyCopy, writeCells, type SharedCopy } from '../copy/shared-copy';
import { cardCode, readCardCode } from '../packet/keys';
import { makeEpoch } from './epochs';
import type { TeamTools } from './parts';
import { isPresent, presentIn, readTeam, teamCells, type Membership } from './team-copy';
import type { TeamState } from './team-state';
import { openTeamCopy, savedTeamCopy } from './work';

/** A team with nobody in it but this vault, and its first key. */
export async function newTeam(name: string, tools: TeamTools): Promise<TeamState> {
  const { me, clock, ids } = tools;
  const id = ids.nextId();
  const at = clock.now();
  const since = new Date(at).toISOString();
  const cells = {
    'about/name': name,
    [`members/${ids.nextId()}`]: { code: me.code, name: me.name, since, by: me.code },
  };
  const stamp = { by: me.name, at };
  const founded = writeCells(emptyCopy(ids.nextActor()), teamCells(cells), stamp);
  const { epoch, key } = await makeEpoch(id, readTeam(founded), me);
  const { id: number, ...cell } = epoch;
  const copy = writeCells(founded, teamCells({ [`epochs/${number}`]: cell }), stamp);
  return { id, copy: savedTeamCopy(copy), keys: [key], files: [], shares: [] };
}

/** The name of a team and who is in it or was. Fails with `exchange/damaged`. */
export function membersOf(
  state: TeamState,
  { ids }: Pick<TeamTools, 'ids'>,
): Result<{ readonly name: string; readonly members: readonly Membership[] }> {
  const copy = openTeamCopy(state, ids.nextActor());
  if (!copy.ok) return copy;
  const { name, memberships } = readTeam(copy.value);
  return succeed({ name, members: memberships });
}

/**
 * Takes somebody into the team by their code; they get the key with the next exchange. Who is in it stays as they are.
 * Fails with `exchange/not-a-code`.
 */
export function inviteMember(
  state: TeamState,
  { code, name }: { readonly code: string; readonly name: string },
  tools: TeamTools,
): Result<TeamState> {
  const card = readCardCode(code);
  if (card === undefined) return fail({ code: 'exchange/not-a-code' });
  const member = cardCode(card);
  return withCells(state, tools, (copy, { at, by }) =>
    isPresent(readTeam(copy), member)
      ? {}
      : { [`members/${tools.ids.nextId()}`]: { code: member, name, since: at, by } },
  );
}

/**
 * Takes somebody else out of the team: from the next exchange on, files are shut to a key that they do not get. Whoever
 * leaves asks another for it.
 */
export function removeMember(state: TeamState, code: string, tools: TeamTools): Result<TeamState> {
  return withCells(state, tools, (copy, leaving) => {
    const stays = presentIn(readTeam(copy)).filter((member) => member.code === code);
    return Object.fromEntries(stays.map(({ id }) => [`left/${id}`, leaving]));
  });
}

/** For another folder, or one that was emptied: everything is looked at anew, and what is not there is written. */
export function forgetFolder(state: TeamState): TeamState {
  return { ...state, files: [], shares: [] };
}

type Deed = { readonly at: string; readonly by: string };

function withCells(
  state: TeamState,
  { me, clock, ids }: TeamTools,
  cells: (copy: SharedCopy, deed: Deed) => Readonly<Record<string, unknown>>,
): Result<TeamState> {
  const opened = openTeamCopy(state, ids.nextActor());
  if (!opened.ok) return opened;
  const now = clock.now();
  const deed = { at: new Date(now).toISOString(), by: me.code };
  const copy = writeCells(opened.value, teamCells(cells(opened.value, deed)), { by: me.name, at: now });
  return succeed({ ...state, copy: savedTeamCopy(copy) });
}
