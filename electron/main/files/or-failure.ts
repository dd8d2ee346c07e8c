import { fail, succeed, type Result } from '#shared/result';
import { systemCode, writeFailure } from './atomic-write';

/** What reading gives; a system error as the failure that a file could not be read. */
export async function orNotRead<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await task());
  } catch (error) {
    return fail({ code: 'storage/not-read', reason: systemCode(error) });
  }
}

/** A system error of writing as a failure. */
export async function orWriteFailure(task: () => Promise<void>): Promise<Result<void>> {
  try {
    await task();
    return succeed(undefined);
  } catch (error) {
    return fail(writeFailure(error));
  }
}
