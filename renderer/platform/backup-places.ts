import type { BackupPlaces } from '#app/ports/backup-places';
import type { Bridge } from '#shared/contract/bridge';

/** Backups in chosen places as the page reaches them: sealed bytes on their way between the worker and main. */
export function bridgeBackupPlaces(bridge: Bridge): BackupPlaces {
  return {
    look: (place) => bridge['backup.look-at']({ place }),
    list: (place) => bridge['backup.list']({ place }),
    open: (place, name) => bridge['backup.open']({ place, name }),
    remove: (place, name) => bridge['backup.remove']({ place, name }),
    begin: (place, name, room) => bridge['backup.begin']({ place, name, ...(room !== undefined && { room }) }),
    append: (file, bytes) => bridge['backup.append']({ file, bytes }),
    read: (file, range) => bridge['backup.read']({ file, range }),
    finish: (file) => bridge['backup.finish']({ file }),
    close: (file) => bridge['backup.close']({ file }),
  };
}
