import { fail, succeed, type Result } from '#shared/result';
import type { BackupPlaces } from './backup-places';

type Bytes = Uint8Array<ArrayBuffer>;
type Place = Map<string, Bytes>;
type Handle = { readonly place: Place; readonly name: string; readonly parts: Bytes[]; readonly isBegun: boolean };

/** What tests can see and do beside the port. */
type Disk = {
  /** The disk, place by place: tests look into it and damage it. */
  readonly contents: Map<string, Place>;
  /** Places that cannot be reached, such as a stick that was pulled out. */
  readonly away: Set<string>;
  /** So many files are begun and not yet finished or closed. */
  readonly begun: () => number;
};

/** Folders for backups without a disk. What the fence of main refuses, such as removing the last backup, it does. */
export function inMemoryBackupPlaces(contents: Map<string, Place> = new Map()): BackupPlaces & Disk {
  const handles = new Map<string, Handle>();
  const away = new Set<string>();
  let opened = 0;

  function within<T>(place: string, task: (there: Place) => Result<T>): Promise<Result<T>> {
    if (away.has(place)) return Promise.resolve(fail({ code: 'backup/place-away' }));
    const there = contents.get(place) ?? new Map<string, Bytes>();
    contents.set(place, there);
    return Promise.resolve(task(there));
  }

  function holding<T>(file: string, task: (handle: Handle) => Result<T>): Promise<Result<T>> {
    const handle = handles.get(file);
    return Promise.resolve(handle ? task(handle) : fail({ code: 'contract/bad-input' }));
  }

  function hold(handle: Handle): string {
    opened += 1;
    const file = opened.toString(16).padStart(32, '0');
    handles.set(file, handle);
    return file;
  }

  return {
    contents,
    away,
    begun: () => [...handles.values()].filter(({ isBegun }) => isBegun).length,
    look: (place) => Promise.resolve(succeed({ isThere: !away.has(place), name: place })),
    list: (place) =>
      within(place, (there) => succeed([...there].map(([name, bytes]) => ({ name, bytes: bytes.length })))),
    open: (place, name) =>
      within(place, (there) => {
        const bytes = there.get(name);
        if (!bytes) return fail({ code: 'storage/not-read', reason: 'ENOENT' });
        return succeed({ file: hold({ place: there, name, parts: [bytes], isBegun: false }), bytes: bytes.length });
      }),
    remove: (place, name) =>
      within(place, (there) => {
        there.delete(name);
        return done;
      }),
    begin: (place, name) =>
      within(place, (there) => succeed({ file: hold({ place: there, name, parts: [], isBegun: true }) })),
    append: (file, bytes) =>
      holding(file, ({ parts }) => {
        parts.push(bytes.slice());
        return done;
      }),
    read: (file, { from, length }) => holding(file, (handle) => succeed(whole(handle).slice(from, from + length))),
    finish: (file) =>
      holding(file, (handle) => {
        handles.delete(file);
        const { place, name } = handle;
        if (place.has(name)) return fail({ code: 'storage/not-written', reason: 'EEXIST' });
        place.set(name, whole(handle));
        return done;
      }),
    close: (file) => {
      handles.delete(file);
      return Promise.resolve(done);
    },
  };
}

const done: Result<void> = succeed(undefined);

/** The bytes of a file; those that were appended one by one become one part. */
function whole({ parts }: Handle): Bytes {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  parts.splice(0, parts.length, bytes);
  return bytes;
}
