import { expect, test } from 'vitest';
import { mendedUntil } from './electron-age';

test.each([
  ['2026-10-21', '2026-11-29T08:00:00Z', '2027-04-07T00:00:00.000Z', false],
  ['2026-10-21', '2027-04-07T00:00:00Z', '2027-04-07T00:00:00.000Z', false],
  ['2026-10-21', '2027-04-07T00:00:01Z', '2027-04-07T00:00:00.000Z', true],
  ['2024-10-15', '2026-11-29T08:00:00Z', '2025-04-01T00:00:00.000Z', true],
])('a line from %s, looked at on %s, is mended until %s; over: %s', (since, now, day, isOver) => {
  expect(mendedUntil(since, new Date(now))).toEqual({ day, isOver });
});
