import type { BackupState } from '#shared/contract/backup-api';

/** What is wrong with the newest backup. */
export type Wrong = 'missing' | 'incomplete' | 'oldKey';

/** All that is wrong with the newest backup, the most pressing first. One does not hide another. */
export function wrongsOf({
  missing,
  lastIncomplete,
  isForOldKey,
}: Pick<BackupState, 'missing' | 'lastIncomplete' | 'isForOldKey'>): readonly Wrong[] {
  return [
    ...(missing === undefined ? [] : (['missing'] as const)),
    ...(lastIncomplete === undefined ? [] : (['incomplete'] as const)),
    ...(isForOldKey ? (['oldKey'] as const) : []),
  ];
}
