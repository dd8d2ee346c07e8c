import { areAllIn, together, type Changes } from '../copy/change-sets';
import type { History } from '../copy/history';
import type { Held, SeenFile } from './team-state';
import type { Work } from './work';

/** A file and the part of a share that it holds. */
export type HoldingFile = { readonly file: SeenFile; readonly held: Held };

/** The files that hold a part of a share: under one key, or under whatever key. */
export function filesOf({ files }: Pick<Work, 'files'>, share: string, epoch?: string): readonly HoldingFile[] {
  return [...files.values()]
    .filter((file) => file.is === 'taken' && (epoch === undefined || file.epoch === epoch))
    .flatMap((file) => file.holds.flatMap((held) => (held.share === share ? [{ file, held }] : [])));
}

/** All changes that files hold, as far as they are here. */
export function heldBy(history: History, files: readonly HoldingFile[]): Changes {
  return together(files.flatMap(({ held }) => history.within(held) ?? []));
}

/**
 * Whether everything that a file holds of a share is in a whole copy that comes after it. Of two whole copies of the same
 * the one with the greater name comes after; so of files that hold the same one always stays.
 */
export function isReplacedBy(history: History, one: HoldingFile, whole: HoldingFile): boolean {
  const held = history.within(one.held);
  const all = history.within(whole.held);
  if (!whole.held.isWhole || held === undefined || all === undefined || one.file.name === whole.file.name) return false;
  if (!areAllIn(held, all)) return false;
  return !one.held.isWhole || held.size < all.size || one.file.name < whole.file.name;
}
