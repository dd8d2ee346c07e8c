import { expect, test } from 'vitest';
import { fail, succeed, type Result } from '#shared/result';
import { oneByOne } from './one-by-one';

test('gives what is handed out in its order, and its failure last', async () => {
  const values = oneByOne<number>(async (give) => {
    await give(1);
    await give(2);
    return fail({ code: 'backup/damaged' });
  });
  const found: Result<number>[] = [];
  for await (const value of values) found.push(value);
  expect(found).toEqual([succeed(1), succeed(2), fail({ code: 'backup/damaged' })]);
});

test('hands out no more where nobody asks any more', async () => {
  const given: boolean[] = [];
  const values = oneByOne<number>(async (give) => {
    for (let value = 1; ; value += 1) {
      const taken = await give(value);
      given.push(taken.ok);
      if (!taken.ok) return taken;
    }
  });
  for await (const value of values) if (value.ok && value.value === 3) break;
  expect(given.filter((taken) => !taken)).toEqual([false]);
  expect(given.length).toBeLessThanOrEqual(5);
});

test('a bug in what hands out reaches who asks', async () => {
  const values = oneByOne<number>(() => Promise.reject(new Error('a bug')));
  await expect(values.next()).rejects.toThrow('a bug');
});
