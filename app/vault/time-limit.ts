import { fail } from '#shared/result';
import type { Result } from '#shared/result';
import { afterTime, type Later } from '../ports/later';
import type { VaultFiles } from '../ports/vault-files';

/** How long an answer is waited for. */
export type TimeLimit = { readonly milliseconds: number; readonly later: Later };

/** Longer than a slow disk takes for the largest write, and short enough to be told before one walks away. */
export const storageTimeLimit: TimeLimit = { milliseconds: 15_000, later: afterTime };

/** The answer, or `storage/no-answer` when it has not come in time. What was asked for may still happen. */
export function answeredInTime<T>(answer: Promise<Result<T>>, limit: TimeLimit): Promise<Result<T>> {
  return new Promise((resolve, reject) => {
    const callOff = limit.later(() => {
      resolve(fail({ code: 'storage/no-answer' }));
    }, limit.milliseconds);
    answer.then(resolve, reject).finally(callOff);
  });
}

/** Files of a vault that answer in time, or say that they do not. */
export function timedFiles(files: VaultFiles, limit: TimeLimit): VaultFiles {
  return {
    list: () => answeredInTime(files.list(), limit),
    read: (name, range) => answeredInTime(files.read(name, range), limit),
    replace: (name, bytes) => answeredInTime(files.replace(name, bytes), limit),
    append: (name, bytes) => answeredInTime(files.append(name, bytes), limit),
    remove: (name) => answeredInTime(files.remove(name), limit),
  };
}
