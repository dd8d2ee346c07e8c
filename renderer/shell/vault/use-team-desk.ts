import { useMemo } from 'react';
import { createTeamDesk, type TeamDesk } from '../../features/teams/team-desk';
import { useProgram } from '../../program/program';
import type { OpenVault } from './use-open-vault';

/**
 * One desk for as long as the vault is open. What was typed last is written before an exchange; what came is read by
 * the pages that are open, below what is being typed there.
 */
export function useTeamDesk({ sessions, refresh }: Pick<OpenVault, 'sessions' | 'refresh'>): TeamDesk {
  const { vault } = useProgram();
  return useMemo(
    () =>
      createTeamDesk({
        vault,
        write: () => sessions.flush(),
        readArrived: async (books) => {
          await sessions.readAnew(books);
          refresh();
        },
      }),
    [vault, sessions, refresh],
  );
}
