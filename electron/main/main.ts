import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, protocol, session, type IpcMainInvokeEvent } from 'electron';
import { succeed } from '#shared/result';
import { appInfo } from './app-info';
import { answer, appScheme, isOwnOrigin, listFiles } from './app-scheme';
import { refusedExitCode, refusedSwitches } from './argv-guard';
import { fileHandlers } from './file-dialogs';
import { goOffline, guardContents, guardSession } from './guards';
import { lockWhenAway } from './lock-triggers';
import { openLockingWindow } from './locking-window';
import { setMenu } from './menu';
import { serve } from './serve';
import { openSettings } from './settings-file';
import { openVaultFiles, vaultFilesHandlers } from './vault-files';

const allowedForChecks = app.isPackaged ? undefined : process.env['DEFENDER_CASEBOOK_ALLOW_SWITCHES'];
const profileForChecks = app.isPackaged ? undefined : process.env['DEFENDER_CASEBOOK_PROFILE'];

const refused = refusedSwitches(
  process.argv.slice(1),
  allowedForChecks?.split(',') ?? [],
  process.platform === 'win32',
);
if (refused.length > 0) {
  process.stderr.write(`Defender Casebook does not start with --${refused.join(', --')}\n`);
  app.exit(refusedExitCode);
} else {
  start();
}

function start(): void {
  if (profileForChecks !== undefined) {
    app.setPath('userData', profileForChecks);
    app.setPath('sessionData', profileForChecks);
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit();
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
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(open);
}

function open(): void {
  const dataFolder = app.getPath('userData');
  const settings = openSettings(dataFolder);
  nativeTheme.themeSource = settings.read().theme;
  setMenu();

  const files = listFiles(join(import.meta.dirname, '../renderer'));
  const vaultSession = session.fromPartition('persist:casebook', { cache: false });
  vaultSession.protocol.handle(appScheme, (request) =>
    answer(request, files, async (file) => new Uint8Array(await readFile(file))),
  );

  const window = openLockingWindow(vaultSession, settings);
  lockWhenAway(window, () => settings.read().lockMinutes);
  app.on('second-instance', window.focus);

  serve<IpcMainInvokeEvent>(
    (channel, listener) => {
      ipcMain.handle(channel, listener);
    },
    {
      'app.info': () => succeed(appInfo()),
      'settings.read': () => succeed(settings.read()),
      'settings.change': (change) => {
        const changed = settings.change(change);
        nativeTheme.themeSource = changed.theme;
        return succeed(changed);
      },
      'window.lock': () => {
        window.lockFromPage();
        return succeed(undefined);
      },
      'window.lock-wanted': async () => {
        await window.lockWanted();
        return succeed(undefined);
      },
      'working-set.clear': async () => {
        await vaultSession.clearStorageData({ storages: ['indexdb'] });
        return succeed(undefined);
      },
      ...fileHandlers(window.current),
      ...vaultFilesHandlers(openVaultFiles(join(dataFolder, 'vault'))),
    },
    ({ senderFrame }) =>
      senderFrame !== null && senderFrame === window.current().webContents.mainFrame && isOwnOrigin(senderFrame.url),
    (channel, error) => {
      process.stderr.write(`${channel}: ${error instanceof Error ? (error.stack ?? error.name) : 'unknown'}\n`);
    },
  );
}
