import { expect, test } from 'vitest';
import { fail, succeed } from '#shared/result';
import { followNews } from './follow-news';

/** Follows until the answers run out: which turns were asked after, what was told, and how long was waited. */
async function followed(answers: readonly (number | 'failed')[]) {
  const asked: number[] = [];
  const told: number[] = [];
  const pauses: number[] = [];
  await followNews<{ readonly turn: number }>({
    ask: (after) => {
      const answer = answers[asked.length];
      asked.push(after);
      return Promise.resolve(typeof answer === 'number' ? succeed({ turn: answer }) : fail('internal'));
    },
    tell: ({ turn }) => told.push(turn),
    pause: (seconds) => {
      pauses.push(seconds);
      return Promise.resolve();
    },
    isOver: () => asked.length >= answers.length,
  });
  return { asked, told, pauses };
}

test('news is asked for after the last that was told', async () => {
  expect(await followed([0, 3, 4, 5])).toEqual({ asked: [-1, 0, 3, 4], told: [0, 3, 4], pauses: [] });
});

test('a question that fails is asked again after a while, and what follows is told', async () => {
  expect(await followed([0, 'failed', 'failed', 7, 'failed', 8, 9])).toEqual({
    asked: [-1, 0, 0, 0, 7, 7, 8],
    told: [0, 7, 8],
    pauses: [1, 2, 1],
  });
});

test('the wait grows to a minute and no further', async () => {
  const { pauses } = await followed(Array<'failed'>(10).fill('failed'));
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});
