import type { Result } from '#shared/result';
import type { VaultFileName, VaultFiles } from './vault-files';

/**
 * A whole new vault beside the present one, and the change from one to the other. Until `takeOver` the present one is in
 * force and untouched; from then on the new one is, and the one before lies aside until `forgetOld`. Whatever breaks on
 * the way leaves one of the two in force, whole. Failures are those of the files.
 */
export interface ChangeOver {
  /** The files of the vault that is being built. */
  readonly next: VaultFiles;
  /**
   * Puts the new vault in the place of the present one. Fails with `vault/unfinished`, and changes nothing, where the new
   * one lacks its header, its keyring or its end mark.
   */
  takeOver(): Promise<Result<void>>;
  /**
   * Writes over and removes the vault that was there before, if one still lies aside. To be called when the new one was
   * opened.
   */
  forgetOld(): Promise<Result<void>>;
  /** Writes over and removes what was built so far. */
  discardNext(): Promise<Result<void>>;
}

const needed: readonly (readonly VaultFileName[])[] = [
  ['header-a.dcv'],
  ['header-b.dcv'],
  ['keyring-a.dck'],
  ['keyring-b.dck'],
  ['mark-a.dcm', 'mark-b.dcm'],
];

/** Whether a vault that was built beside another is finished, as far as names tell: the end mark is written last. */
export function isFinished(names: Iterable<string>): boolean {
  const there = new Set(names);
  return needed.every((anyOf) => anyOf.some((name) => there.has(name)));
}
