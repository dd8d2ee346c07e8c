import { expect, test } from 'vitest';
import { watchIdle } from './idle';

const second = 1000;

test('the vault is due to be locked when nobody was there for the time of the settings', () => {
  const watch = watchIdle(0);
  expect(watch.isDue(5 * second, 299, 5)).toBe(false);
  expect(watch.isDue(10 * second, 300, 5)).toBe(true);
});

test('a shorter time in the settings counts at once', () => {
  const watch = watchIdle(0);
  expect(watch.isDue(5 * second, 61, 5)).toBe(false);
  expect(watch.isDue(10 * second, 61, 1)).toBe(true);
});

test('a machine that slept without telling is noticed by its clock', () => {
  const watch = watchIdle(0);
  expect(watch.isDue(5 * second, 0, 5)).toBe(false);
  expect(watch.isDue(65 * second, 0, 5)).toBe(true);
  expect(watch.isDue(70 * second, 0, 5)).toBe(false);
});
