import { expect, test } from 'vitest';
import { idleLock } from './idle-lock';

/** An idle lock whose clock and person are in the hands of the test. */
function anIdleLock({ lockMinutes = 5 } = {}) {
  const world = { second: 0, idleSince: 0, isTouched: true, locks: 0 };
  const lock = idleLock({
    now: () => ({ wall: world.second * 1000, steady: world.second * 1000 }),
    idleSeconds: () => world.second - world.idleSince,
    lockMinutes: () => lockMinutes,
    isTouched: () => world.isTouched,
    lock: () => {
      world.locks += 1;
    },
  });
  const pass = (seconds: number): void => {
    for (let passed = 0; passed < seconds && world.locks === 0; passed += 1) {
      world.second += 1;
      lock.look();
    }
  };
  const someoneActs = (): void => {
    world.idleSince = world.second;
    lock.look();
  };
  return { lock, world, pass, someoneActs };
}

test.each([
  [1, 30],
  [5, 270],
  [60, 3570],
])('with %i minutes in the settings the warning comes after %i seconds', async (lockMinutes, seconds) => {
  const { lock, world, pass } = anIdleLock({ lockMinutes });
  const { turn } = await lock.follow(-1);
  const warned = lock.follow(turn);
  pass(seconds - 1);
  world.second += 1;
  lock.look();
  await expect(warned).resolves.toEqual({ turn: turn + 1, lockSeconds: 30 });
  pass(29);
  expect(world.locks).toBe(0);
  pass(1);
  expect(world.locks).toBe(1);
});

test('whoever does something takes the warning back, and is idle anew', async () => {
  const { lock, world, pass, someoneActs } = anIdleLock();
  pass(290);
  const warned = await lock.follow(-1);
  expect(warned.lockSeconds).toBe(10);
  const calmed = lock.follow(warned.turn);
  someoneActs();
  await expect(calmed).resolves.toEqual({ turn: warned.turn + 1 });
  pass(299);
  expect(world.locks).toBe(0);
  pass(1);
  expect(world.locks).toBe(1);
});

test('no second is told by itself: the page counts', async () => {
  const { lock, pass } = anIdleLock();
  pass(271);
  const { turn } = await lock.follow(-1);
  let isTold = false;
  void lock.follow(turn).then(() => {
    isTold = true;
  });
  pass(20);
  await Promise.resolve();
  expect(isTold).toBe(false);
});

test('a window that nobody touched is neither warned nor locked', async () => {
  const { lock, world, pass } = anIdleLock();
  world.isTouched = false;
  pass(400);
  expect(world.locks).toBe(0);
  await expect(lock.follow(-1)).resolves.not.toHaveProperty('lockSeconds');
});

test('a hearing takes the warning back, tells its time, and warns before its end', async () => {
  const { lock, world, pass } = anIdleLock();
  pass(280);
  const warned = await lock.follow(-1);
  const begun = lock.follow(warned.turn);
  lock.beginHearing(1);
  await expect(begun).resolves.toEqual({ turn: warned.turn + 1, hearingSeconds: 3600 });
  const near = lock.follow(warned.turn + 1);
  pass(3570);
  await expect(near).resolves.toEqual({ turn: warned.turn + 2, hearingSeconds: 30, lockSeconds: 30 });
  pass(30);
  expect(world.locks).toBe(1);
});

test('a hearing is over with the lock', async () => {
  const { lock } = anIdleLock();
  lock.beginHearing(4);
  lock.forget();
  await expect(lock.follow(-1)).resolves.not.toHaveProperty('hearingSeconds');
});

test('the end of a hearing is told, and the time of the settings counts again', async () => {
  const { lock, world, pass } = anIdleLock();
  lock.beginHearing(2);
  pass(100);
  const { turn } = await lock.follow(-1);
  const ended = lock.follow(turn);
  lock.endHearing();
  await expect(ended).resolves.toEqual({ turn: turn + 1 });
  pass(200);
  expect(world.locks).toBe(1);
});

test('a machine that slept locks, whatever the page asks first when it wakes', async () => {
  const { lock, world } = anIdleLock();
  lock.beginHearing(4);
  world.second += 600;
  world.idleSince = world.second;
  await lock.follow(-1);
  lock.look();
  expect(world.locks).toBe(1);
});
