import { useCallback, useState } from 'react';
import type { Failure } from '#shared/failure';
import type { Result } from '#shared/result';

export type Task<T> = {
  readonly isRunning: boolean;
  readonly failure?: Failure;
  readonly value?: T;
};

/** One piece of work at a time with its outcome; a new start forgets the last outcome. */
export function useTask<T>(): readonly [
  Task<T>,
  (work: () => Promise<Result<T>>) => Promise<T | undefined>,
  () => void,
] {
  const [task, setTask] = useState<Task<T>>({ isRunning: false });
  const run = useCallback(async (work: () => Promise<Result<T>>) => {
    setTask({ isRunning: true });
    const result = await work();
    setTask(result.ok ? { isRunning: false, value: result.value } : { isRunning: false, failure: result.failure });
    return result.ok ? result.value : undefined;
  }, []);
  const forget = useCallback(() => {
    setTask({ isRunning: false });
  }, []);
  return [task, run, forget];
}
