import type { Result } from '#shared/result';

/**
 * Takes what was asked, and only the answer to the newest: an earlier answer that comes late would undo for a moment
 * what has been asked since. A failure is not taken.
 */
export function takeNewest<Value>(take: (value: Value) => void): (answer: Promise<Result<Value>>) => Promise<void> {
  let newest: Promise<Result<Value>>;
  return async (answer) => {
    newest = answer;
    const result = await answer;
    if (result.ok && answer === newest) take(result.value);
  };
}
