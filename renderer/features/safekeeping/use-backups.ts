import { useSyncExternalStore } from 'react';
import type { BackupDesk, Backups } from './backup-desk';

/** What is known of the backups, and again whenever that changes. */
export function useBackups(desk: BackupDesk): Backups {
  return useSyncExternalStore(desk.subscribe, desk.read);
}
