import type { BackupPreview, BroughtOut } from '#shared/contract/backup-api';
import type { Choice } from './restoring/restore-case-books';

type Kept = Pick<BackupPreview, 'caseBooks' | 'submissions' | 'registers' | 'lost'>;

/**
 * Whether something came, and now all is here that a backup without losses holds. Only then nothing is missed any more that
 * opening found lost: nobody knows in which case book it was.
 */
export function isAllBack(
  { caseBooks, submissions, registers, lost }: Kept,
  { ids, beside }: Choice,
  came: BroughtOut,
): boolean {
  const chosen = new Set<string>([...ids, ...(beside?.submissions ?? [])]);
  const lacksEntries = registers.absent > 0 || registers.unfinished > 0;
  return (
    lost === 0 &&
    didCome(came) &&
    [...caseBooks, ...submissions].every(({ id, here }) => here === 'same' || chosen.has(id)) &&
    (beside?.registers === true || !lacksEntries)
  );
}

function didCome({ caseBooks, submissions, entries, unfinished }: BroughtOut): boolean {
  return caseBooks.some(({ outcome }) => outcome === 'brought') || submissions > 0 || entries > 0 || unfinished > 0;
}
