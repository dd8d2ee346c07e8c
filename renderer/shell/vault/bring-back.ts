import type { BackupApi } from '#shared/contract/backup-api';
import { fail } from '#shared/result';
import type { Sessions } from './sessions';
import type { HolderSession } from '../../session/holder-session';

/** Brings back what was chosen of a backup. */
export type BringBack = BackupApi['restoreCaseBooks'];

type BringBackParts = {
  readonly vault: Pick<BackupApi, 'restoreCaseBooks'>;
  readonly sessions: Pick<Sessions, 'flush' | 'failure'> & { readonly registers: Pick<HolderSession, 'giveWay'> };
};

/**
 * What was typed last is written before, so that it is compared with the backup and stands in the safety copy. What comes
 * is half-typed in the registers too: their session gives way, and knows of it before it writes again.
 */
export function bringingBack({ vault, sessions }: BringBackParts): BringBack {
  return async (...chosen) => {
    if (!(await sessions.flush())) return fail(sessions.failure() ?? { code: 'storage/no-answer' });
    return sessions.registers.giveWay(() => vault.restoreCaseBooks(...chosen));
  };
}
