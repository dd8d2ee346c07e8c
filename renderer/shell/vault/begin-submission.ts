import { submissionList } from '#shared/records/lists';
import type { HolderSession } from '../../session/holder-session';

/** Begins a submission beside the registers: unfinished until it has a State and a subject. Gives its id. */
export function beginSubmission(registers: Pick<HolderSession, 'begin'>): string {
  return registers.begin(submissionList, { submitters: [], sections: [] });
}
