import { fail, succeed, type Result } from '#shared/result';
import type { BackupPlace, BackupPlaces } from './backup-places';

type Bytes = Uint8Array<ArrayBuffer>;
type Folder = Map<string, Bytes>;
type Held = { readonly folder: Folder; readonly name: string; bytes: Bytes; readonly isBegun: boolean };

/**
 * Places without a disk. `contents` are the folders by place: tests look into them, damage them, and take one away by
 * deleting it. `safety` is always there. The fence of main, which keeps the newest backup, stands before real places.
 */
export function inMemoryBackupPlaces(
  contents: Map<BackupPlace, Folder> = new Map(),
): BackupPlaces & { readonly contents: Map<BackupPlace, Folder> } {
  const held = new Map<string, Held>();
  let handles = 0;
  if (!contents.has('safety')) contents.set('safety', new Map());

  function hold(file: Held): string {
    handles += 1;
    const handle = handles.toString(16).padStart(32, '0');
    held.set(handle, file);
    return handle;
  }

  return {
    contents,
    look: (place) => Promise.resolve(succeed({ isThere: contents.has(place), name: place })),
    list: (place) =>
      inFolder(contents.get(place), (folder) =>
        succeed([...folder].map(([name, bytes]) => ({ name, bytes: bytes.length })).sort(byName)),
      ),
    open: (place, name) =>
      inFolder(contents.get(place), (folder) => {
        const bytes = folder.get(name);
        if (bytes === undefined) return fail({ code: 'storage/not-read', reason: 'ENOENT' });
        return succeed({ file: hold({ folder, name, bytes, isBegun: false }), bytes: bytes.length });
      }),
    remove: (place, name) =>
      inFolder(contents.get(place), (folder) => {
        folder.delete(name);
        return done;
      }),
    begin: (place, name) =>
      inFolder(contents.get(place), (folder) =>
        succeed({ file: hold({ folder, name, bytes: new Uint8Array(), isBegun: true }) }),
      ),
    append: (file, bytes) =>
      withFile(held.get(file), (begun) => {
        begun.bytes = joined(begun.bytes, bytes);
        return done;
      }),
    read: (file, { from, length }) =>
      withFile(held.get(file), ({ bytes }) => succeed(bytes.slice(from, from + length))),
    finish: (file) =>
      withFile(held.get(file), ({ folder, name, bytes }) => {
        held.delete(file);
        if (folder.has(name)) return fail({ code: 'storage/not-written', reason: 'EEXIST' });
        folder.set(name, bytes);
        return done;
      }),
    close: (file) =>
      withFile(held.get(file), () => {
        held.delete(file);
        return done;
      }),
  };
}

const done: Result<void> = succeed(undefined);

function inFolder<T>(folder: Folder | undefined, task: (folder: Folder) => Result<T>): Promise<Result<T>> {
  return Promise.resolve(folder === undefined ? fail({ code: 'backup/no-place' }) : task(folder));
}

function withFile<T>(file: Held | undefined, task: (file: Held) => Result<T>): Promise<Result<T>> {
  return Promise.resolve(file === undefined ? fail({ code: 'contract/bad-input' }) : task(file));
}

function joined(before: Bytes, added: Bytes): Bytes {
  const bytes = new Uint8Array(before.length + added.length);
  bytes.set(before);
  bytes.set(added, before.length);
  return bytes;
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
