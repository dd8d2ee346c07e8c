import { succeed, type Result } from '#shared/result';
import { giveKeys, renewKey } from './give-keys';
import { tellWhoLeft } from './leavings';
import type { ExchangeParts } from './parts';
import { isForAnother, takeIn } from './take-in';
import { tidy } from './tidy';
import { isPresent } from './team-copy';
import type { TeamState } from './team-state';
import { beginWork, stateOf, writingEpoch, type TeamProblem, type Work } from './work';
import { writeShare } from './write-out';

/** What came of an exchange. */
export type Exchanged = {
  /** To be kept in the place of the state before, also where something failed. */
  readonly team: TeamState;
  /** The shares whose copies are other ones now. */
  readonly arrived: readonly string[];
  readonly problems: readonly TeamProblem[];
};

/**
 * Exchanges what is new with the folder of a team: takes in what lies there, tidies up, and writes what is not there.
 * Copies are kept before the answer comes; whoever ends in between loses nothing and finds it all again. Fails only
 * where the folder cannot be listed or the state of the team cannot be read; what fails on the way is among the problems.
 */
export async function exchange(team: TeamState, parts: ExchangeParts): Promise<Result<Exchanged>> {
  const listed = await parts.folders.list(parts.folder);
  if (!listed.ok) return listed;
  const begun = beginWork(team, parts, listed.value);
  if (!begun.ok) return begun;
  const work = begun.value;
  const done = await takeIn(work);
  const gone = done.ok ? await giveOut(work) : done;
  if (!gone.ok) work.problems.push({ kind: 'failed', failure: gone.failure });
  return succeed({ team: stateOf(work), arrived: [...work.arrived], problems: [...work.problems, ...oddFiles(work)] });
}

async function giveOut(work: Work): Promise<Result<void>> {
  if (!isPresent(work.team, work.code)) {
    work.problems.push({ kind: 'not-a-member' });
    return succeed(undefined);
  }
  for (const step of [tidy, renewKey, giveKeys, tellWhoLeft, writeAll]) {
    const done = await step(work);
    if (!done.ok) return done;
  }
  return succeed(undefined);
}

/** Under no older key than the newest that is known: who has left could read it. */
async function writeAll(work: Work): Promise<Result<void>> {
  const epoch = writingEpoch(work);
  if (epoch === undefined) work.problems.push({ kind: 'no-key' });
  for (const share of epoch ? [work.id, ...work.parts.copies.shares()] : []) {
    const written = epoch && (await writeShare(work, share, epoch));
    if (written?.ok === false) return written;
  }
  return succeed(undefined);
}

function oddFiles(work: Work): readonly TeamProblem[] {
  return [...work.files.values()].flatMap(({ name, is, from }): readonly TeamProblem[] =>
    is === 'taken' || isForAnother(work, name) ? [] : [{ kind: 'file', name, is, ...(from !== undefined && { from }) }],
  );
}
