import { useSyncExternalStore } from 'react';
import type { TeamDesk, Teams } from './team-desk';

/** What is known of the teams, as it changes. */
export function useTeams(desk: TeamDesk): Teams {
  return useSyncExternalStore(desk.subscribe, desk.read);
}
