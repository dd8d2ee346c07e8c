import { useTranslator } from '../../program/translation';
import { amissInWords } from './in-words';
import type { TeamDesk } from './team-desk';
import { useTeams } from './use-teams';

/** Which team could not be exchanged with last, in words; nothing where all is well. */
export function useTeamsAmiss(desk: TeamDesk): string | undefined {
  const translator = useTranslator();
  const { all = [], failures } = useTeams(desk);
  const [amiss] = all.flatMap((team) => {
    const failure = failures.get(team.id);
    return failure === undefined ? [] : [amissInWords(team, failure, translator)];
  });
  return amiss;
}
