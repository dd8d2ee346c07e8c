import type { BackedUpRegisters, BackedUpSubmission } from '#shared/contract/backup-api';
import { noRegisters, registerNames, type RegisterName } from '#shared/model/registers';
import { succeed, type Result } from '#shared/result';
import { readDrafts } from '../case-book/form-drafts';
import type { Shared } from '../case-book/shared-registers';
import { mergeRegisters } from '../interchange/merge-registers';
import { isSameSubmission, submissionTitle, withNewIds } from '../interchange/plan-import';
import type { BackedUpHolder } from './format/holder';
import { draftOf } from './known-kinds';

type BesideBooks = {
  readonly submissions: readonly BackedUpSubmission[];
  readonly registers: Pick<BackedUpRegisters, 'entries' | 'absent'>;
};

const nothing: Shared = { registers: noRegisters, submissions: [] };

/** What a backup holds besides case books, against what is here. */
export async function compareShared(
  { registers, submissions }: Shared = nothing,
  readHere: () => Promise<Result<Shared>> = () => Promise.resolve(succeed(nothing)),
): Promise<Result<BesideBooks>> {
  const here = await readHere();
  if (!here.ok) return here;
  const merge = mergeRegisters(here.value.registers, registers);
  const hereOf = (id: string, mapped: Shared['submissions'][number]['submission']): BackedUpSubmission['here'] => {
    if (here.value.submissions.some(({ submission }) => isSameSubmission(submission, mapped))) return 'same';
    return here.value.submissions.some((there) => there.id === id) ? 'other' : 'absent';
  };
  return succeed({
    submissions: submissions.map(({ id, submission }) => ({
      id,
      title: submissionTitle(submission),
      here: hereOf(id, withNewIds(submission, merge, new Map())),
    })),
    registers: { entries: entriesIn(registers), absent: entriesIn(merge.added) },
  });
}

/** How many entries there are in all registers. */
export function entriesIn(registers: Readonly<Record<RegisterName, Readonly<Record<string, unknown>>>>): number {
  return registerNames.reduce((sum, name) => sum + Object.keys(registers[name]).length, 0);
}

/** How many things are half-typed in a holder. */
export function unfinishedIn(holder: BackedUpHolder): number {
  return Object.keys(readDrafts(draftOf(holder))).length;
}
