import type { BackedUpRegisters, BackedUpSubmission } from '#shared/contract/backup-api';
import type { FormDrafts } from '#shared/contract/holder';
import { noRegisters, registerNames, type RegisterName } from '#shared/records/registers';
import { succeed, type Result } from '#shared/result';
import { readDrafts } from '../book/form-drafts';
import type { Shared } from '../book/shared-registers';
import { mergeRegisters } from '../interchange/merge-registers';
import { isSameSubmission, submissionTitle, withNewIds } from '../interchange/plan-import';
import type { BackedUpHolder } from './format/holder';
import { halfTypedToCome } from './half-typed';
import { draftOf } from './known-kinds';

type BesideBooks = {
  readonly submissions: readonly BackedUpSubmission[];
  readonly registers: BackedUpRegisters;
};

/** What is shared by all case books, and what is half-typed in the registers. */
export type SharedAndHalfTyped = { readonly shared?: Shared | undefined; readonly halfTyped: FormDrafts };

const nothing: Shared = { registers: noRegisters, submissions: [] };

/** What a backup holds besides case books, against what is here. */
export async function compareShared(
  { shared: { registers, submissions } = nothing, halfTyped }: SharedAndHalfTyped,
  readHere: () => Promise<Result<SharedAndHalfTyped>> = () => Promise.resolve(succeed({ halfTyped: {} })),
): Promise<Result<BesideBooks>> {
  const read = await readHere();
  if (!read.ok) return read;
  const { shared: here = nothing, halfTyped: halfTypedHere } = read.value;
  const merge = mergeRegisters(here.registers, registers);
  const unfinished = Object.keys(halfTypedToCome(halfTyped, halfTypedHere, merge)).length;
  const hereOf = (id: string, mapped: Shared['submissions'][number]['submission']): BackedUpSubmission['here'] => {
    if (here.submissions.some(({ submission }) => isSameSubmission(submission, mapped))) return 'same';
    return here.submissions.some((there) => there.id === id) ? 'other' : 'absent';
  };
  return succeed({
    submissions: submissions.map(({ id, submission }) => ({
      id,
      title: submissionTitle(submission),
      here: hereOf(id, withNewIds(submission, merge, new Map())),
    })),
    registers: { entries: entriesIn(registers), absent: entriesIn(merge.added), unfinished },
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
