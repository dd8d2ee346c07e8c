import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { AppInfo } from '#shared/contract/schemas';
import { electronSince } from './electron-releases';

declare const __APP_VERSION__: string;

/** What the safety page tells about the program. An Electron that is not for users carries a file that says so. */
export function appInfo(isScreenLockHeard: boolean): AppInfo {
  const isDevelopment = existsSync(join(dirname(process.execPath), 'DEVELOPMENT-ONLY.txt'));
  const since = electronSince(process.versions.electron);
  return {
    version: __APP_VERSION__,
    electron: process.versions.electron,
    ...(since !== undefined && { electronSince: since }),
    dataFolder: app.getPath('userData'),
    binary: isDevelopment ? 'development' : 'release',
    screenLock: isScreenLockHeard ? 'heard' : 'not-heard',
  };
}
