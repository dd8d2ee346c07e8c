import { accessSync, constants, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MessageKey } from '#shared/i18n/messages';
import { systemCode } from '../files/atomic-write';

/** Why a folder cannot hold the data of the program. */
export type ProfileProblem = {
  readonly reason: Extract<MessageKey, `profile.reason.${string}`>;
  readonly code: string;
};

const reasons: Readonly<Record<string, ProfileProblem['reason']>> = {
  EACCES: 'profile.reason.forbidden',
  EPERM: 'profile.reason.forbidden',
  EROFS: 'profile.reason.read-only',
  EEXIST: 'profile.reason.not-a-folder',
  ENOTDIR: 'profile.reason.not-a-folder',
  ENOSPC: 'profile.reason.full',
  EDQUOT: 'profile.reason.full',
};

/**
 * Looks whether the folder can be written, and makes it if it is not there. Without this look, a folder in which no
 * lock can be made reads as "already running". Nothing is written into it: a full disk is no reason not to open.
 */
export function findProfileProblem(folder: string): ProfileProblem | undefined {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) return { reason: 'profile.reason.not-a-folder', code: 'ENOTDIR' };
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    return { reason: reasons[code] ?? 'profile.reason.other', code };
  }
}

/** Node's own way to make the folders above as well goes round for ever where a file system takes none (`/proc`). */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, 0o700);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder || existsSync(dirname(folder))) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder, 0o700);
  }
}

/** Where no lock could be taken: whether that is because a running program holds it. Windows keeps its lock elsewhere. */
export function isHeldByAnother(folder: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    lstatSync(join(folder, 'SingletonLock'));
    return true;
  } catch {
    return false;
  }
}
