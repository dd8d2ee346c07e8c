import { useState } from 'react';
import type { TeamFolder } from '#shared/contract/team-api';
import type { Failure } from '#shared/failure';
import { useProgram } from '../../program/program';

export type ChoosingFolder = {
  /** Opens the dialog of the system; nothing where it was closed. */
  readonly choose: () => Promise<TeamFolder | undefined>;
  /** Why the folder that was chosen last cannot be used. */
  readonly failure: Failure | undefined;
};

/** Lets the person choose a folder for a team. */
export function useChoosingFolder(): ChoosingFolder {
  const { main } = useProgram();
  const [failure, setFailure] = useState<Failure>();
  return {
    failure,
    choose: async () => {
      const chosen = await main['team-folder.choose']();
      setFailure(chosen.ok ? undefined : chosen.failure);
      if (!chosen.ok || chosen.value === null) return undefined;
      return { folder: chosen.value.folder, folderName: chosen.value.name };
    },
  };
}
