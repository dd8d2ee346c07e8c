import { expect, test } from 'vitest';
import { crashCount } from './crash-count';

test('the third crash of a page within a minute is one too many', () => {
  const times = [0, 30_000, 59_999];
  const isOneTooMany = crashCount(() => times.shift() ?? 0);
  expect([isOneTooMany(), isOneTooMany(), isOneTooMany()]).toEqual([false, false, true]);
});

test('crashes that lie further apart are none too many', () => {
  const times = [0, 30_000, 60_000, 90_000];
  const isOneTooMany = crashCount(() => times.shift() ?? 0);
  expect([isOneTooMany(), isOneTooMany(), isOneTooMany(), isOneTooMany()]).toEqual([false, false, false, false]);
});
