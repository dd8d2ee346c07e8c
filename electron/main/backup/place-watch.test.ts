import { expect, test } from 'vitest';
import { fail, succeed, type Result } from '#shared/result';
import { PlaceWatch } from './place-watch';

/** A stick that comes and goes, and a clock that stands until it is moved. */
function aStick() {
  let answer: Result<{ isThere: boolean; name: string }> = succeed({ isThere: true, name: 'stick' });
  let due: (() => void)[] = [];
  const watch = new PlaceWatch(
    () => Promise.resolve(answer),
    (run) => {
      due.push(run);
      return () => {
        due = due.filter((each) => each !== run);
      };
    },
  );
  return {
    watch,
    is: (isThere: boolean): void => {
      answer = succeed({ isThere, name: 'stick' });
    },
    isForgotten: (): void => {
      answer = fail({ code: 'backup/no-place' });
    },
    waiting: () => due.length,
    tick: async (): Promise<void> => {
      for (const run of due.splice(0)) run();
      await settle();
    },
  };
}

/** Lets every promise that can go on do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

function answered(waiting: Promise<Result<void>>): { result?: Result<void> } {
  const state: { result?: Result<void> } = {};
  void waiting.then((result) => {
    state.result = result;
  });
  return state;
}

test('a place that was away and comes is told once it is there', async () => {
  const { watch, is, tick } = aStick();
  is(false);
  await watch.look('stick');
  const state = answered(watch.came('stick'));
  await tick();
  await tick();
  expect(state.result).toBeUndefined();
  is(true);
  await tick();
  expect(state.result).toEqual(succeed(undefined));
});

test('a place that came between looking and waiting is told at once', async () => {
  const { watch, is } = aStick();
  is(false);
  await watch.look('stick');
  is(true);
  expect(await watch.came('stick')).toEqual(succeed(undefined));
});

test('a place that is there must first go away', async () => {
  const { watch, is, tick } = aStick();
  const state = answered(watch.came('stick'));
  await tick();
  await tick();
  expect(state.result).toBeUndefined();
  is(false);
  await tick();
  is(true);
  await tick();
  expect(state.result).toEqual(succeed(undefined));
});

test('a ticket that opens nothing is said, and waited for no longer', async () => {
  const { watch, isForgotten, waiting } = aStick();
  isForgotten();
  expect(await watch.came('stick')).toEqual({ ok: false, failure: { code: 'backup/no-place' } });
  expect(waiting()).toBe(0);
});

test('nothing is looked for once the page is gone', async () => {
  const { watch, is, waiting } = aStick();
  is(false);
  const state = answered(watch.came('stick'));
  await settle();
  expect(waiting()).toBe(1);
  watch.forget();
  expect(waiting()).toBe(0);
  is(true);
  await settle();
  expect(state.result).toBeUndefined();
});

test('away, there, away, there is told twice', async () => {
  const { watch, is, tick } = aStick();
  is(false);
  await watch.look('stick');
  for (let arrival = 0; arrival < 2; arrival += 1) {
    const state = answered(watch.came('stick'));
    await tick();
    expect(state.result).toBeUndefined();
    is(true);
    await tick();
    expect(state.result).toEqual(succeed(undefined));
    is(false);
    await watch.look('stick');
  }
});

test('a call that the page has forgotten takes no arrival from the one that it waits for', async () => {
  const { watch, is, tick, waiting } = aStick();
  is(false);
  await watch.look('stick');
  const forgotten = answered(watch.came('stick'));
  const awaited = answered(watch.came('stick'));
  await tick();
  expect(waiting()).toBe(1);
  is(true);
  await tick();
  expect([forgotten.result, awaited.result]).toEqual([undefined, succeed(undefined)]);
});

test('what the page itself has seen come is told, too', async () => {
  const { watch, is, tick } = aStick();
  is(false);
  await watch.look('stick');
  const state = answered(watch.came('stick'));
  await settle();
  is(true);
  await watch.look('stick');
  await tick();
  expect(state.result).toEqual(succeed(undefined));
});

test('a look that ends after the page is gone waits for nothing, and tells the next page nothing', async () => {
  let answer: (isThere: boolean) => void = () => undefined;
  let waiting = 0;
  const watch = new PlaceWatch(
    () =>
      new Promise((resolve) => {
        answer = (isThere) => {
          resolve(succeed({ isThere, name: 'stick' }));
        };
      }),
    () => {
      waiting += 1;
      return () => undefined;
    },
  );
  const old = answered(watch.came('stick'));
  watch.forget();
  answer(false);
  await settle();
  expect(waiting).toBe(0);

  const state = answered(watch.came('stick'));
  answer(true);
  await settle();
  expect([old.result, state.result, waiting]).toEqual([undefined, undefined, 1]);
});
