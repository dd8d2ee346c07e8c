import { succeed } from '#shared/result';
import type { VaultFileName, VaultFiles } from './vault-files';

type Files = Map<VaultFileName, Uint8Array<ArrayBuffer>>;

/** The files of a vault without a disk. `contents` is the disk: tests look into it and damage it. */
export function inMemoryVaultFiles(contents: Files = new Map()): VaultFiles & { readonly contents: Files } {
  const done = () => Promise.resolve(succeed(undefined));
  return {
    contents,
    list: () => Promise.resolve(succeed([...contents].map(([name, bytes]) => ({ name, size: bytes.length })))),
    read: (name, range) => {
      const end = range && range.from + range.length;
      return Promise.resolve(succeed(contents.get(name)?.slice(range?.from ?? 0, end)));
    },
    replace: (name, bytes) => {
      contents.set(name, bytes.slice());
      return done();
    },
    append: (name, bytes) => {
      const before = contents.get(name) ?? new Uint8Array();
      const after = new Uint8Array(before.length + bytes.length);
      after.set(before);
      after.set(bytes, before.length);
      contents.set(name, after);
      return done();
    },
    remove: (name) => {
      contents.delete(name);
      return done();
    },
  };
}
