import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, protocol, session, type IpcMainInvokeEvent } from 'electron';
import { succeed } from '#shared/result';
import { appInfo } from './app-info';
import { answer, appScheme, isOwnOrigin, listFiles } from './app-scheme';
import { fileHandlers } from './file-dialogs';
import { goOffline, guardContents, guardSession } from './guards';
import { lockWhenAway } from './lock-triggers';
import { openLockingWindow } from './locking-window';
import { setMenu } from './menu';
import { isPackedUp, refuseStart } from './refuse-start';
import { serve } from './serve';
import { openSettings } from './settings-file';
import { refusalsOfPackaged, refusalsOfUnpackaged } from './start-guard';
import { openVaultFiles, vaultFilesHandlers } from './vault-files';

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
