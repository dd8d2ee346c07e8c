import { expect, test } from 'vitest';
import { Turn } from './turn';

test('tasks run one after the other, in the order in which they were given', async () => {
  const turn = new Turn();
  const seen: string[] = [];
  const first = turn.run(async () => {
    await Promise.resolve();
    seen.push('first');
  });
  const second = turn.run(() => {
    seen.push('second');
    return Promise.resolve();
  });
  await Promise.all([first, second]);
  expect(seen).toEqual(['first', 'second']);
});

test('a task that throws holds up none', async () => {
  const turn = new Turn();
  await expect(turn.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(turn.run(() => Promise.resolve('done'))).resolves.toBe('done');
});
