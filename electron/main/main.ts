import {
  app,
  globalShortcut,
  ipcMain,
  nativeTheme,
  protocol,
  type BrowserWindow,
  type IpcMainInvokeEvent,
} from 'electron';
import type { Handlers } from '#shared/contract/bridge';
import { succeed } from '#shared/result';
import { appInfo } from './page/app-info';
import { appScheme, isOwnOrigin } from './page/app-scheme';
import { backupHandlers } from './backup/backup-handlers';
import { openBackups } from './backup/open-backups';
import { keepMemoryOutOfCores } from './start/cores';
import { dataSizes } from './files/data-size';
import { fileHandlers } from './dialogs/file-dialogs';
import { goOffline, guardContents, guardSession } from './page/guards';
import { catchWhatIsLeft } from './outcry/last-resort';
import { lockHandlers } from './locking/lock-handlers';
import { lockWhenAway, lockWithScreen } from './locking/lock-triggers';
import { openLockingWindow } from './locking/locking-window';
import { setMenu } from './page/menu';
import { openPageSession } from './page/page-session';
import { panicShortcut } from './locking/panic-shortcut';
import { findProfileProblem, isHeldByAnother } from './start/profile';
import { recentFilesOfDesktop } from './dialogs/recent-files';
import { refuseFault, refuseProfile } from './start/refuse';
import { isPackedUp, refuseStart } from './start/refuse-start';
import { serve } from './page/serve';
import { openSettings } from './settings/settings-file';
import { settingsHandlers } from './settings/settings-handlers';
import { complain, framesOf, outliveStandardError } from './outcry/standard-error';
import { refusalsOfPackaged, refusalsOfUnpackaged } from './start/start-guard';
import { openTeamFolders } from './team-folder/open-team-folders';
import { teamFolderHandlers } from './team-folder/team-folder-handlers';
import { besideVault } from './travel/beside-vault';
import { endErasing, travelHandlers } from './travel/travel-handlers';
import { openVaultFolders } from './vault/vault-folders';
import { vaultHandlers } from './vault/vault-handlers';
import { withinTime } from './outcry/within-time';

const isPackaged = isPackedUp(app);
const allowedForChecks = isPackaged ? undefined : process.env['DEFENDER_CASEBOOK_ALLOW_SWITCHES'];
const profileForChecks = isPackaged ? undefined : process.env['DEFENDER_CASEBOOK_PROFILE'];

const howStarted = {
  args: process.argv.slice(1),
  environment: process.env,
  hasSwitch: (name: string) => app.commandLine.hasSwitch(name),
};
const refusals = isPackaged
  ? refusalsOfPackaged(howStarted)
  : refusalsOfUnpackaged(howStarted, allowedForChecks?.split(',') ?? []);
if (refusals.length > 0) refuseStart(refusals);
else start();

function start(): void {
  keepMemoryOutOfCores();
  outliveStandardError();
  if (profileForChecks !== undefined) {
    app.setPath('userData', profileForChecks);
    app.setPath('sessionData', profileForChecks);
  }
  const dataFolder = app.getPath('userData');
  const problem = findProfileProblem(dataFolder);
  if (problem !== undefined) {
    refuseProfile(dataFolder, problem);
    return;
  }
  if (!app.requestSingleInstanceLock()) {
    if (isHeldByAnother(dataFolder)) app.quit();
    else refuseProfile(dataFolder, { reason: 'profile.reason.lock', code: '' });
    return;
  }
  goOffline(app.commandLine);
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
  app
    .whenReady()
    .then(() => open(dataFolder))
    .catch((error: unknown) => {
      complain(framesOf(error));
      refuseFault();
    });
}

async function open(dataFolder: string): Promise<void> {
  const settings = openSettings(dataFolder);
  nativeTheme.themeSource = settings.read().theme;
  setMenu();

  const pageSession = openPageSession();
  const clearWorkingSet = () => pageSession.clearStorageData({ storages: ['indexdb'] });
  const beside = besideVault(pageSession, settings);
  await endErasing(dataFolder, beside);
  const backups = openBackups(dataFolder, settings);
  const vaultFolders = openVaultFolders(dataFolder, clearWorkingSet);
  const window = openLockingWindow(pageSession, settings);
  const recent = recentFilesOfDesktop(app.getName());
  catchWhatIsLeft(() => {
    if (window.isTouched()) window.lock();
  });
  const idle = lockWhenAway(window, () => settings.read().lockMinutes);
  const screenLock = lockWithScreen(window);
  const panic = panicShortcut(globalShortcut, window.lock);
  window.whenReplaced(panic.release);
  window.whenReplaced(() => void backups.pageGone());
  app.on('window-all-closed', () => {
    void quitWhenSettled(async () => {
      await backups.pageGone();
      await settings.settled();
    });
  });
  app.on('second-instance', window.focus);

  serveTo(window.current, {
    'app.info': async () => succeed(appInfo(await screenLock.isHeard())),
    'app.data-sizes': async () => succeed(await dataSizes(dataFolder)),
    'working-set.clear': async () => {
      await clearWorkingSet();
      return succeed(undefined);
    },
    ...settingsHandlers(settings),
    ...lockHandlers({ window, idle, panic }),
    ...fileHandlers(window.current, recent),
    ...backupHandlers(backups, window.current, recent),
    ...teamFolderHandlers(openTeamFolders(dataFolder, settings), window.current, recent),
    ...vaultHandlers(vaultFolders),
    ...travelHandlers({ dataFolder, window, backups, vaultFolders, beside }),
  });
}

/** Answers the page of the present window, and nobody else. */
function serveTo(currentWindow: () => BrowserWindow, handlers: Handlers): void {
  serve<IpcMainInvokeEvent>(
    (channel, listener) => {
      ipcMain.handle(channel, listener);
    },
    handlers,
    ({ senderFrame }) =>
      senderFrame !== null && senderFrame === currentWindow().webContents.mainFrame && isOwnOrigin(senderFrame.url),
    (channel, error) => {
      complain(`${channel}: ${framesOf(error)}`);
    },
  );
}

/** What is still on its way to a disk gets a moment, and no more: a disk that hangs must not keep us here. */
async function quitWhenSettled(settled: () => Promise<void>): Promise<void> {
  await withinTime(
    settled().catch(() => undefined),
    { milliseconds: 1_000, otherwise: undefined },
  );
  app.quit();
}
