import { expect, test } from 'vitest';
import { clearedAfterSeconds, ownClipboard } from './own-clipboard';

function aClipboard(text: string) {
  const clipboard = {
    text,
    readText: () => clipboard.text,
    writeText: (given: string) => {
      clipboard.text = given;
    },
    clear: () => {
      clipboard.text = '';
    },
  };
  return clipboard;
}

/** A clock that is set by hand. */
function aClock() {
  const due: { readonly at: number; readonly run: () => void }[] = [];
  return {
    later: (run: () => void, milliseconds: number) => {
      due.push({ at: milliseconds, run });
      return () => undefined;
    },
    passTo: async (seconds: number): Promise<void> => {
      for (const { at, run } of due) if (at <= seconds * 1000) run();
      await new Promise(setImmediate);
    },
  };
}

test('what was copied here is cleared', async () => {
  const clipboard = aClipboard('copied here');
  const own = ownClipboard(clipboard);
  own.noteCopy();
  await own.clearIfOwn();
  expect(clipboard.text).toBe('');
});

test('what was copied here is cleared after a visit to another program', async () => {
  const clipboard = aClipboard('copied here');
  const own = ownClipboard(clipboard);
  own.noteCopy();
  own.noteLeaving();
  await own.clearIfOwn();
  expect(clipboard.text).toBe('');
});

test('what was copied elsewhere stays', async () => {
  const clipboard = aClipboard('copied elsewhere');
  const own = ownClipboard(clipboard);
  own.noteLeaving();
  await own.clearIfOwn();
  expect(clipboard.text).toBe('copied elsewhere');
});

test('what was copied elsewhere after ours stays', async () => {
  const clipboard = aClipboard('copied here');
  const own = ownClipboard(clipboard);
  own.noteCopy();
  own.noteLeaving();
  await Promise.resolve();
  clipboard.text = 'copied elsewhere';
  await own.clearIfOwn();
  expect(clipboard.text).toBe('copied elsewhere');
});

test('a secret is cleared after a while, and not before', async () => {
  const clipboard = aClipboard('');
  const clock = aClock();
  const own = ownClipboard(clipboard, clock.later);
  await own.copyForAWhile('twenty-four words');
  expect(clipboard.text).toBe('twenty-four words');
  await clock.passTo(clearedAfterSeconds - 1);
  expect(clipboard.text).toBe('twenty-four words');
  await clock.passTo(clearedAfterSeconds);
  expect(clipboard.text).toBe('');
});

test('a secret is cleared when the window locks, and what was copied elsewhere after it is not', async () => {
  const clipboard = aClipboard('');
  const clock = aClock();
  const own = ownClipboard(clipboard, clock.later);
  await own.copyForAWhile('twenty-four words');
  expect(own.mayHold()).toBe(true);
  await own.clearIfOwn();
  expect(own.mayHold()).toBe(false);
  expect(clipboard.text).toBe('');

  await own.copyForAWhile('twenty-four words');
  clipboard.text = 'copied elsewhere';
  await own.clearIfOwn();
  await clock.passTo(clearedAfterSeconds);
  expect(clipboard.text).toBe('copied elsewhere');
});
