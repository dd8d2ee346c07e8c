import type { SealedRecords, WorkingSet } from '#app/ports/working-set';
import { answeredInTime, type TimeLimit } from '#app/vault/time-limit';
import { fail, type Result } from '#shared/result';

/** Records that are kept somewhere, and the end of it: what is not confirmed then is done or not done. */
export type RunningRecords = { readonly records: SealedRecords; readonly end: () => void };

/**
 * A working set that begins anew after whatever has failed: one that lost its database, or does not answer, stays so.
 * What failed for another reason than a full disk or no answer is tried once more at once; all of it may be repeated.
 *
 * `clear` deletes the database where it may be that the page cannot: one with a flipped bit in `CURRENT` or without its
 * manifest is neither opened nor deleted by Chromium when the page asks.
 */
export function restartingWorkingSet(
  start: () => RunningRecords,
  clear: () => Promise<Result<void>>,
  limit: TimeLimit,
): WorkingSet {
  let running: Running | undefined;

  async function once<T>(ask: Ask<T>): Promise<Result<T>> {
    const asked = (running ??= withEnd(start()));
    const answer = await answeredInTime(Promise.race([ask(asked.records), asked.ended]), limit);
    if (!answer.ok) endOf(asked);
    return answer;
  }

  async function asking<T>(ask: Ask<T>): Promise<Result<T>> {
    const answer = await once(ask);
    if (answer.ok || answer.failure.code === 'storage/disk-full' || answer.failure.code === 'storage/no-answer') {
      return answer;
    }
    return once(ask);
  }

  function endOf(ended: Running): void {
    ended.end();
    if (running === ended) running = undefined;
  }

  return {
    ids: () => asking((records) => records.ids()),
    get: (ids) => asking((records) => records.get(ids)),
    change: (change) => asking((records) => records.change(change)),
    beginAnew: () => {
      if (running) endOf(running);
      return answeredInTime(clear(), limit);
    },
  };
}

type Ask<T> = (records: SealedRecords) => Promise<Result<T>>;

type Running = RunningRecords & { readonly ended: Promise<Result<never>> };

/** Whoever still waits at the end is told at once. */
function withEnd({ records, end }: RunningRecords): Running {
  let tell: () => void = () => undefined;
  const ended = new Promise<Result<never>>((resolve) => {
    tell = () => {
      resolve(fail({ code: 'storage/not-read', reason: 'ended' }));
    };
  });
  return {
    records,
    ended,
    end: () => {
      tell();
      end();
    },
  };
}
