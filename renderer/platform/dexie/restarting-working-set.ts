import type { WorkingSet } from '#app/ports/working-set';
import { answeredInTime, type TimeLimit } from '#app/vault/time-limit';
import { fail, type Result } from '#shared/result';

/** A working set that is running somewhere, and the end of it: what it has not confirmed then is done or not done. */
export type RunningWorkingSet = { readonly workingSet: WorkingSet; readonly end: () => void };

/**
 * A working set that begins anew after whatever has failed: one that lost its database, or does not answer, stays so.
 * What failed for another reason than a full disk or no answer is tried once more at once; all of it may be repeated.
 */
export function restartingWorkingSet(start: () => RunningWorkingSet, limit: TimeLimit): WorkingSet {
  let running: Running | undefined;

  async function once<T>(ask: Ask<T>): Promise<Result<T>> {
    const asked = (running ??= withEnd(start()));
    const answer = await answeredInTime(Promise.race([ask(asked.workingSet), asked.ended]), limit);
    if (answer.ok) return answer;
    asked.end();
    if (running === asked) running = undefined;
    return answer;
  }

  async function asking<T>(ask: Ask<T>): Promise<Result<T>> {
    const answer = await once(ask);
    if (answer.ok || answer.failure.code === 'storage/disk-full' || answer.failure.code === 'storage/no-answer') {
      return answer;
    }
    return once(ask);
  }

  return {
    ids: () => asking((workingSet) => workingSet.ids()),
    get: (ids) => asking((workingSet) => workingSet.get(ids)),
    change: (change) => asking((workingSet) => workingSet.change(change)),
  };
}

type Ask<T> = (workingSet: WorkingSet) => Promise<Result<T>>;

type Running = RunningWorkingSet & { readonly ended: Promise<Result<never>> };

/** Whoever still waits at the end is told at once. */
function withEnd({ workingSet, end }: RunningWorkingSet): Running {
  let tell: () => void = () => undefined;
  const ended = new Promise<Result<never>>((resolve) => {
    tell = () => {
      resolve(fail({ code: 'storage/not-read', reason: 'ended' }));
    };
  });
  return {
    workingSet,
    ended,
    end: () => {
      tell();
      end();
    },
  };
}
