import { beforeEach, expect, test } from 'vitest';
import { BookId } from '#shared/schema/ids';
import { expectValue, fail, succeed, type Result } from '#shared/result';
import { Turn } from '#shared/turn';
import { aPause } from '../../../test/builders/a-pause';
import type { DocumentState } from './stored-view';
import { ViewsBehind, type Owed } from './views-behind';

const one = BookId.parse('1'.repeat(32));
const other = BookId.parse('2'.repeat(32));

const saying = (title: string): Owed => ({ state: stateOf(title), seal: title });
const stateOf = (title: string): DocumentState => ({
  plain: { fields: { title }, lists: {} },
  savedAt: '2014-03-01T10:00:00.000Z',
  canUndo: true,
  canRedo: false,
});
const titleOf = ({ plain }: DocumentState) => plain.fields['title'];

let turns: Turn;
let pause: ReturnType<typeof aPause>;
let written: string[];
let answer: Result<void>;
let views: ViewsBehind;

beforeEach(() => {
  turns = new Turn();
  pause = aPause();
  written = [];
  answer = succeed(undefined);
  views = new ViewsBehind({
    turns,
    later: pause.later,
    write: (_, { seal = '' }) => {
      written.push(seal);
      return Promise.resolve(answer);
    },
  });
});

/** When everything that has begun is at its end. */
async function rest(): Promise<void> {
  for (let round = 0; round < 10; round += 1) await turns.run(() => Promise.resolve());
}

test('nothing is written before the pause, and then the latest of each book', async () => {
  views.owe(one, saying('first'));
  views.owe(one, saying('second'));
  views.owe(other, saying('third'));
  await rest();
  expect(written).toEqual([]);

  pause.pass();
  await rest();
  expect(written).toEqual(['second', 'third']);
  expect([one, other].map((id) => views.stateOf(id))).toEqual([undefined, undefined]);
  expect(pause.isAwaited()).toBe(false);
});

test('a change that is under way goes first, and its view is the one that is written', async () => {
  views.owe(one, saying('before the change'));
  let save: () => void = () => undefined;
  const saved = new Promise<void>((resolve) => {
    save = resolve;
  });
  const changing = turns.run(async () => {
    await saved;
    views.owe(one, saying('after the change'));
  });
  pause.pass();
  await Promise.resolve();
  expect(written).toEqual([]);

  save();
  await changing;
  await rest();
  expect(written).toEqual(['after the change']);
});

test('what could not be written stays owed, and comes with the next', async () => {
  answer = fail({ code: 'storage/disk-full' });
  views.owe(one, saying('unwritten'));
  pause.pass();
  await rest();
  expect(titleOf(views.stateOf(one) ?? stateOf('nothing'))).toBe('unwritten');
  expect(pause.isAwaited()).toBe(false);

  answer = succeed(undefined);
  views.owe(other, saying('another'));
  pause.pass();
  await rest();
  expect(written).toEqual(['unwritten', 'unwritten', 'another']);
});

test('of a book that is gone, and after the end, nothing is written and nothing known', async () => {
  views.owe(one, saying('erased'));
  views.owe(other, saying('closed'));
  views.drop([one]);
  expect(views.stateOf(one)).toBeUndefined();
  views.close();
  views.owe(other, saying('after the end'));
  pause.pass();
  await rest();
  expect(written).toEqual([]);
  expect(views.stateOf(other)).toBeUndefined();
});

test('what is read of many books is what they say now, also where a view is written while they are read', async () => {
  views.owe(one, saying('new'));
  let store = new Map<BookId, unknown>([
    [one, 'old'],
    [other, 'as it is'],
  ]);
  const read = async () => {
    const before = store;
    if (before.get(one) === 'old') {
      pause.pass();
      await rest();
      store = new Map([...store, [one, 'new']]);
    }
    return succeed(before);
  };

  expect([...expectValue(await views.over(() => Promise.resolve(succeed(store)), titleOf))]).toEqual([
    [one, 'new'],
    [other, 'as it is'],
  ]);
  expect([...expectValue(await views.over(read, titleOf))]).toEqual([
    [one, 'new'],
    [other, 'as it is'],
  ]);
});
