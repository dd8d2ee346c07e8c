import { createRequire } from 'node:module';
import * as z from 'zod';
import { inMemoryBackupPlaces } from '#app/ports/in-memory-backup-places';
import { inMemoryChangeOver } from '#app/ports/in-memory-change-over';
import { inMemorySharedFolders } from '#app/ports/in-memory-shared-folders';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import type { VaultFiles } from '#app/ports/vault-files';
import type { Handlers } from '#shared/contract/bridge';
import type { OpenedFile } from '#shared/contract/schemas';
import { defaultSettings } from '#shared/contract/settings';
import { fail, succeed } from '#shared/result';
import { idleLock, type IdleLockDeps } from '../../electron/main/locking/idle-lock';
import { lastWords } from '../../electron/main/outcry/last-words';
import { electronSince } from '../../electron/main/page/electron-releases';
import { settingsIn } from '../../electron/main/settings/settings';
import { teamFolderCalls } from '../../electron/main/team-folder/team-folder-calls';
import { vaultHandlers } from '../../electron/main/vault/vault-handlers';

/** What only the engine itself can do for main. */
export type EngineDoings = {
  /** Ends the page and opens a new one. */
  readonly lock: () => void;
  /** Deletes the databases of the page from outside. */
  readonly clearWorkingSet: () => Promise<void>;
};

type VaultFilesInMemory = ReturnType<typeof inMemoryVaultFiles>;

/** The main process without Electron: what it holds, and its answers. */
export type MainInMemory = {
  readonly handlers: Handlers;
  /** The disk of the vault: outlives the page and the engine. */
  readonly files: VaultFilesInMemory;
  /** Whether the vault has said, after a pause, that nothing more is being saved. */
  readonly isSettled: () => boolean;
  /** What was written through the dialog of the system, the latest last. */
  readonly saved: readonly OpenedFile[];
  /** The next dialogs that ask for a file get this answer; null closes the dialog. */
  readonly answerOpenDialog: (file: OpenedFile | null) => void;
};

/** The folders that a person chooses for backups and for a team, as tickets. */
const ticket = 'stick'.padEnd(40, '-');
const teamTicket = 'team'.padEnd(40, '-');

/**
 * Main with the twins of its disks, and with its own code wherever that needs no Electron: the fences around the vault,
 * the settings, the idle lock, the last words of a page. What a disk has to prove is never proved here: travel mode is
 * refused.
 */
export function mainInMemory(doings: EngineDoings, files: VaultFilesInMemory = inMemoryVaultFiles()): MainInMemory {
  const saved: OpenedFile[] = [];
  let toOpen: OpenedFile | null = null;
  let lastWritten = '';
  const vault = notingWrites(files, (name) => {
    lastWritten = name;
  });
  return {
    files,
    isSettled: () => lastWritten.startsWith('mark-'),
    saved,
    answerOpenDialog: (file) => {
      toOpen = file;
    },
    handlers: {
      ...aboutProgram(files),
      ...aboutWindow(doings),
      ...aboutBackups(),
      ...aboutTeamFolders(),
      ...vaultHandlers({ vault, changeOver: inMemoryChangeOver(files) }),
      'working-set.clear': async () => {
        await doings.clearWorkingSet();
        return succeed(undefined);
      },
      'file.choose-to-open': ({ limitBytes }) =>
        toOpen !== null && toOpen.bytes.length > limitBytes
          ? fail({ code: 'interchange/too-large', bytes: toOpen.bytes.length, limit: limitBytes })
          : succeed(toOpen),
      'file.save': ({ suggestedName, bytes }) => {
        saved.push({ name: suggestedName, bytes });
        return succeed({ saved: true, name: suggestedName });
      },
      'vault.erase-everything': () => fail({ code: 'travel/not-proved' }),
    },
  };
}

function notingWrites(files: VaultFiles, note: (name: string) => void): VaultFiles {
  return {
    ...files,
    replace: (name, bytes) => {
      note(name);
      return files.replace(name, bytes);
    },
    append: (name, bytes) => {
      note(name);
      return files.append(name, bytes);
    },
  };
}

const manifest = z
  .object({ version: z.string(), devDependencies: z.object({ electron: z.string() }) })
  .parse(createRequire(import.meta.url)('../../package.json'));

/** The program with the Electron that it is built for. */
function aboutProgram(files: VaultFilesInMemory): Pick<Handlers, 'app.info' | 'app.data-sizes'> {
  const { electron } = manifest.devDependencies;
  const since = electronSince(electron);
  return {
    'app.info': () =>
      succeed({
        version: manifest.version,
        electron,
        ...(since !== undefined && { electronSince: since }),
        dataFolder: 'in memory',
        binary: 'development',
        screenLock: 'not-heard',
      }),
    'app.data-sizes': () =>
      succeed({
        vault: [...files.contents.values()].reduce((sum, { length }) => sum + length, 0),
        safety: 0,
        other: 0,
      }),
  };
}

type OfWindow = Pick<
  Handlers,
  | 'settings.read'
  | 'settings.change'
  | 'window.lock'
  | 'window.lock-wanted'
  | 'window.want-lock'
  | 'idle-lock.follow'
  | 'hearing.begin'
  | 'hearing.end'
  | 'clipboard.copy-for-a-while'
>;

function aboutWindow({ lock }: EngineDoings): OfWindow {
  const settings = settingsIn({ settings: { ...defaultSettings, lockMinutes: 60 } }, () =>
    Promise.resolve(succeed(undefined)),
  );
  const idle = idleLock(someoneIsThere(() => settings.read().lockMinutes));
  const words = lastWords();
  return {
    'settings.read': () => succeed(settings.read()),
    'settings.change': (change) => settings.change(change),
    'window.lock': () => {
      words.said(lock);
      return succeed(undefined);
    },
    'window.lock-wanted': async () => {
      await words.wait();
      return succeed(undefined);
    },
    'window.want-lock': () => {
      words.endAfter(lock);
      return succeed(undefined);
    },
    'idle-lock.follow': async ({ after }) => succeed(await idle.follow(after)),
    'hearing.begin': ({ hours }) => {
      idle.beginHearing(hours);
      return succeed(undefined);
    },
    'hearing.end': () => {
      idle.endHearing();
      return succeed(undefined);
    },
    'clipboard.copy-for-a-while': () => succeed({ seconds: 30 }),
  };
}

function someoneIsThere(lockMinutes: () => number): IdleLockDeps {
  return {
    now: () => ({ wall: Date.now(), steady: performance.now() }),
    idleSeconds: () => 0,
    lockMinutes,
    isTouched: () => false,
    lock: () => undefined,
  };
}

/** One stick, and the folder of the safety copies. */
function aboutBackups(): Pick<Handlers, Extract<keyof Handlers, `backup.${string}`>> {
  const places = inMemoryBackupPlaces();
  return {
    'backup.choose-place': () => succeed({ place: ticket, name: 'stick' }),
    'backup.look-at': ({ place }) => places.look(place),
    // A stick in memory is never away, so it never comes.
    'backup.place-came': () => new Promise(() => undefined),
    'backup.list': async ({ place }) => {
      const listed = await places.list(place);
      return listed.ok ? succeed([...listed.value]) : listed;
    },
    'backup.open': ({ place, name }) => places.open(place, name),
    'backup.remove': ({ place, name }) => places.remove(place, name),
    'backup.begin': ({ place, name, room }) => places.begin(place, name, room),
    'backup.append': ({ file, bytes }) => places.append(file, bytes),
    'backup.read': ({ file, range }) => places.read(file, range),
    'backup.finish': ({ file }) => places.finish(file),
    'backup.close': ({ file }) => places.close(file),
    'backup.choose-file': () => succeed(null),
  };
}

function aboutTeamFolders(): Pick<Handlers, Extract<keyof Handlers, `team-folder.${string}`>> {
  return {
    'team-folder.choose': () => succeed({ folder: teamTicket, name: 'team' }),
    ...teamFolderCalls(inMemorySharedFolders(Date.now)),
  };
}
