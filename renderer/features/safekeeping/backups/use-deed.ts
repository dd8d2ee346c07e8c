import type { Result } from '#shared/result';
import { type Task, useTask } from '../../../program/use-task';

/** Something that is done with no answer but that it is done, and what comes after it went well. */
export function useDeed(act: () => Promise<Result<void>>, onDone: () => void): readonly [Task<true>, () => void] {
  const [task, run] = useTask<true>();
  const go = async (): Promise<void> => {
    const done = await run(async () => {
      const acted = await act();
      return acted.ok ? { ok: true, value: true } : acted;
    });
    if (done) onDone();
  };
  return [task, () => void go()];
}
