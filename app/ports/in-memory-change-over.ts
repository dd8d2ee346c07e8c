import { fail, succeed } from '#shared/result';
import { isFinished } from './change-over';
import type { ChangeOver } from './change-over';
import { inMemoryVaultFiles } from './in-memory-vault-files';

type Files = ReturnType<typeof inMemoryVaultFiles>;

/** The change from one vault to another without a disk. */
export function inMemoryChangeOver(present: Files): ChangeOver & {
  readonly next: Files;
  /** The vault that was there before, while it lies aside. */
  readonly old: Files;
} {
  const next = inMemoryVaultFiles();
  const old = inMemoryVaultFiles();
  const done = () => Promise.resolve(succeed(undefined));
  return {
    next,
    old,
    takeOver: () => {
      if (!isFinished(next.contents.keys())) return Promise.resolve(fail({ code: 'vault/unfinished' }));
      move(present, old);
      move(next, present);
      return done();
    },
    forgetOld: () => {
      old.contents.clear();
      return done();
    },
    discardNext: () => {
      next.contents.clear();
      return done();
    },
  };
}

function move(from: Files, to: Files): void {
  to.contents.clear();
  for (const [name, bytes] of from.contents) to.contents.set(name, bytes);
  from.contents.clear();
}
