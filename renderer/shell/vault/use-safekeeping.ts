import { useMemo } from 'react';
import type { Failure } from '#shared/failure';
import { fail } from '#shared/result';
import { type BackupDesk, createBackupDesk } from '../../features/safekeeping/backups/backup-desk';
import type { GoBack } from '../../features/safekeeping/go-back';
import { useProgram } from '../../program/program';
import { type BringBack, bringingBack } from './bring-back';
import type { Sessions } from './sessions';

/** What was just done to the whole vault, in words, or what went wrong on the way. */
export type News = { readonly told: string } | { readonly failure: Failure };

/** What the pages need to keep everything safe: the desk of the backups, and the ways back to a backup and a safety copy. */
export type Safekeeping = { readonly desk: BackupDesk; readonly bringBack: BringBack; readonly goBack: GoBack };

/**
 * One desk for as long as the vault is open. Before everything is set back, what was typed last is written, so that it
 * is in the copy of the present; afterwards the window begins anew, because nothing that it knew holds any more.
 */
export function useSafekeeping(sessions: Sessions, beginAnew: (news: News) => void): Safekeeping {
  const { vault, main } = useProgram();
  const desk = useMemo(() => createBackupDesk({ vault, main }), [vault, main]);
  return {
    desk,
    bringBack: bringingBack({ vault, sessions }),
    goBack: async (name, told) => {
      if (!(await sessions.flush())) return fail(sessions.failure() ?? { code: 'storage/no-answer' });
      const gone = await vault.goBackTo(name);
      if (gone.ok) beginAnew({ told });
      else if (gone.failure.code === 'backup/going-back-broken') beginAnew({ failure: gone.failure });
      return gone;
    },
  };
}
