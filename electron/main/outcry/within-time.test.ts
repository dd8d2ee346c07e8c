import { expect, test } from 'vitest';
import { withinTime } from './within-time';

const patience = { milliseconds: 1_000, otherwise: 'too late' };

test('a task that ends gives what it came to, and is timed no longer', async () => {
  const timed: number[] = [];
  const ended = withinTime(Promise.resolve('done'), patience, (_run, milliseconds) => {
    timed.push(milliseconds);
    return () => timed.splice(0);
  });
  expect(timed).toEqual([1_000]);
  expect(await ended).toBe('done');
  expect(timed).toEqual([]);
});

test('a task that does not end in time is not waited for', async () => {
  const never = new Promise<string>(() => undefined);
  const ended = withinTime(never, patience, (run) => {
    run();
    return () => undefined;
  });
  expect(await ended).toBe('too late');
});

test('a task that fails in time fails', async () => {
  await expect(withinTime(Promise.reject(new Error('broken')), patience)).rejects.toThrow('broken');
});
