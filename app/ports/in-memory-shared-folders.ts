import { isOwnTeamFileName, isRemovableTeamFileName, isTeamFileName } from '#shared/contract/team-file-name';
import { largestTeamFile } from '#shared/contract/team-folder-schemas';
import { fail, succeed, type Result } from '#shared/result';
import type { SharedFolders } from './shared-folders';

type Bytes = Uint8Array<ArrayBuffer>;
type Carried = { readonly bytes: Bytes; readonly changedAt: number };
type Folder = Map<string, Carried>;

/** What tests can see and do beside the port. */
type Disk = {
  /** The disk, folder by folder: tests carry files about in it. */
  readonly contents: Map<string, Folder>;
  /** Folders that cannot be reached. */
  readonly away: Set<string>;
};

const refused = fail({ code: 'contract/bad-input' } as const);

/** Folders of teams without a disk. Refuses the names that the contract with main refuses. */
export function inMemorySharedFolders(
  now: () => number,
  contents: Map<string, Folder> = new Map(),
): SharedFolders & Disk {
  const away = new Set<string>();

  function within<T>(folder: string, task: (there: Folder) => Result<T>): Promise<Result<T>> {
    if (away.has(folder)) return Promise.resolve(fail({ code: 'exchange/folder-away' }));
    const there = contents.get(folder) ?? new Map<string, Carried>();
    contents.set(folder, there);
    return Promise.resolve(task(there));
  }

  return {
    contents,
    away,
    look: (folder) => Promise.resolve(succeed({ isThere: !away.has(folder), name: folder })),
    list: (folder) =>
      within(folder, (there) =>
        succeed(
          [...there]
            .filter(([name]) => isTeamFileName(name))
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, { bytes, changedAt }]) => ({ name, bytes: bytes.length, changedAt })),
        ),
      ),
    read: (folder, name) =>
      within(folder, (there) => {
        if (!isTeamFileName(name)) return refused;
        const file = there.get(name);
        if (file === undefined) return fail({ code: 'storage/not-read', reason: 'ENOENT' });
        const { length } = file.bytes;
        if (length > largestTeamFile)
          return fail({ code: 'exchange/too-large', bytes: length, limit: largestTeamFile });
        return succeed(file.bytes.slice());
      }),
    write: (folder, name, bytes) =>
      within(folder, (there) => {
        if (!isOwnTeamFileName(name)) return refused;
        if (there.has(name)) return fail({ code: 'storage/not-written', reason: 'EEXIST' });
        there.set(name, { bytes: bytes.slice(), changedAt: now() });
        return succeed(undefined);
      }),
    remove: (folder, name) =>
      within(folder, (there) => {
        if (!isRemovableTeamFileName(name)) return refused;
        there.delete(name);
        return succeed(undefined);
      }),
  };
}
