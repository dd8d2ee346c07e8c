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
/** What happens to the view of the first book. */
let ofOne: () => Promise<Result<void>>;
let bugs: unknown[];
let views: ViewsBehind;

beforeEach(() => {
  turns = new Turn();
  pause = aPause();
  written = [];
  answer = succeed(undefined);
  ofOne = () => Promise.resolve(answer);
  bugs = [];
  views = new ViewsBehind({
    turns,
    later: pause.later,
    write: (id, { seal = '' }) => {
      written.push(seal);
      return id === one ? ofOne() : Promise.resolve(answer);
    },
    onBug: (error) => bugs.push(error),
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

test('a full disk is tried with one book, not with each', async () => {
  answer = fail({ code: 'storage/disk-full' });
  views.owe(one, saying('first'));
  views.owe(other, saying('second'));
  pause.pass();
  await rest();
  expect(written).toEqual(['first']);
  expect([one, other].map((id) => views.stateOf(id))).toEqual([stateOf('first'), stateOf('second')]);
});

test('a view that cannot be written stays owed and holds up no other', async () => {
  ofOne = () => Promise.resolve(fail({ code: 'vault/record-damaged', count: 1 }));
  views.owe(one, saying('damaged'));
  views.owe(other, saying('whole'));
  pause.pass();
  await rest();
  expect(written).toEqual(['damaged', 'whole']);
  expect([one, other].map((id) => views.stateOf(id))).toEqual([stateOf('damaged'), undefined]);
});

test('a bug in the writing of a view is told, and holds up no other', async () => {
  const bug = new Error('a bug');
  ofOne = () => Promise.reject(bug);
  views.owe(one, saying('broken'));
  views.owe(other, saying('whole'));
  pause.pass();
  await rest();
  expect(written).toEqual(['broken', 'whole']);
  expect(bugs).toEqual([bug]);
});

test('a book that the vault no longer knows is owed nothing any more', async () => {
  ofOne = () => Promise.resolve(fail({ code: 'case-book/not-found' }));
  views.owe(one, saying('erased'));
  views.owe(other, saying('there'));
  pause.pass();
  await rest();
  expect([one, other].map((id) => views.stateOf(id))).toEqual([undefined, undefined]);
  expect(bugs).toEqual([]);
});

test('a book that is changed without a pause keeps itself and the others waiting for five seconds, not longer', async () => {
  views.owe(other, saying('opened'));
  for (let tenth = 1; tenth < 50; tenth += 1) {
    views.owe(one, saying(`typed ${tenth}`));
    pause.pass(100);
  }
  await rest();
  expect(written).toEqual([]);

  pause.pass(100);
  await rest();
  expect(written).toEqual(['opened', 'typed 49']);
  expect(pause.isAwaited()).toBe(false);
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
