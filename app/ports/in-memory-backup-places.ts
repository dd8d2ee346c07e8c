import { fail, succeed, type Result } from '#shared/result';
import type { BackupPlaces } from './backup-places';

type Bytes = Uint8Array<ArrayBuffer>;
type Place = Map<string, Bytes>;
type Handle = { readonly place: string; readonly name: string; readonly parts: Bytes[]; isBegun: boolean };

/** Folders for backups without a disk. `contents` is the disk, place by place: tests look into it and damage it. */
export function inMemoryBackupPlaces(
  contents: Map<string, Place> = new Map(),
): BackupPlaces & { readonly contents: Map<string, Place>; readonly begun: () => number } {
  const handles = new Map<string, Handle>();
  let opened = 0;
  const done = () => Promise.resolve(succeed(undefined));
  const placed = (place: string): Place => {
    const there = contents.get(place) ?? new Map<string, Bytes>();
    contents.set(place, there);
    return there;
  };
  const hold = (handle: Handle): string => {
    opened += 1;
    handles.set(`${opened}`, handle);
    return `${opened}`;
  };
  const missing = (): Result<never> => fail({ code: 'storage/not-read', reason: 'no such file' });

  return {
    contents,
    begun: () => [...handles.values()].filter(({ isBegun }) => isBegun).length,
    look: (place) => Promise.resolve(succeed({ isThere: true, name: place })),
    list: (place) =>
      Promise.resolve(succeed([...placed(place)].map(([name, bytes]) => ({ name, bytes: bytes.length })))),
    open: (place, name) => {
      const bytes = placed(place).get(name);
      if (!bytes) return Promise.resolve(missing());
      const file = hold({ place, name, parts: [bytes], isBegun: false });
      return Promise.resolve(succeed({ file, bytes: bytes.length }));
    },
    remove: (place, name) => {
      placed(place).delete(name);
      return done();
    },
    begin: (place, name) => Promise.resolve(succeed({ file: hold({ place, name, parts: [], isBegun: true }) })),
    append: (file, bytes) => {
      handles.get(file)?.parts.push(bytes.slice());
      return done();
    },
    read: (file, { from, length }) => {
      const handle = handles.get(file);
      return Promise.resolve(handle ? succeed(whole(handle).slice(from, from + length)) : missing());
    },
    finish: (file) => {
      const handle = handles.get(file);
      if (!handle) return Promise.resolve(missing());
      const place = placed(handle.place);
      if (place.has(handle.name))
        return Promise.resolve(fail({ code: 'storage/not-written', reason: 'the name is taken' }));
      place.set(handle.name, whole(handle));
      handle.isBegun = false;
      return done();
    },
    close: (file) => {
      handles.delete(file);
      return done();
    },
  };
}

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
