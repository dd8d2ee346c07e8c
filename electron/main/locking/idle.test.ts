import { expect, test } from 'vitest';
import { type Moment, watchIdle } from './idle';

const at = (seconds: number): Moment => ({ wall: 1_800_000_000_000 + seconds * 1000, steady: seconds * 1000 });
const hour = 3600;

/** Asks every second from one second to another, with somebody there or idle since a second. */
function lookThrough(watch: ReturnType<typeof watchIdle>, from: number, to: number, idleSince?: number) {
  let last = watch.look(at(from), idleSince === undefined ? 0 : from - idleSince, 5);
  for (let second = from + 1; second <= to; second += 1)
    last = watch.look(at(second), idleSince === undefined ? 0 : second - idleSince, 5);
  return last;
}

test('the vault is due to be locked when nobody was there for the time of the settings', () => {
  const watch = watchIdle(at(0));
  expect(watch.look(at(1), 0, 5).secondsToLock).toBe(300);
  expect(watch.look(at(2), 299, 5).secondsToLock).toBe(1);
  expect(watch.look(at(3), 300, 5).secondsToLock).toBe(0);
});

test('a shorter time in the settings counts at once', () => {
  const watch = watchIdle(at(0));
  expect(watch.look(at(1), 61, 5).secondsToLock).toBe(239);
  expect(watch.look(at(2), 61, 1).secondsToLock).toBe(0);
});

test('a machine that slept without telling is noticed by its clock', () => {
  const watch = watchIdle(at(0));
  expect(watch.look(at(5), 0, 5).secondsToLock).toBe(300);
  expect(watch.look(at(65), 0, 5).secondsToLock).toBe(0);
  expect(watch.look(at(70), 0, 5).secondsToLock).toBe(300);
});

test('in hearing mode nobody has to be there, and the lock comes with its end', () => {
  const watch = watchIdle(at(0));
  watch.beginHearing(at(0), 2);
  expect(lookThrough(watch, 1, hour, 0)).toEqual({ secondsToLock: hour, hearingSeconds: hour });
  expect(lookThrough(watch, hour + 1, 2 * hour - 30, 0)).toEqual({ secondsToLock: 30, hearingSeconds: 30 });
  expect(watch.look(at(2 * hour), 2 * hour, 5)).toEqual({ secondsToLock: 0, hearingSeconds: undefined });
});

test('after a hearing the time of the settings counts again for whoever is there', () => {
  const watch = watchIdle(at(0));
  watch.beginHearing(at(0), 1);
  expect(lookThrough(watch, 1, hour)).toEqual({ secondsToLock: 300, hearingSeconds: undefined });
});

test('a hearing that is ended leaves the idle time as it was', () => {
  const watch = watchIdle(at(0));
  watch.beginHearing(at(0), 4);
  watch.endHearing();
  expect(watch.look(at(1), 290, 5)).toEqual({ secondsToLock: 10, hearingSeconds: undefined });
});

test('a clock that is set back makes no hearing longer', () => {
  const watch = watchIdle(at(0));
  watch.beginHearing(at(0), 1);
  const setBack = { wall: at(-hour).wall, steady: at(30).steady };
  expect(watch.look(setBack, 0, 5).hearingSeconds).toBe(hour - 30);
});

test('sleep ends a hearing', () => {
  const watch = watchIdle(at(0));
  watch.beginHearing(at(0), 4);
  expect(watch.look(at(120), 0, 5)).toEqual({ secondsToLock: 0, hearingSeconds: undefined });
});
