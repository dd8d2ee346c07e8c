import { useSay } from '../../program/translation';
import type { TeamDesk } from './team-desk';
import { useTeams } from './use-teams';

/** Which team could not be exchanged with last, in words; nothing where all is well. */
export function useTeamsAmiss(desk: TeamDesk): string | undefined {
  const say = useSay();
  const { all = [], failures } = useTeams(desk);
  const amiss = all.find(({ id }) => failures.has(id));
  if (amiss === undefined) return undefined;
  const isAway = failures.get(amiss.id)?.code === 'exchange/folder-away';
  return say(isAway ? 'team.itself.away' : 'team.itself.failed', { name: amiss.name });
}
