import { expect, test } from 'vitest';
import type { Failure } from '#shared/failure';
import { expectValue, fail } from '#shared/result';
import type { Result } from '#shared/result';
import { aVault, anEntry, inMemoryStores, testKdfPolicy, testPassphrase } from '../../../test/builders/a-vault';
import { failingStores } from '../../../test/builders/stores/failing-stores';
import { EndMark, readMark } from './end-mark';
import { openHeader } from '../header/header';

const noAnswer: Failure = { code: 'storage/no-answer' };

async function aMark() {
  const { stores } = await aVault();
  const secret = { kind: 'passphrase', text: testPassphrase } as const;
  const { keys } = expectValue(await openHeader(stores.files, secret, testKdfPolicy));
  let writes = 0;
  /** What is told of the next writes, which are done all the same. */
  const afterwards: Result<void>[] = [];
  const files = {
    ...stores.files,
    replace: async (...input: Parameters<typeof stores.files.replace>) => {
      writes += 1;
      const written = await stores.files.replace(...input);
      return afterwards.shift() ?? written;
    },
  };
  const paused: (() => void)[] = [];
  const mark = new EndMark(files, keys, undefined, (run) => {
    paused.push(run);
    return () => undefined;
  });
  const read = async () => expectValue(await readMark(stores.files, keys));
  return { mark, read, afterwards, writes: () => writes, pause: () => paused.at(-1)?.() };
}

const reached = (lastOrder: number) => ({ lastOrder, nextNumber: 2, keyringEpoch: 2 });

test('a run of saves costs one mark before the first, one every 32, and one after the last', async () => {
  const { mark, read, writes, pause } = await aMark();
  for (let order = 1; order <= 40; order += 1) {
    expectValue(await mark.begin());
    expect(await read()).toMatchObject({ isSettled: false });
    mark.saved(reached(order));
  }
  expectValue(await mark.settle(reached(40)));
  expect(writes()).toBe(3);
  expect(await read()).toEqual({ sequence: 3, isSettled: true, ...reached(40) });
  pause();
  expectValue(await mark.settle(reached(40)));
  expect(writes()).toBe(3);
});

test('nothing is settled while something is being saved', async () => {
  const { mark, read } = await aMark();
  expectValue(await mark.begin());
  expectValue(await mark.settle(reached(1)));
  expect(await read()).toMatchObject({ isSettled: false, lastOrder: 0 });
});

test('a settled mark that arrived though it was told that it had not is taken back before the next save', async () => {
  const { mark, read, afterwards } = await aMark();
  expectValue(await mark.begin());
  mark.saved(reached(1));
  afterwards.push(fail(noAnswer));
  expect(await mark.settle(reached(1))).toEqual(fail(noAnswer));
  expect(await read()).toMatchObject({ isSettled: true });

  afterwards.push(fail(noAnswer));
  expect(await mark.begin()).toEqual(fail(noAnswer));
  mark.saved(reached(1));
  expectValue(await mark.begin());
  expect(await read()).toMatchObject({ isSettled: false });
});

test('no save goes to a disk that still says that all is written', async () => {
  const { stores, store, book } = await aVault();
  expect(stores.files.contents.has('mark-a.dcm')).toBe(false);
  expectValue(await store.write([anEntry(book, 'change', '1')]));
  expect(stores.files.contents.has('mark-a.dcm')).toBe(true);

  const failing = failingStores(inMemoryStores());
  failing.failing.add('replace');
  const { keys } = expectValue(
    await openHeader(stores.files, { kind: 'passphrase', text: testPassphrase }, testKdfPolicy),
  );
  expect((await new EndMark(failing.files, keys, undefined).begin()).ok).toBe(false);
});
