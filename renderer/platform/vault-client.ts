import { proxy, wrap } from 'comlink';
import type { Bridge } from '#shared/contract/bridge';
import type { VaultApi } from '#shared/contract/vault-api';
import { fail, type Result } from '#shared/result';
import { bridgeBackupPlaces } from './backup-places';
import { bridgeTeamFolders } from './team-folders';
import { bridgeChangeOver, bridgeClearing, bridgeVaultFiles } from './vault-files';
import { startWorker } from './trusted-types';
import type { VaultWorker } from './vault-worker';
import workerUrl from './vault-worker?worker&url';

const methods = [
  'status',
  'suggestPassphrase',
  'createVault',
  'unlock',
  'secretsState',
  'changePassphrase',
  'suggestRecoveryKey',
  'changeRecoveryKey',
  'renewVault',
  'proveRecoveryKey',
  'recoverySheet',
  'shareRecoveryKey',
  'judgeRecoveryKey',
  'readShare',
  'joinShares',
  'listCaseBooks',
  'createCaseBook',
  'eraseCaseBooks',
  'eraseSample',
  'open',
  'change',
  'undo',
  'redo',
  'history',
  'recordHistory',
  'bin',
  'purgeHistory',
  'purgeRecord',
  'emptyBin',
  'drafts',
  'keepDrafts',
  'missing',
  'parties',
  'wordsOfNames',
  'submissions',
  'removedSubmissions',
  'previewImport',
  'cancelImport',
  'confirmImport',
  'exportCaseBooks',
  'composeDocument',
  'packDocument',
  'manuscripts',
  'createManuscript',
  'openManuscript',
  'changeManuscript',
  'stepManuscript',
  'manuscriptBin',
  'eraseManuscripts',
  'printManuscript',
  'packManuscript',
  'exchangeCard',
  'colleagues',
  'addColleague',
  'removeColleague',
  'sharableParts',
  'handOver',
  'packetLockOf',
  'lookAtPacket',
  'takeIn',
  'conflicts',
  'chooseInConflicts',
  'merges',
  'undoMerge',
  'teams',
  'makeTeam',
  'teamInvitations',
  'joinTeam',
  'chooseTeamFolder',
  'inviteToTeam',
  'removeFromTeam',
  'leaveTeam',
  'shareWithTeam',
  'stopSharing',
  'exchangeWithTeam',
  'backupState',
  'changeBackupPlan',
  'useRecoveryKeyForBackups',
  'makeBackup',
  'stopBackup',
  'removeOlderBackups',
  'goOnWithoutLost',
  'olderBackupsAreDestroyed',
  'backupLockOf',
  'previewBackup',
  'restoreVault',
  'restoreCaseBooks',
  'letGoOfPreview',
  'copyBeforeUpdate',
  'safetyCopies',
  'goBackTo',
] as const satisfies readonly (keyof VaultApi)[];

type Forgotten = Exclude<keyof VaultApi, (typeof methods)[number]>;

type Call = (...input: readonly unknown[]) => Promise<Result<unknown>>;

/**
 * Starts the vault worker and gives the program that runs in it. A worker that cannot be loaded, and whatever it
 * throws, reaches the page as `internal`, so that no promise of the program is ever rejected or left open.
 */
export function startVault(bridge: Bridge): VaultApi {
  const worker = startWorker(workerUrl);
  const broken = new Promise<Result<never>>((resolve) => {
    worker.addEventListener('error', () => {
      resolve(fail({ code: 'internal' }));
    });
  });
  const program = wrap<VaultWorker>(worker).openProgram(
    proxy(bridgeVaultFiles(bridge)),
    proxy(bridgeClearing(bridge)),
    proxy({ backupPlaces: bridgeBackupPlaces(bridge), teamFolders: bridgeTeamFolders(bridge) }),
    proxy(bridgeChangeOver(bridge)),
  );
  const call =
    (method: (typeof methods)[number]): Call =>
    (...input) =>
      Promise.race([broken, program.then((remote) => (remote[method] as Call)(...input))]).catch(() =>
        fail({ code: 'internal' }),
      );
  return assembled(Object.fromEntries(methods.map((method) => [method, call(method)])));
}

/** A method of the contract that is missing above does not compile. */
function assembled(program: Readonly<Record<string, Call>>): [Forgotten] extends [never] ? VaultApi : never {
  return program as never;
}
