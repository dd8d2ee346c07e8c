import { isRemovableTeamFileName } from '#shared/contract/team-file-name';
import { succeed, type Result } from '#shared/result';
import { historyOf } from '../copy/history';
import { filesOf, isReplacedBy, type HoldingFile } from './coverage';
import { isToldNoMore } from './leavings';
import { spans } from './parts';
import { presentIn } from './team-copy';
import type { SeenFile } from './team-state';
import { copyOf, type Work } from './work';

/**
 * Takes away files that nobody needs any more: whose content is in a whole copy under the newest key, and keys that are
 * not the newest, and what told somebody long ago that they were taken out. Own files go when that copy is there; those of others when it is our own, and has settled, and
 * they have lain there long. What did not open here is never taken away, unless it is one of these. Fails as files do.
 */
export async function tidy(work: Work): Promise<Result<void>> {
  for (const file of work.files.values()) {
    if (!isRemovableTeamFileName(file.name) || !work.before.has(file.name)) continue;
    if (!isOldKey(work, file) && !isOldWord(work, file) && !(await isReplaced(work, file))) continue;
    const removed = await work.parts.folders.remove(work.parts.folder, file.name);
    if (!removed.ok) return removed;
    work.files.delete(file.name);
  }
  return succeed(undefined);
}

function isOldKey(work: Work, { name, at }: SeenFile): boolean {
  const given = work.team.given.find(({ file }) => file === name);
  const newest = work.epoch?.id;
  if (given === undefined || newest === undefined) return false;
  const isGood = given.epoch === newest && presentIn(work.team).some(({ id }) => id === given.membership);
  return !isGood && (given.by === work.code || work.now >= at + spans.silent);
}

function isOldWord(work: Work, { name, at }: SeenFile): boolean {
  const told = work.team.told.find(({ file }) => file === name);
  const stay = work.team.memberships.find(({ id }) => id === told?.membership);
  if (told === undefined || stay === undefined || !isToldNoMore(work, stay)) return false;
  return told.by === work.code || work.now >= at + spans.silent;
}

async function isReplaced(work: Work, file: SeenFile): Promise<boolean> {
  const isOwn = file.from === work.code;
  const isLongThere = work.now >= file.at + spans.silent;
  if (file.is !== 'taken' || file.holds.length === 0 || !(isOwn || isLongThere)) return false;
  for (const held of file.holds) {
    const copy = await copyOf(work, held.share);
    if (!copy.ok) return false;
    const history = historyOf(copy.value);
    const wholes = wholesFor(work, held.share, isOwn);
    if (!wholes.some((whole) => isReplacedBy(history, { file, held }, whole))) return false;
  }
  return true;
}

/** The whole copies on whose account files go: for files of ours any that was taken in, else our own that have settled. */
function wholesFor(work: Work, share: string, isOwn: boolean): readonly HoldingFile[] {
  const epoch = work.epoch?.id ?? '';
  return filesOf(work, share, epoch).filter(({ file, held }) => {
    const isSettled = file.from === work.code && work.now >= file.at + spans.settled;
    return held.isWhole && (isOwn || isSettled);
  });
}
