import { useEffect, useSyncExternalStore } from 'react';
import type { BackupDesk, Backups } from './backup-desk';

/** What is known of the backups, and again whenever that changes. */
export function useBackups(desk: BackupDesk): Backups {
  return useSyncExternalStore(desk.subscribe, desk.read);
}

/** The same, looked at anew when it is first shown and whenever `following` is another. */
export function useFreshBackups(desk: BackupDesk, following: unknown): Backups {
  useEffect(() => {
    void desk.refresh();
  }, [desk, following]);
  return useBackups(desk);
}
