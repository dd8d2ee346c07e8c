import { beforeEach, expect, test } from 'vitest';
import { ManuscriptSession } from '../../renderer/features/manuscripts/session/manuscript-session';
import { ManuscriptsInMemory, says, tells } from './manuscripts-in-memory';

let vault: ManuscriptsInMemory;
let session: ManuscriptSession;
/** What waits for the pause in typing, and for the next try. */
let waits: (() => void)[];

beforeEach(async () => {
  vault = new ManuscriptsInMemory(tells([says('a', 'He was held on 3 May.')], [says('b', 'No order was shown.')]));
  waits = [];
  const wait = (run: () => void) => {
    waits.push(run);
    return () => {
      waits = waits.filter((other) => other !== run);
    };
  };
  session = new ManuscriptSession(vault, vault.id, { later: wait, wait });
  await session.load();
});

const opened = () => {
  const { opened: found } = session.read();
  if (found === undefined) throw new Error('it is not open');
  return found;
};

/** Types these words in the place of the first sentence. */
function write(words: string): void {
  const { units, seen } = opened().edited;
  const [first, ...rest] = units;
  if (first === undefined) throw new Error('nothing is there');
  const pieces = first.pieces.map((piece) => ({ ...piece, inlines: [{ kind: 'text' as const, text: words }] }));
  session.edit({ units: [{ ...first, pieces }, ...rest], seen });
}

const wordsOn = (units = opened().edited.units) =>
  units.map(({ pieces }) =>
    pieces.flatMap(({ inlines }) => inlines.map((run) => ('text' in run ? run.text : ''))).join(''),
  );

test('a document that nobody touched is not stored', async () => {
  session.edit({ units: opened().current.units, seen: new Set() });
  await session.flush();
  expect(vault.asked).toEqual([]);
  expect(session.isWritten()).toBe(true);
});

test('what is typed is stored once the hands rest, and only the paragraph that was touched', async () => {
  write('He was');
  write('He was taken');
  expect(vault.asked).toEqual([]);
  expect(waits).toHaveLength(1);
  waits[0]?.();
  await expect.poll(() => session.read().save.kind).toBe('saved');
  expect(vault.asked).toHaveLength(1);
  expect([...vault.blocks.values()].map(({ text }) => text?.wording)).toEqual([
    [{ sentence: 'a', inlines: [{ kind: 'text', text: 'He was taken' }] }],
  ]);
});

test('what cannot be stored is told, kept, and tried again', async () => {
  vault.notStored = { code: 'storage/disk-full' };
  write('He was taken');
  expect(await session.flush()).toBe(false);
  expect(session.read().save).toMatchObject({ kind: 'failed', failure: { code: 'storage/disk-full' } });
  expect(wordsOn()[0]).toBe('He was taken');
  vault.notStored = undefined;
  waits[0]?.();
  await expect.poll(() => session.isWritten()).toBe(true);
  expect(vault.blocks.size).toBe(1);
});

test('what is typed while the document is composed anew stands above it', async () => {
  const open = vault.openManuscript;
  Reflect.set(vault, 'openManuscript', () => {
    write('Typed meanwhile');
    return open();
  });
  vault.document = tells([says('a', 'He was held on 4 May.')], [says('b', 'No order was shown.')]);
  await session.load();
  expect(wordsOn()).toEqual(['Typed meanwhile', 'No order was shown.']);
  expect(opened().current.basis.get('a')?.inlines).toEqual([{ kind: 'text', text: 'He was held on 3 May.' }]);
  await session.flush();
  expect(vault.blocks.size).toBe(1);
});

test('a record that changes shows in what nobody touched', async () => {
  write('Mine');
  vault.document = tells([says('a', 'He was held on 3 May.')], [says('b', 'An order was shown.')]);
  await session.load();
  expect(wordsOn()).toEqual(['Mine', 'An order was shown.']);
});

test('undo stores what was typed first, and then takes it back', async () => {
  write('Mine');
  await session.step('undo');
  expect(vault.asked).toHaveLength(1);
  expect(wordsOn()[0]).toBe('He was held on 3 May.');
  expect(vault.blocks.size).toBe(0);
});

test('an editor that is opened again begins with what was typed, also where it could not be stored', async () => {
  vault.notStored = { code: 'storage/disk-full' };
  write('Mine');
  await session.leave();
  expect(wordsOn(opened().current.units)[0]).toBe('Mine');
  vault.notStored = undefined;
  await session.load();
  expect(wordsOn(opened().current.units)[0]).toBe('Mine');
  expect([...vault.blocks.values()].map(({ text }) => text?.wording[0]?.inlines)).toEqual([
    [{ kind: 'text', text: 'Mine' }],
  ]);
});

test('a new title is stored, an empty one is not', async () => {
  session.rename('Appeal');
  await session.flush();
  expect(vault.own.title).toBe('Appeal');
  session.rename(' ');
  await session.flush();
  expect(vault.own.title).toBe('Appeal');
});

test('a document that cannot be composed any more keeps what was typed', async () => {
  write('Mine');
  vault.notComposed = { code: 'internal' };
  await session.load();
  expect(session.read().loadFailure?.code).toBe('internal');
  expect(wordsOn()[0]).toBe('Mine');
  expect(vault.blocks.size).toBe(1);
});
