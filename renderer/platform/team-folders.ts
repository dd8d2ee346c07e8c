import type { SharedFolders } from '#app/ports/shared-folders';
import type { Bridge } from '#shared/contract/bridge';

/** The folders of teams as the page reaches them: shut packets on their way between the worker and main. */
export function bridgeTeamFolders(bridge: Bridge): SharedFolders {
  return {
    look: (folder) => bridge['team-folder.look-at']({ folder }),
    list: (folder) => bridge['team-folder.list']({ folder }),
    read: (folder, name) => bridge['team-folder.read']({ folder, name }),
    write: (folder, name, bytes) => bridge['team-folder.write']({ folder, name, bytes }),
    remove: (folder, name) => bridge['team-folder.remove']({ folder, name }),
  };
}
